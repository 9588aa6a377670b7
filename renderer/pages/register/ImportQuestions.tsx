import type { AskedPupil } from '../../../electron/contract/importRequests.ts'
import { PupilId } from '../../../electron/core/pupil.ts'
import { Note } from '../../ui/Note.tsx'
import { changeImport } from './importActions.ts'

/** Who a row means, where neither number nor class says it. Until it is answered nothing changes for anybody. */
export function ImportQuestions({
  questions,
  open,
}: {
  readonly questions: readonly AskedPupil[]
  /** How many are open; of many only the first are among the questions. */
  readonly open: number
}) {
  if (questions.length === 0) return null
  return (
    <Note tone={open > 0 ? 'heed' : 'plain'} icon="question">
      <p>
        <strong>
          {open === 0 ? 'All questions are answered.' : `${open} to decide: who is this?`}
        </strong>{' '}
        Rows without an answer change nothing.
      </p>
      <ul className="stack tight">
        {questions.map((question) => (
          <li key={`${question.sheet}:${question.row}`} className="row wrap">
            <span className="grow">
              Row {question.row}: <strong>{question.name}</strong>
              {question.className !== null && `, ${question.className}`}
              <span className="soft">
                {question.because === 'otherName'
                  ? ' · its number belongs to another name'
                  : ' · only the name is the same'}
              </span>
            </span>
            <Choice question={question} />
          </li>
        ))}
      </ul>
    </Note>
  )
}

function Choice({ question }: { readonly question: AskedPupil }) {
  const { sheet, row, name, candidates, answer } = question
  return (
    <select
      className="input number"
      aria-label={`Who is ${name} in row ${row}?`}
      value={answer ?? ''}
      onChange={(event) => {
        const is = answerOf(event.target.value)
        void changeImport({ change: 'answer', sheet, row, is })
      }}
    >
      <option value="">Not decided</option>
      {candidates.map((pupil) => (
        <option key={pupil.id} value={pupil.id}>
          {pupil.name}, {pupil.className}
        </option>
      ))}
      <option value="new">A new pupil</option>
    </select>
  )
}

function answerOf(value: string): PupilId | 'new' | null {
  if (value === 'new') return 'new'
  return value === '' ? null : PupilId.parse(value)
}

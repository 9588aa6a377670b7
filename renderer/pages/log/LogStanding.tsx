import type { LogState } from '../../../electron/contract/auditRequests.ts'
import type { DoubtAnswer } from '../../../electron/core/auditVerdict.ts'
import { useMay } from '../../session/rights.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { dateAndTime } from '../../ui/when.ts'
import { logProblemWords } from './problemWording.ts'

interface LogStandingProps {
  readonly state: LogState
  readonly onAnswer: (answer: DoubtAnswer) => void
}

const number = new Intl.NumberFormat('en-GB')

/** Whether the log is what was once written, in plain words; and what to do where it is not. */
export function LogStanding({ state, onAnswer }: LogStandingProps) {
  const { problems, entries, since, head, canBeAnswered } = state
  const mayAnswer = useMay('answerLogDoubt')
  const end = (
    <>
      {number.format(entries)} entries; the code of the last one is <code>{head}</code>.
    </>
  )
  if (problems.length === 0) {
    return (
      <Note tone="good" icon="check">
        <strong>
          {since === null ? 'Nothing is written yet.' : `Intact since ${dateAndTime(since)}.`}
        </strong>{' '}
        {end} Each entry is sealed by the next, and the end is noted in two places.
      </Note>
    )
  }
  return (
    <Note tone="stop" icon="warning" role="alert">
      <div className="stack">
        <ul className="stack">
          {problems.map((problem) => {
            const { sentence, nextStep } = logProblemWords(problem)
            return (
              <li key={problem.kind}>
                <strong>{sentence}</strong> {nextStep}
              </li>
            )
          })}
        </ul>
        <p>{end}</p>
        {canBeAnswered && mayAnswer && (
          <div className="row wrap no-print">
            <Button icon="undo" onClick={() => onAnswer('backupPutBack')}>
              We put a backup back
            </Button>
            <Button onClick={() => onAnswer('notExplained')}>
              We looked, and have the log go on
            </Button>
            <span className="soft small">Either answer becomes an entry with your name.</span>
          </div>
        )}
      </div>
    </Note>
  )
}

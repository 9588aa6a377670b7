import type { Intake } from '../../session/windowSession.ts'
import { Button } from '../../ui/Button.tsx'
import { fileProblemWords } from '../../ui/failureWording.ts'
import { Note } from '../../ui/Note.tsx'
import { Progress } from '../../ui/Progress.tsx'

interface IntakeReportProps {
  readonly intake: Intake
  readonly onCancel: () => void
  readonly onClose: () => void
}

/** Files on their way in, then a summary with one sentence for each that could not become a photo. */
export function IntakeReport({ intake, onCancel, onClose }: IntakeReportProps) {
  const { running, done, total, added } = intake
  const refused = intake.refused.filter(({ problem }) => problem !== 'alreadyAdded')
  const known = intake.refused.length - refused.length
  if (running) {
    return (
      <div className="card" role="status">
        <Progress
          label={
            total === 0
              ? 'Looking for photos'
              : `Adding photos: ${Math.min(done + 1, total)} of ${total}`
          }
          done={done}
          total={total}
        >
          <Button onClick={onCancel}>Cancel</Button>
        </Progress>
      </div>
    )
  }
  return (
    <Note
      tone={refused.length > 0 ? 'heed' : 'good'}
      icon={refused.length > 0 ? 'warning' : 'check'}
      role="status"
    >
      <div className="row">
        <strong className="grow">{summary(added, known, refused.length)}</strong>
        <Button look="quiet" icon="close" aria-label="Close this summary" onClick={onClose} />
      </div>
      {intake.firstFramesOnly > 0 && <p>Of a moving picture only the first frame is used.</p>}
      {refused.length > 0 && <RefusedFiles refused={refused} />}
    </Note>
  )
}

function RefusedFiles({ refused }: Pick<Intake, 'refused'>) {
  return (
    <ul className="refused" aria-label="Files that were not added">
      {refused.map(({ name, problem }, index) => {
        const { sentence, nextStep } = fileProblemWords(problem)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may share a name, and the list only grows
          <li key={index}>
            <strong>{name}</strong>: {sentence} <span className="soft">{nextStep}</span>
          </li>
        )
      })}
    </ul>
  )
}

/** What came in, what was here already, and what could not come in: each said once. */
function summary(added: number, known: number, refused: number): string {
  const parts = [
    added === 1 ? '1 photo added' : `${added} photos added`,
    known === 0 ? '' : known === 1 ? '1 was here already' : `${known} were here already`,
    refused === 0 ? '' : refused === 1 ? '1 file could not be' : `${refused} files could not be`,
  ]
  return `${parts.filter((part) => part !== '').join(', ')}.`
}

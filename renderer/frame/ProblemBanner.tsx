import { changeSession, useSession } from '../session/windowSession.ts'
import { Button } from '../ui/Button.tsx'
import { failureWords } from '../ui/failureWording.ts'
import { Note } from '../ui/Note.tsx'

/** What main refused, in words, until it is read. */
export function ProblemBanner() {
  const problem = useSession((session) => session.problem)
  if (problem === null) return null
  const { sentence, nextStep } = failureWords(problem)
  return (
    <div className="problem">
      <Note tone="stop" icon="warning" role="alert">
        <div className="row">
          <p className="grow">
            <strong>{sentence}</strong> {nextStep}
          </p>
          <Button
            look="quiet"
            icon="close"
            aria-label="Close this message"
            onClick={() => changeSession({ problem: null })}
          />
        </div>
      </Note>
    </div>
  )
}

import type { Posting } from '../../electron/contract/postRequests.ts'
import { resumePosting } from '../session/publish.ts'
import { onlyMay, useMay } from '../session/rights.ts'
import { Button } from '../ui/Button.tsx'
import { Note } from '../ui/Note.tsx'
import { dayAt, when } from '../ui/when.ts'

type Pause = NonNullable<Posting['pause']>

/** While posting stands still, every page says so. */
export function PauseBanner({ pause }: { readonly pause: Pause }) {
  const mayResume = useMay('resumePosting') && !pause.awaitsAnswer
  return (
    <Note tone="stop" icon="lock" role="status">
      <div className="row wrap">
        <span className="grow">
          <PauseReason pause={pause} />
        </span>
        {mayResume ? (
          <Button onClick={() => void resumePosting()}>Let posting go on</Button>
        ) : (
          <span className="soft">
            {pause.awaitsAnswer
              ? 'An administrator answers for the log first, under Office, Log.'
              : onlyMay('resumePosting', 'let it go on')}
          </span>
        )}
      </div>
    </Note>
  )
}

/** Why nothing leaves, and what to do before it does again. */
function PauseReason({ pause }: { readonly pause: Pause }) {
  if (pause.because === 'logInDoubt') {
    return (
      <>
        <strong>The log does not agree with what is known of it, so all posting is paused.</strong>{' '}
        {pause.by === 'the studio' ? 'The studio noticed it' : `${pause.by} noticed it`},{' '}
        {when(pause.at)}. These records may be an older copy. What waited was put aside: look at
        each account before you post it again. Record anew every consent that was withdrawn or
        refused, and connect the accounts under Settings.
      </>
    )
  }
  if (pause.restoredFrom !== null) {
    return (
      <>
        <strong>
          These records are from a backup of {dayAt(pause.restoredFrom)}, so posting is paused.
        </strong>{' '}
        Record anew every consent that was withdrawn or refused since then, and connect the accounts
        under Settings. Then let posting go on.
      </>
    )
  }
  const why = pause.because === 'wrongPhoto' ? ' because of a wrong photo' : ''
  return (
    <>
      <strong>All posting is paused.</strong> {pause.by} paused it{why}, {when(pause.at)}. Nothing
      leaves; what waits stays where it is.
    </>
  )
}

import type { Posting } from '../desk/desk.ts'
import { resumePosting } from '../desk/publish.ts'
import { onlyMay, useMay } from '../desk/rights.ts'
import { Button } from '../ui/Button.tsx'
import { Note } from '../ui/Note.tsx'
import { dayAt, when } from '../ui/when.ts'

/** While posting stands still, every page says so. */
export function PauseBanner({ pause }: { readonly pause: NonNullable<Posting['pause']> }) {
  const mayResume = useMay('resumePosting')
  const why = pause.because === 'wrongPhoto' ? ' because of a wrong photo' : ''
  return (
    <Note tone="stop" icon="lock" role="status">
      <div className="row wrap">
        <span className="grow">
          {pause.restoredFrom === null ? (
            <>
              <strong>All posting is paused.</strong> {pause.by} paused it{why}, {when(pause.at)}.
              Nothing leaves; what waits stays where it is.
            </>
          ) : (
            <>
              <strong>
                These records are from a backup of {dayAt(pause.restoredFrom)}, so posting is
                paused.
              </strong>{' '}
              Record anew every consent that was withdrawn or refused since then, and connect the
              accounts under Settings. Then let posting go on.
            </>
          )}
        </span>
        {mayResume ? (
          <Button onClick={() => void resumePosting()}>Let posting go on</Button>
        ) : (
          <span className="soft">{onlyMay('resumePosting', 'let it go on')}</span>
        )}
      </div>
    </Note>
  )
}

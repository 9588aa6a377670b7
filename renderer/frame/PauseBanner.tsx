import type { Posting } from '../desk/desk.ts'
import { resumePosting } from '../desk/publish.ts'
import { Button } from '../ui/Button.tsx'
import { Note } from '../ui/Note.tsx'
import { when } from '../ui/when.ts'

/** While posting stands still, every page says so. It always holds its row, so that nothing else moves in the grid. */
export function PauseBanner({ pause }: { readonly pause: NonNullable<Posting['pause']> }) {
  const why = pause.because === 'wrongPhoto' ? ' because of a wrong photo' : ''
  return (
    <div className="pause">
      <Note tone="stop" icon="lock" role="status">
        <div className="row wrap">
          <span className="grow">
            <strong>All posting is paused.</strong> {pause.by} paused it{why}, {when(pause.at)}.
            Nothing leaves; what waits stays where it is.
          </span>
          {pause.mayResume ? (
            <Button onClick={() => void resumePosting()}>Let posting go on</Button>
          ) : (
            <span className="soft">An approver or an administrator can let it go on.</span>
          )}
        </div>
      </Note>
    </div>
  )
}

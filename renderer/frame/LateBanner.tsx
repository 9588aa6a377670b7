import type { PostSummary } from '../../electron/contract/postRequests.ts'
import { changeSession } from '../session/windowSession.ts'
import { Button } from '../ui/Button.tsx'
import { Note } from '../ui/Note.tsx'

/** After signing in: what could not leave at its time asks to be looked at, and does not leave by itself. */
export function LateBanner({ posts }: { readonly posts: readonly PostSummary[] }) {
  const late = posts.filter((post) => post.late)
  if (late.length === 0) return <div className="pause" />
  return (
    <div className="pause">
      <Note tone="heed" icon="clock" role="status">
        <div className="row wrap">
          <span className="grow">
            <strong>
              {late.length === 1
                ? '1 post could not leave at its time.'
                : `${late.length} posts could not leave at their time.`}
            </strong>{' '}
            Nobody was signed in. Say whether{' '}
            {late.length === 1 ? 'it still goes' : 'they still go'} out.
          </span>
          <Button onClick={() => changeSession({ room: 'history' })}>Look at it</Button>
        </div>
      </Note>
    </div>
  )
}

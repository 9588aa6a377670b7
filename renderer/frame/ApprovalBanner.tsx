import type { PostSummary } from '../../electron/contract/postRequests.ts'
import { whyNotApprove } from '../../electron/core/approval.ts'
import type { Records } from '../../electron/core/records.ts'
import type { Room } from '../session/rooms.ts'
import { changeSession } from '../session/windowSession.ts'
import { Button } from '../ui/Button.tsx'
import { Note } from '../ui/Note.tsx'

interface ApprovalBannerProps {
  readonly posts: readonly PostSummary[]
  readonly records: Records
  readonly room: Room
}

/** Tells an approver that colleagues wait for them, on every page but the one where they can see to it. */
export function ApprovalBanner({ posts, records, room }: ApprovalBannerProps) {
  const count = posts.filter((post) => waitsFor(post, records)).length
  if (count === 0 || room === 'history') return null
  return (
    <Note tone="heed" icon="people" role="status">
      <div className="row wrap">
        <strong className="grow">
          {count === 1
            ? 'A colleague’s post waits for your approval.'
            : `${count} posts of colleagues wait for your approval.`}
        </strong>
        <Button onClick={() => changeSession({ room: 'history' })}>
          {count === 1 ? 'Look at it' : 'Look at them'}
        </Button>
      </div>
    </Note>
  )
}

function waitsFor({ state, asked }: PostSummary, { operator, accounts }: Records): boolean {
  if (state !== 'awaiting' || asked === null) return false
  return whyNotApprove(asked, operator, accounts) === null
}

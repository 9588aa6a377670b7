import { useState } from 'react'
import type { PostSummary } from '../../../../electron/contract/postRequests.ts'
import { whyNotApprove } from '../../../../electron/core/approval.ts'
import { approveWaiting, sendBackWaiting, withdrawWaiting } from '../../../session/approval.ts'
import { useSession } from '../../../session/windowSession.ts'
import { Button } from '../../../ui/Button.tsx'
import { ApproveQuestion } from './ApproveQuestion.tsx'
import { SendBackQuestion } from './SendBackQuestion.tsx'

/** What can be done about a post that waits for a second person: by that person, and by everybody else. */
export function ApprovalActions({ post }: { readonly post: PostSummary }) {
  const records = useSession((session) => session.records)
  const [asking, setAsking] = useState<'approve' | 'sendBack' | null>(null)
  const close = () => setAsking(null)
  if (records === null || post.asked === null) return null
  const { operator, accounts } = records
  const mayApprove = whyNotApprove(post.asked, operator, accounts) === null
  const mine = post.asked.by === operator.id
  return (
    <>
      {mayApprove && (
        <>
          <Button look="primary" icon="eye" onClick={() => setAsking('approve')}>
            Look and approve
          </Button>
          <Button icon="undo" onClick={() => setAsking('sendBack')}>
            Send it back
          </Button>
        </>
      )}
      {!mayApprove && (
        <Button icon="no" onClick={() => void withdrawWaiting(post.id)}>
          {mine ? 'Take it back' : 'Stop this post'}
        </Button>
      )}
      {asking === 'approve' && (
        <ApproveQuestion
          post={post}
          onClose={close}
          onApprove={() => {
            close()
            void approveWaiting(post)
          }}
        />
      )}
      {asking === 'sendBack' && (
        <SendBackQuestion
          name={post.asked.byName}
          onClose={close}
          onSendBack={(reason) => {
            close()
            void sendBackWaiting(post.id, reason)
          }}
        />
      )}
    </>
  )
}

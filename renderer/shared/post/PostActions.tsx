import type { PostSummary } from '../../../electron/contract/postRequests.ts'
import { takeUpAgain } from '../../session/approval.ts'
import {
  cancelPost,
  lookAgainAtPost,
  openPost,
  reopenPost,
  settlePost,
  tryAgain,
} from '../../session/publish.ts'
import { Button } from '../../ui/Button.tsx'
import { ApprovalActions } from './approval/ApprovalActions.tsx'

interface PostActionsProps {
  readonly post: PostSummary
  readonly onTakeDown: () => void
  readonly onWrongPhoto: () => void
}

/** What can be done about a post now. No state is an end: each leads on to the next step. */
export function PostActions({ post, onTakeDown, onWrongPhoto }: PostActionsProps) {
  const { id } = post
  const open = (words: string) => (
    <Button icon="link" onClick={() => void openPost(id)}>
      {words}
    </Button>
  )
  const cancel = (
    <Button icon="no" onClick={() => void cancelPost(id)}>
      Cancel this post
    </Button>
  )
  const reopen = (
    <Button icon="words" onClick={() => void reopenPost(id)}>
      Change it and post again
    </Button>
  )
  if (post.takenDownAt !== null) return reopen
  switch (post.state) {
    case 'awaiting':
      return <ApprovalActions post={post} />
    case 'sentBack':
      return (
        <Button icon="words" onClick={() => void takeUpAgain(post)}>
          Take it up again
        </Button>
      )
    case 'approved':
    case 'uploading':
    case 'ready':
      return cancel
    case 'sending':
      return null
    case 'unknown':
      return (
        <>
          {open(`Look at ${post.handle}`)}
          <Button icon="search" onClick={() => void lookAgainAtPost(id)}>
            Let the studio look again
          </Button>
          <Button icon="check" onClick={() => void settlePost(id, true)}>
            It is there
          </Button>
          <Button icon="send" onClick={() => void settlePost(id, false)}>
            It is not there: send it
          </Button>
        </>
      )
    case 'blocked':
      return (
        <>
          <Button icon="send" onClick={() => void tryAgain(id)}>
            {post.late ? 'Send it now' : 'Try again'}
          </Button>
          {cancel}
        </>
      )
    case 'rejected':
      return reopen
    case 'posted':
      return (
        <>
          {open(post.url === null ? `Look at ${post.handle}` : 'See it on X')}
          <Button look="grave" icon="trash" onClick={onTakeDown}>
            {post.mustGoByHand ? 'Check that it is gone' : 'Take it down now'}
          </Button>
          {post.pictures.length > 0 && !post.mustGoByHand && (
            <Button look="grave" icon="warning" onClick={onWrongPhoto}>
              Wrong photo posted
            </Button>
          )}
        </>
      )
  }
}

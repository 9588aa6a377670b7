import type { PostSummary } from '../../../electron/contract/postRequests.ts'
import { changeSession, useSession } from '../../session/windowSession.ts'
import { PostCard } from '../../shared/post/PostCard.tsx'
import { Button } from '../../ui/Button.tsx'
import { failureWords } from '../../ui/failureWording.ts'
import { Note } from '../../ui/Note.tsx'
import { Progress } from '../../ui/Progress.tsx'

/** The post on its way, then its receipt. */
export function PostPage() {
  const { sending, posts } = useSession()
  return (
    <div className="page narrow stack wide">
      <Sending />
      {sending.stage === 'idle' && (
        <p className="soft">
          {posts.length === 0 ? 'Nothing was posted yet.' : 'The posts so far are in History.'}{' '}
          {posts.length > 0 && (
            <Button look="link" onClick={() => changeSession({ room: 'history' })}>
              Open History
            </Button>
          )}
        </p>
      )}
    </div>
  )
}

function Sending() {
  const { sending, posts } = useSession()
  switch (sending.stage) {
    case 'idle':
      return <h1>Not posted yet</h1>
    case 'sending':
      return (
        <div className="stack" role="status">
          <h1>On its way…</h1>
          <Progress
            label="Checked once more, then handed to X. It is sent once."
            done={null}
            total={1}
          />
        </div>
      )
    case 'failed': {
      const { sentence, nextStep } = failureWords(sending.failure)
      return (
        <div className="stack">
          <h1>Nothing was posted</h1>
          <Note tone="stop" icon="warning" role="alert">
            <strong>{sentence}</strong> {nextStep}
          </Note>
        </div>
      )
    }
    case 'answered': {
      const post = posts.find(({ id }) => id === sending.post.id) ?? sending.post
      return (
        <div className="stack" role="status">
          <h1>{headingOf(post)}</h1>
          <PostCard post={post} warning={null} />
        </div>
      )
    }
  }
}

function headingOf({ state, handle }: PostSummary): string {
  if (state === 'posted') return `Posted to ${handle}`
  return state === 'awaiting' ? 'Waits for a colleague' : 'What became of the post'
}

import { useState } from 'react'
import type { Post } from '../../desk/desk.ts'
import { openPost, settlePost, takeDown } from '../../desk/publish.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { when } from '../../ui/when.ts'
import { postWords } from './postWording.ts'
import { TakeDownQuestion } from './TakeDownQuestion.tsx'

interface PostCardProps {
  readonly post: Post
  /** Why it should perhaps come down, e.g. a consent that was withdrawn since. */
  readonly warning: string | null
}

/** A post's receipt: what left, where to, who stood behind it, and what can be done about it now. */
export function PostCard({ post, warning }: PostCardProps) {
  const [asking, setAsking] = useState(false)
  const { word, icon, tone, sentence, nextStep } = postWords(post)
  const down = post.takenDownAt !== null
  return (
    <article
      className="card receipt"
      aria-label={`Post to ${post.handle}, ${down ? 'Taken down' : word}`}
    >
      <div className="row wrap">
        <strong>{post.handle}</strong>
        {down ? (
          <Badge icon="trash">Taken down</Badge>
        ) : (
          <Badge icon={icon} tone={tone}>
            {word}
          </Badge>
        )}
        <span className="soft small grow">
          {post.approvedBy}, {when(post.approvedAt)}
        </span>
      </div>
      <p className="tweet-text">{post.text}</p>
      {post.pictures.length > 0 && (
        <div className="row tight wrap">
          {post.pictures.map(({ sha256, altText }) => (
            <img
              key={sha256}
              className="receipt-picture"
              src={`./print/${sha256}.jpg`}
              alt={altText}
              loading="lazy"
            />
          ))}
        </div>
      )}
      {post.note !== '' && <p className="soft">{post.note}</p>}
      {warning !== null && !down && (
        <Note tone="stop" icon="warning">
          {warning}
        </Note>
      )}
      {post.state === 'unknown' && <Unknown post={post} sentence={sentence} nextStep={nextStep} />}
      {(post.state === 'rejected' || post.state === 'blocked') && (
        <p>
          {sentence} {nextStep}
        </p>
      )}
      <div className="row wrap">
        {post.url !== null && !down && (
          <Button icon="link" onClick={() => void openPost(post.id)}>
            See it on X
          </Button>
        )}
        {post.state === 'posted' && !down && (
          <Button look="grave" icon="trash" onClick={() => setAsking(true)}>
            Take it down now
          </Button>
        )}
      </div>
      {asking && (
        <TakeDownQuestion
          handle={post.handle}
          onClose={() => setAsking(false)}
          onTakeDown={() => {
            setAsking(false)
            void takeDown(post.id)
          }}
        />
      )}
    </article>
  )
}

interface UnknownProps {
  readonly post: Post
  readonly sentence: string
  readonly nextStep: string
}

/** Only a person who has looked can say, and what they say is recorded. */
function Unknown({ post, sentence, nextStep }: UnknownProps) {
  return (
    <Note tone="heed" icon="question">
      <div className="stack">
        <p>
          <strong>{sentence}</strong> {nextStep}
        </p>
        <div className="row wrap tight">
          <Button onClick={() => void settlePost(post.id, true)}>It is there</Button>
          <Button onClick={() => void settlePost(post.id, false)}>It is not there</Button>
        </div>
      </div>
    </Note>
  )
}

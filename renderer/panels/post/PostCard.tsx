import { useState } from 'react'
import type { Post } from '../../desk/desk.ts'
import { namePost, reportWrongPhoto, takeDown } from '../../desk/publish.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { when } from '../../ui/when.ts'
import { PostActions } from './PostActions.tsx'
import { postWords } from './postWording.ts'
import { TakeDownQuestion } from './TakeDownQuestion.tsx'
import { Timeline } from './Timeline.tsx'
import { WhichPost } from './WhichPost.tsx'
import { WrongPhotoQuestion } from './WrongPhotoQuestion.tsx'

interface PostCardProps {
  readonly post: Post
  /** Why it should perhaps come down, e.g. a consent that was withdrawn since. */
  readonly warning: string | null
}

/** A post's receipt: what left, where to, who stood behind it, and what can be done about it now. */
export function PostCard({ post, warning }: PostCardProps) {
  const [asking, setAsking] = useState<'takeDown' | 'wrongPhoto' | 'timeline' | null>(null)
  const close = () => setAsking(null)
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
      {post.state !== 'posted' && (
        <Note tone={tone} icon={icon}>
          <strong>{sentence}</strong> {post.note === '' ? nextStep : post.note}
        </Note>
      )}
      {warning !== null && !down && (
        <Note tone="stop" icon="warning">
          {warning}
        </Note>
      )}
      {post.state === 'posted' && post.url === null && !down && (
        <WhichPost handle={post.handle} onName={(address) => namePost(post.id, address)} />
      )}
      {post.mustGoByHand && (
        <Note tone="stop" icon="warning" role="alert">
          <strong>X did not confirm that this post is gone.</strong> Look at {post.handle} in the
          browser, delete the post there by hand, then check here that it is gone.
        </Note>
      )}
      <div className="row wrap">
        <PostActions
          post={post}
          onTakeDown={() => (post.mustGoByHand ? void takeDown(post.id) : setAsking('takeDown'))}
          onWrongPhoto={() => setAsking('wrongPhoto')}
        />
        <Button look="quiet" icon="history" onClick={() => setAsking('timeline')}>
          What happened
        </Button>
      </div>
      {asking === 'timeline' && <Timeline post={post} onClose={close} />}
      {asking === 'wrongPhoto' && (
        <WrongPhotoQuestion
          handle={post.handle}
          onClose={close}
          onReport={async () => {
            close()
            if (await reportWrongPhoto(post.id)) setAsking('timeline')
          }}
        />
      )}
      {asking === 'takeDown' && (
        <TakeDownQuestion
          handle={post.handle}
          onClose={close}
          onTakeDown={() => {
            close()
            void takeDown(post.id)
          }}
        />
      )}
    </article>
  )
}

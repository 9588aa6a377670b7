import { useState } from 'react'
import type { PostSummary } from '../../../electron/contract/postRequests.ts'
import { namePost, reportWrongPhoto, takeDown } from '../../session/publish.ts'
import { changeSession } from '../../session/windowSession.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { when } from '../../ui/when.ts'
import { postWords } from '../../wording/postWording.ts'
import { sourceWords } from '../../wording/sourceWording.ts'
import { PostActions } from './PostActions.tsx'
import { TakeDownQuestion } from './TakeDownQuestion.tsx'
import { WhichPost } from './WhichPost.tsx'
import { WrongPhotoQuestion } from './WrongPhotoQuestion.tsx'
import './post.css'

interface PostCardProps {
  readonly post: PostSummary
  /** Why it should perhaps come down, e.g. a consent that was withdrawn since. */
  readonly warning: string | null
}

/** Whoever prepared it, and whoever let it leave where that is somebody else. */
function whoseYes({ approvedBy, asked }: PostSummary): string {
  if (asked === null || asked.byName === approvedBy) return approvedBy
  return `Prepared by ${asked.byName}, approved by ${approvedBy}`
}

function reasonOf({ note, state, asked }: PostSummary): string | null {
  if (state !== 'sentBack') return note === '' ? null : note
  if (asked?.reason == null)
    return 'Something in it changed while it waited. Take it up and ask again.'
  return `“${asked.reason}” Take it up again, change it, and ask once more.`
}

/** A post's receipt: what left, where to, who stood behind it, and what can be done about it now. */
export function PostCard({ post, warning }: PostCardProps) {
  const [asking, setAsking] = useState<'takeDown' | 'wrongPhoto' | null>(null)
  const close = () => setAsking(null)
  const { word, icon, tone, sentence, nextStep } = postWords(post)
  const sources = [
    ...new Set(post.pictures.flatMap(({ source }) => (source ? [sourceWords(source)] : []))),
  ]
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
          {whoseYes(post)}, {when(post.approvedAt)}
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
      {sources.length > 0 && (
        <p className="soft small">
          {post.pictures.length === 1 ? 'The photo' : 'The photos'}: {sources.join('; ')}.
        </p>
      )}
      {post.state !== 'posted' && (
        <Note tone={tone} icon={icon}>
          <strong>{sentence}</strong> {reasonOf(post) ?? nextStep}
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
        <Button look="quiet" icon="history" onClick={() => showStory(post.id)}>
          Everything about it
        </Button>
      </div>
      {asking === 'wrongPhoto' && (
        <WrongPhotoQuestion
          handle={post.handle}
          onClose={close}
          onReport={async () => {
            close()
            if (await reportWrongPhoto(post.id)) showStory(post.id)
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

/** From the photo to its end, on a page of its own in History. */
function showStory(post: string): void {
  changeSession({ room: 'history', story: post })
}

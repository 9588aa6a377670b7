import { useState } from 'react'
import type { PupilFile } from '../../../electron/contract/pupilRequests.ts'
import { takeDown } from '../../session/publish.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { when } from '../../ui/when.ts'
import { postWords } from '../../wording/postWording.ts'

type Post = PupilFile['posts'][number]

/** What went out with a picture that this pupil was said to be in, and the way to take each of them back. */
export function PostsWithPupil({ file }: { readonly file: PupilFile }) {
  const { posts, state } = file
  const up = posts.filter(isUp)
  const [deleting, setDeleting] = useState<ReadonlySet<string>>(new Set())
  const remove = async (gone: readonly Post[]) => {
    for (const { id } of gone) {
      setDeleting((ids) => new Set(ids).add(id))
      await takeDown(id)
      setDeleting((ids) => new Set([...ids].filter((other) => other !== id)))
    }
  }
  if (posts.length === 0) return null
  return (
    <section className="stack" aria-label="Posts with this pupil">
      <div className="row wrap">
        <h2 className="grow">Posts with this pupil</h2>
        {state !== 'live' && up.length > 1 && (
          <Button
            look="grave"
            icon="trash"
            disabled={deleting.size > 0}
            onClick={() => void remove(up)}
          >
            Delete all {up.length} from X
          </Button>
        )}
      </div>
      <ul className="posts-with stack">
        {posts.map((post) => (
          <PostLine
            key={post.id}
            post={post}
            deleting={deleting.has(post.id)}
            onDelete={() => void remove([post])}
          />
        ))}
      </ul>
    </section>
  )
}

function isUp({ state, takenDownAt }: Post): boolean {
  return state === 'posted' && takenDownAt === null
}

interface PostLineProps {
  readonly post: Post
  readonly deleting: boolean
  readonly onDelete: () => void
}

function PostLine({ post, deleting, onDelete }: PostLineProps) {
  const { word, icon, tone } = postWords(post)
  const [picture] = post.pictures
  return (
    <li className="card row wrap" aria-label={`Post to ${post.handle}: ${post.text}`}>
      {picture !== undefined && (
        <img
          className="small-picture"
          src={`./print/${picture.sha256}.jpg`}
          alt={picture.altText}
          loading="lazy"
        />
      )}
      <div className="grow stack tight">
        <div className="row wrap tight">
          <strong>{post.handle}</strong>
          {post.takenDownAt === null ? (
            <Badge icon={icon} tone={tone}>
              {word}
            </Badge>
          ) : (
            <Badge icon="check" tone="good">
              Deleted from X {when(post.takenDownAt)}
            </Badge>
          )}
          <span className="soft small">
            {post.approvedBy}, {when(post.approvedAt)}
          </span>
        </div>
        <p>{post.text}</p>
        {post.mustGoByHand && (
          <p className="wrong">
            X did not confirm that it is gone. Delete it in the browser by hand, then check here.
          </p>
        )}
      </div>
      {isUp(post) && (
        <Button look="grave" icon="trash" disabled={deleting} onClick={onDelete}>
          {deleting ? 'Deleting…' : post.mustGoByHand ? 'Check that it is gone' : 'Delete from X'}
        </Button>
      )}
    </li>
  )
}

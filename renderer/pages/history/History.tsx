import type { PostSummary } from '../../../electron/contract/postRequests.ts'
import { consentState } from '../../../electron/core/consent.ts'
import { fullName } from '../../../electron/core/pupil.ts'
import type { Records } from '../../../electron/core/records.ts'
import { currentDraft } from '../../editing/history.ts'
import { useSession, type WindowSession } from '../../session/windowSession.ts'
import { PostCard } from '../../shared/post/PostCard.tsx'
import { localToday } from '../../ui/localToday.ts'
import { PostStoryCard } from './PostStoryCard.tsx'

interface HistoryProps {
  readonly records: Records
  readonly practiceTimeline: string | null
}

/** Every post that was approved, newest first, and what became of it. */
export function History({ records, practiceTimeline }: HistoryProps) {
  const { posts, histories, story } = useSession()
  const told = posts.find(({ id }) => id === story)
  if (told !== undefined) return <PostStoryCard post={told} />
  return (
    <div className="page narrow stack wide">
      <h1>History</h1>
      {posts.length === 0 && <p className="soft">Nothing was posted yet.</p>}
      {posts.map((post) => (
        <PostCard key={post.id} post={post} warning={withdrawnSince(post, records, histories)} />
      ))}
      {practiceTimeline !== null && (
        <p className="soft">
          Practice X shows its timeline in any browser on this computer:{' '}
          <code>{practiceTimeline}</code>
        </p>
      )}
    </div>
  )
}

/** A consent may be withdrawn at any time: then what shows the pupil is pointed out for deletion. */
function withdrawnSince(
  post: PostSummary,
  records: Records,
  histories: WindowSession['histories'],
): string | null {
  const shown = post.pictures.flatMap(({ photo }) => {
    const history = histories.get(photo)
    return history === undefined ? [] : currentDraft(history).pupils
  })
  const gone = records.pupils.filter(
    (pupil) =>
      shown.includes(pupil.id) && consentState(pupil, records.consents, localToday()) !== 'live',
  )
  if (gone.length === 0 || post.state !== 'posted') return null
  return `${gone.map(fullName).join(', ')}: there is no consent any more. Take this post down.`
}

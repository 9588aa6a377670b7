import type { Output } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import { type Result, refused } from '../../core/result.ts'
import { findPost, PostId } from '../db/posts.ts'
import { remember } from '../history/remember.ts'
import type { Desk } from '../session/desk.ts'
import { takeDown } from './afterwards.ts'
import { pausePosting } from './pausing.ts'
import { summaryOf } from './postSummary.ts'

/**
 * A wrong photo was posted: all posting stops first, then the post comes down. Where X does not confirm it, the
 * summary says that it must go by hand. The incident itself is opened from the audit's `wrongPhotoFound`: the incident
 * log reads it there.
 */
export async function wrongPhoto(
  desk: Desk,
  id: string,
): Promise<Result<Output<'wrongPhoto'>, Failure>> {
  const known = PostId.safeParse(id)
  const post = known.success ? findPost(desk.db, known.data) : null
  if (post === null) return refused({ kind: 'notNow' })
  desk.db.transaction(() => {
    pausePosting(desk, 'wrongPhoto')
    remember(desk.db, desk.operator.id, { kind: 'wrongPhotoFound', post: post.id })
  })()
  await takeDown(desk, id)
  return summaryOf(desk.db, id, desk.linkTo)
}

import type { Failure } from '../../contract/failure.ts'
import { DraftId } from '../../core/draft.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import type { OpenRecords } from '../db/file/database.ts'
import { findPhoto } from '../db/tables/photos.ts'
import {
  discardPostDraft,
  findPostDraft,
  savePostDraft,
  takeInHand,
} from '../db/tables/postDrafts.ts'
import { findPost, type Post, PostId } from '../db/tables/posts.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'
import { draftInHand } from '../told/draftInHand.ts'

/**
 * Makes a new draft of a post that is over, so that nobody writes and covers twice. Each rule is asked of it anew, and
 * what was answered for the old draft is not answered for this one. X knows no edits that a school could make: a change
 * is this post taken down and that one posted.
 */
export function reopenPost(
  { db, operator }: SignedIn,
  id: string,
): Result<Record<string, never>, Failure> {
  return db.write((write): Result<Record<string, never>, Failure> => {
    const known = PostId.safeParse(id)
    const post = known.success ? findPost(db, known.data) : null
    const old = post === null || !isOver(post) ? null : findPostDraft(db, post.draft)
    if (post === null || old === null) return refused({ kind: 'notNow' })
    discardBlank(db)
    const draft = DraftId.parse(write.newId())
    const photos = old.photos.filter((photo) => findPhoto(db, photo) !== null)
    savePostDraft(write, { ...old, id: draft, photos })
    takeInHand(write, draft)
    write.audit(operator.id, { kind: 'postReopened', post: post.id, draft })
    return ok({})
  })
}

function isOver({ state, takenDownAt }: Post): boolean {
  return state.state === 'rejected' || takenDownAt !== null
}

function discardBlank(db: OpenRecords): void {
  const { id, text, photos } = draftInHand(db)
  if (text.trim() === '' && photos.length === 0) db.write((write) => discardPostDraft(write, id))
}

import type { Failure } from '../../contract/failure.ts'
import { isSame } from '../../core/clearance/forbidsNow.ts'
import type { PhotoDraft } from '../../core/draft.ts'
import type { PhotoId } from '../../core/photo.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import type { ReadableDatabase } from '../db/file/database.ts'
import { findCleared, type Unsent, unsentWith } from '../db/tables/clearedPosts.ts'
import { expectPost } from '../db/tables/posts.ts'
import { findSubmission, settleSubmission as settle } from '../db/tables/submissions.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'
import type { StopsPosts } from '../signedIn/waitingPosts.ts'

/** What stopping a post that has not left takes. */
export type HoldsPosts = SignedIn & StopsPosts

/** The posts that have not left and that were cleared with this photo as it is no longer. */
export function voidedBy(db: ReadableDatabase, draft: PhotoDraft): readonly Unsent[] {
  return unsentWith(db, draft.photo).filter(({ id }) => {
    const then = findCleared(db, id)?.draft.photos.find(({ photo }) => photo === draft.photo)
    return then === undefined || !isSame(then, draft)
  })
}

/** The posts that have not left and show one of these photos. */
export function unsentOf(db: ReadableDatabase, photos: readonly PhotoId[]): readonly Unsent[] {
  const all = photos.flatMap((photo) => unsentWith(db, photo))
  return [...new Map(all.map((one) => [one.id, one])).values()]
}

/**
 * Stops the posts that what is about to happen makes void, if a person has agreed to each of them; else it refuses. While
 * they are asked nothing of it leaves: a waiting post is held back until somebody says which counts.
 */
export function stopVoided(
  desk: HoldsPosts,
  voided: readonly Unsent[],
  agreed: readonly string[],
): Result<null, Failure> {
  const asked = voided.every(({ id }) => agreed.includes(id))
  for (const one of voided) {
    if (asked) end(desk, one)
    else hold(desk, one)
  }
  return asked ? ok(null) : refused({ kind: 'wouldStopPosts', posts: voided.map(told(desk.db)) })
}

/** Holds back whatever else has not left and shows a photo that was called wrong; a question about it goes back. */
export function holdWrong(desk: HoldsPosts, photos: readonly PhotoId[]): void {
  for (const one of unsentOf(desk.db, photos)) {
    if (one.kind === 'question') end(desk, one)
    else hold(desk, one, 'wrongPhoto')
  }
}

/** A post that is held back already stays so, for its own reason: X may have said until when. */
function hold(
  { db, operator, postOffice }: HoldsPosts,
  { id, kind }: Unsent,
  because: 'changing' | 'wrongPhoto' = 'changing',
): void {
  if (kind === 'question' || expectPost(db, id).state.state === 'blocked') return
  postOffice.halt(id, { state: 'blocked', because, until: null }, operator.id)
}

function end({ db, operator, postOffice }: HoldsPosts, { id, kind }: Unsent): void {
  if (kind === 'post') {
    postOffice.halt(id, { state: 'rejected', because: 'changed' }, operator.id)
    return
  }
  db.write((write) => {
    settle(write, id, { state: 'changed', by: operator.id, at: write.now })
    write.audit(operator.id, { kind: 'approvalVoid', post: id })
  })
}

function told(db: ReadableDatabase) {
  return ({ id, kind }: Unsent) => {
    if (kind === 'question') {
      const { handle, notBefore } = expectQuestion(db, id)
      return { id, handle, notBefore, held: false }
    }
    const { handle, notBefore, state } = expectPost(db, id)
    return {
      id,
      handle,
      notBefore,
      held: state.state === 'blocked' && state.because === 'changing',
    }
  }
}

function expectQuestion(db: ReadableDatabase, id: Unsent['id']) {
  const question = findSubmission(db, id)
  if (question === null) throw new Error(`Nobody asked for ${id}.`)
  return question
}

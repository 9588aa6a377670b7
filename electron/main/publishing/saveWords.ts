import type { Input } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { findAccount } from '../db/tables/accounts.ts'
import { findPhoto } from '../db/tables/photos.ts'
import { findPostDraft, savePostDraft } from '../db/tables/postDrafts.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'
import { isAway } from '../told/draftInHand.ts'

/** Saves the text, the account and the order of the photos of the post in hand. What was approved is not written to. */
export function saveWords(
  { db }: SignedIn,
  draft: Input<'savePostDraft'>,
): Result<Record<string, never>, Failure> {
  if (findPostDraft(db, draft.id) === null) return refused({ kind: 'notNow' })
  if (isAway(db, draft.id)) return refused({ kind: 'notNow' })
  if (draft.account !== null && findAccount(db, draft.account) === null) {
    return refused({ kind: 'notNow' })
  }
  if (draft.photos.some((photo) => findPhoto(db, photo) === null)) {
    return refused({ kind: 'photoGone' })
  }
  if (new Set(draft.photos).size < draft.photos.length) return refused({ kind: 'notNow' })
  db.write((write) => savePostDraft(write, draft))
  return ok({})
}

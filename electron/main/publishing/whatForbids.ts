import { approvalHolds } from '../../core/approval.ts'
import { forbidsNow } from '../../core/clearance/forbidsNow.ts'
import type { ClearedPost } from '../../core/clearedPost.ts'
import type { Refusal, Rejection } from '../../core/outbox.ts'
import type { Records } from '../../core/records.ts'
import { today } from '../clock.ts'
import { findCleared } from '../db/tables/clearedPosts.ts'
import { wasFoundWrong } from '../db/tables/incidents.ts'
import { findOperator } from '../db/tables/operators.ts'
import { readPhotoDraft } from '../db/tables/photoDrafts.ts'
import { gatherDraft } from '../db/tables/postDrafts.ts'
import type { Post } from '../db/tables/posts.ts'
import { findSubmission } from '../db/tables/submissions.ts'
import { type RecordsReading, recordsForDraft } from './gather.ts'

/**
 * What forbids that an approved post leaves at this moment; null where nothing does. It is asked about what was cleared
 * with it, against records that are read now: consents, evidence, accounts and operators (P1, P2, P9). A second person's
 * yes counts for exactly what they approved.
 */
export function whatForbids(reading: RecordsReading, post: Post): Refusal | null {
  const because = rejectionOf(reading, post)
  return because === null ? null : { state: 'rejected', because }
}

function rejectionOf(reading: RecordsReading, post: Post): Rejection | null {
  const { db } = reading
  const operator = findOperator(db, post.approvedBy)
  const cleared = findCleared(db, post.id)
  if (wasFoundWrong(db, post.id)) return 'cancelled'
  if (operator === null || cleared === null || !isOf(post, cleared)) return 'noLongerCleared'
  const { draft, photos } = cleared
  const records = recordsForDraft({ ...reading, operator }, draft)
  const forbidden = forbidsNow(
    cleared,
    {
      records,
      draft: gatherDraft(db, post.draft),
      photos: photos.map(({ id }) => readPhotoDraft(db, id)),
    },
    today(),
  )
  if (forbidden !== null) return forbidden
  return isAgreed(reading, post, cleared, records) ? null : 'noLongerCleared'
}

/** The words and the account that leave are those that were cleared, and so is each picture's photo. */
function isOf({ text, account, pictures }: Post, { draft }: ClearedPost): boolean {
  const same = draft.text === text && draft.account === account
  return same && pictures.map(({ photo }) => photo).join() === photosOf(draft)
}

function photosOf({ photos }: ClearedPost['draft']): string {
  return photos.map(({ photo }) => photo).join()
}

function isAgreed(
  { db }: RecordsReading,
  { id }: Post,
  { fingerprint }: ClearedPost,
  { school, accounts, operator }: Records,
): boolean {
  const asked = findSubmission(db, id)
  const approved =
    asked === null || asked.state !== 'approved' || asked.decidedBy === null
      ? null
      : { ...asked, approvedBy: asked.decidedBy }
  return approvalHolds(school.approverRequired, approved, { fingerprint, operator, accounts })
}

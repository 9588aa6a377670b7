import { approvalHolds } from '../../core/approval.ts'
import { clear } from '../../core/clearance.ts'
import { today } from '../clock.ts'
import { findOperator } from '../db/operators.ts'
import type { Post } from '../db/posts.ts'
import { findSubmission } from '../db/submissions.ts'
import { fingerprintOf } from './approval/fingerprintOf.ts'
import { gather, type Reading } from './gather.ts'

/**
 * Whether an approved post still clears at the moment of sending: consents, accounts and operators are read again
 * (P2, P9), and a second person's yes counts for exactly what they approved. Its words were proofread and answered for when it was approved, and cannot have changed since.
 */
export function mayStillLeave(reading: Reading, post: Post): boolean {
  const operator = findOperator(reading.db, post.approvedBy)
  if (operator === null) return false
  const gathered = gather({ ...reading, operator }, post.draft)
  if (gathered === null) return false
  const { draft, records } = gathered
  const same = draft.text === post.text && draft.account === post.account
  const proofread = { ...records, proofreading: { kind: 'run' as const, findings: [] } }
  const cleared = clear(draft, proofread, today())
  if (!same || !cleared.ok) return false
  const { school, accounts } = records
  const fingerprint = fingerprintOf(cleared.value, proofread)
  const approved = approvedOf(reading, post)
  return approvalHolds(school.approverRequired, approved, { fingerprint, operator, accounts })
}

function approvedOf({ db }: Reading, { id }: Post) {
  const asked = findSubmission(db, id)
  if (asked === null || asked.state !== 'approved' || asked.decidedBy === null) return null
  return { ...asked, approvedBy: asked.decidedBy }
}

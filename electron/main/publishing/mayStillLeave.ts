import { clear } from '../../core/clearance.ts'
import { today } from '../clock.ts'
import { findOperator } from '../db/operators.ts'
import type { Post } from '../db/posts.ts'
import { gather, type Reading } from './gather.ts'

/**
 * Whether an approved post still clears at the moment of sending: consents, accounts and operators are read again
 * (P2, P9). Its words were proofread and answered for when it was approved, and cannot have changed since.
 */
export function mayStillLeave(reading: Reading, post: Post): boolean {
  const operator = findOperator(reading.db, post.approvedBy)
  if (operator === null) return false
  const gathered = gather({ ...reading, operator }, post.draft)
  if (gathered === null) return false
  const { draft, records } = gathered
  const same = draft.text === post.text && draft.account === post.account
  const proofread = { ...records, proofreading: { kind: 'run' as const, findings: [] } }
  return same && clear(draft, proofread, today()).ok
}

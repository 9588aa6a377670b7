import type { ClearedDraft } from '../../core/clearance.ts'
import type { ClearedPost } from '../../core/clearedPost.ts'
import type { Records } from '../../core/records.ts'
import { sha256Of } from '../files/sha256Of.ts'
import { orderKeyOf, ordersOf } from './orders.ts'

/** The value that a post keeps from the moment at which it was cleared. */
export function clearedPostOf(draft: ClearedDraft, records: Records): ClearedPost {
  const photos = records.photos.filter(({ id }) => draft.photos.some(({ photo }) => photo === id))
  return { draft, photos, fingerprint: fingerprintOf(draft, records) }
}

/**
 * SHA-256 of all that somebody approves: words, account, every decision about each photo, and what is asked of the
 * darkroom. Whatever changes before the yes makes another.
 */
export function fingerprintOf(draft: ClearedDraft, records: Records): string {
  const { text, account, photos } = draft
  const all = JSON.stringify([text, account, photos, ordersOf(draft, records).map(orderKeyOf)])
  return sha256Of(all)
}

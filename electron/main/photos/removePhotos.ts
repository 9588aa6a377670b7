import type { Input } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import type { Result } from '../../core/result.ts'
import { type HoldsPosts, stopVoided, unsentOf } from '../acts/unsent.ts'
import type { Removals } from './removals.ts'

/**
 * Takes photos off the sheet. Where a post with one of them has not left yet, it is held back and the person is asked
 * first; `stopping` is their answer.
 */
export async function removePhotos(
  desk: HoldsPosts & { readonly removals: Pick<Removals, 'remove'> },
  { photos, stopping = [] }: Input<'removePhotos'>,
): Promise<Result<Record<string, never>, Failure>> {
  const unsent = () => stopVoided(desk, unsentOf(desk.db, photos), stopping)
  const may = desk.db.write(unsent)
  return may.ok ? desk.removals.remove(photos) : may
}

import type { Failure } from '../../contract/failure.ts'
import type { PhotoId } from '../../core/photo.ts'
import { ok, type Result } from '../../core/result.ts'
import { now } from '../clock.ts'
import { findPhoto, originalOf, removePhoto } from '../db/photos.ts'
import { remember } from '../history/remember.ts'
import type { Desk } from '../session/desk.ts'

/** Takes photos out of hand and their originals out of the vault. What was recorded about them stays. */
export async function removePhotos(
  desk: Desk,
  photos: readonly PhotoId[],
): Promise<Result<Record<string, never>, Failure>> {
  for (const photo of photos) {
    if (findPhoto(desk.db, photo) === null) continue
    const original = originalOf(desk.db, photo)
    desk.db.transaction(() => {
      removePhoto(desk.db, photo, now())
      remember(desk.db, desk.operator.id, { kind: 'photoRemoved', photo })
    })()
    if (original !== null) await desk.vault.discard(original)
  }
  return ok({})
}

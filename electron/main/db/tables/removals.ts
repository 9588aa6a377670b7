import { z } from 'zod'
import type { Instant } from '../../../core/day.ts'
import { OperatorId } from '../../../core/operator.ts'
import { PhotoId } from '../../../core/photo.ts'
import type { ReadableDatabase, WritableDatabase } from '../file/database.ts'
import { findPhoto, findPhotoByOriginal, originalOf, removePhoto } from './photos.ts'

/** A removal that may still be taken back, and who removed the photo. */
const Removal = z.strictObject({ photo: PhotoId, by: OperatorId, original: z.string() }).readonly()
export type Removal = z.infer<typeof Removal>

/** From here on the photo is out of hand; that it may come back is known to these rows alone. */
export function beginRemoval(
  db: WritableDatabase,
  photo: PhotoId,
  by: OperatorId,
  at: Instant,
): void {
  db.transaction(() => {
    if (findPhoto(db, photo) === null) return
    removePhoto(db, photo, at)
    db.prepare('INSERT INTO removals (photo, by) VALUES (?, ?)').run(photo, by)
  })()
}

/** The removals that may still be taken back, in the order of the photos' numbers. */
export function listRemovals(db: ReadableDatabase): readonly Removal[] {
  return db
    .prepare(
      `SELECT photo, by, original FROM removals JOIN photos ON photos.id = photo ORDER BY number`,
    )
    .all()
    .map((row) => Removal.parse(row))
}

/**
 * Brings photos back into hand, all of them or none; false where one was removed by somebody else, is gone for good, or
 * was added anew meanwhile.
 */
export function takeRemovalsBack(
  db: WritableDatabase,
  photos: readonly PhotoId[],
  by: OperatorId,
): boolean {
  const undoable = new Set(
    listRemovals(db)
      .filter((removal) => removal.by === by)
      .map(({ photo }) => photo),
  )
  const addedAnew = (photo: PhotoId) => {
    const original = originalOf(db, photo)
    return original !== null && findPhotoByOriginal(db, original) !== null
  }
  if (photos.some((photo) => !undoable.has(photo) || addedAnew(photo))) return false
  db.transaction(() => {
    for (const photo of photos) {
      endRemoval(db, photo)
      db.prepare('UPDATE photos SET removed_at = NULL WHERE id = ?').run(photo)
    }
  })()
  return true
}

/** Nothing brings this photo back any more. */
export function endRemoval(db: WritableDatabase, photo: PhotoId): void {
  db.prepare('DELETE FROM removals WHERE photo = ?').run(photo)
}

import { z } from 'zod'
import type { Instant } from '../../../core/day.ts'
import { Face, mostFaces } from '../../../core/face.ts'
import type { Size } from '../../../core/geometry.ts'
import { type Evidence, Photo, PhotoId } from '../../../core/photo.ts'
import type { ReadableDatabase, WritableDatabase } from '../file/database.ts'
import { type Aside, readRows } from '../file/readRows.ts'

/** A photo as it is added: its place in the vault is the SHA-256 of the original, in lower-case hex. */
export interface NewPhoto {
  readonly id: PhotoId
  readonly original: string
  readonly size: Size
  readonly addedAt: Instant
}

const PhotoRow = z.strictObject({
  id: z.string(),
  number: z.int(),
  width: z.int(),
  height: z.int(),
  addedAt: z.string(),
  detector: z.string().nullable(),
})

const columns = 'id, number, width, height, added_at AS addedAt, detector'

/** Adds a photo under the next number. A number is never given twice, even when its photo has been removed. */
export function insertPhoto(
  db: WritableDatabase,
  { id, original, size, addedAt }: NewPhoto,
): Photo {
  return db.transaction(() => {
    db.prepare(
      `INSERT INTO photos (id, number, original, width, height, added_at)
       VALUES (?, (SELECT coalesce(max(number), 0) + 1 FROM photos), ?, ?, ?, ?)`,
    ).run(id, original, size.width, size.height, addedAt)
    return photoOf(db, db.prepare(`SELECT ${columns} FROM photos WHERE id = ?`).get(id))
  })()
}

/** How many photos are in hand. */
export function countPhotos(db: ReadableDatabase): number {
  const count = db.prepare('SELECT count(*) FROM photos WHERE removed_at IS NULL').pluck().get()
  return z.int().parse(count)
}

/** The photos in hand, by number. */
export function listPhotos(db: ReadableDatabase, aside?: Aside): readonly Photo[] {
  const rows = db
    .prepare(`SELECT ${columns} FROM photos WHERE removed_at IS NULL ORDER BY number`)
    .all()
  const faces = faceRowsInHand(db)
  return readRows(rows, (row) => photoOf(db, row, faces), aside)
}

/** The numbers of all photos that there ever were, by id, and which of them were removed since. */
export function photoNumbers(
  db: ReadableDatabase,
): ReadonlyMap<string, { readonly number: number; readonly removed: boolean }> {
  const rows = db
    .prepare('SELECT id, number, removed_at IS NOT NULL AS removed FROM photos')
    .all()
    .map((row) => NumberRow.parse(row))
  return new Map(rows.map(({ id, number, removed }) => [id, { number, removed: removed === 1 }]))
}

const NumberRow = z.strictObject({ id: z.string(), number: z.int(), removed: z.int() })

/** The photo that ever had this number; null where none had. */
export function photoNumbered(db: ReadableDatabase, number: number): PhotoId | null {
  const id = db.prepare('SELECT id FROM photos WHERE number = ?').pluck().get(number)
  return PhotoId.nullable().parse(id ?? null)
}

/** The photo, unless it was removed. */
export function findPhoto(db: ReadableDatabase, id: PhotoId): Photo | null {
  const row = db
    .prepare(`SELECT ${columns} FROM photos WHERE id = ? AND removed_at IS NULL`)
    .get(id)
  return row === undefined ? null : photoOf(db, row)
}

/** A photo in hand that was made of these very bytes. */
export function findPhotoByOriginal(db: ReadableDatabase, sha256: string): Photo | null {
  const row = db
    .prepare(`SELECT ${columns} FROM photos WHERE original = ? AND removed_at IS NULL`)
    .get(sha256)
  return row === undefined ? null : photoOf(db, row)
}

/** The SHA-256 under which the vault keeps a photo's original, whether or not the photo was removed since. */
export function originalOf(db: ReadableDatabase, id: PhotoId): string | null {
  const original = db.prepare('SELECT original FROM photos WHERE id = ?').pluck().get(id)
  return z
    .string()
    .nullable()
    .parse(original ?? null)
}

/** Takes a photo out of hand. What was said and recorded about it stays. */
export function removePhoto(db: WritableDatabase, id: PhotoId, at: Instant): void {
  db.prepare('UPDATE photos SET removed_at = ? WHERE id = ? AND removed_at IS NULL').run(at, id)
}

/**
 * Keeps what a detector found as evidence with the photo (P1), and answers with all that is kept now. A second look
 * may add faces; a face that is kept is never dropped or altered, and the first look's detector stays named. All looks
 * together keep no more than can be read back: a photo that is so full never leaves (see `mostFaces`).
 */
export function insertEvidence(
  db: WritableDatabase,
  photo: PhotoId,
  detector: string,
  faces: readonly Face[],
): Evidence {
  return db.transaction(() => {
    const looked = db
      .prepare('UPDATE photos SET detector = ? WHERE id = ? AND detector IS NULL')
      .run(detector, photo)
    for (const face of faces) keepFace(db, photo, detector, face)
    const kept = looked.changes === 1 ? detector : detectorOf(db, photo)
    return { kind: 'looked' as const, detector: kept, faces: facesOf(db, photo) }
  })()
}

/** A face that is kept already, under its id or at the very same place, is left as it is. */
function keepFace(db: WritableDatabase, photo: PhotoId, detector: string, face: Face): void {
  const { id, box, tier, score } = face
  const row = { ...box, id, photo, tier, score, detector }
  const kept = db
    .prepare(
      `SELECT 1 FROM faces WHERE photo = @photo AND
         (id = @id OR (x = @x AND y = @y AND width = @width AND height = @height))`,
    )
    .get(row)
  if (kept !== undefined || countFaces(db, photo) >= mostFaces) return
  db.prepare(
    `INSERT INTO faces (id, photo, x, y, width, height, tier, score, detector)
     VALUES (@id, @photo, @x, @y, @width, @height, @tier, @score, @detector)`,
  ).run(row)
}

function countFaces(db: ReadableDatabase, photo: PhotoId): number {
  return z.int().parse(db.prepare('SELECT count(*) FROM faces WHERE photo = ?').pluck().get(photo))
}

function detectorOf(db: ReadableDatabase, photo: PhotoId): string {
  const detector = db.prepare('SELECT detector FROM photos WHERE id = ?').pluck().get(photo)
  return z.string({ error: 'There is no such photo.' }).parse(detector)
}

type RowsByPhoto = ReadonlyMap<string, readonly unknown[]>

function photoOf(db: ReadableDatabase, found: unknown, faces?: RowsByPhoto): Photo {
  const { width, height, detector, ...row } = PhotoRow.parse(found)
  const evidence: unknown =
    detector === null
      ? { kind: 'notLookedAt' }
      : {
          kind: 'looked',
          detector,
          faces: facesFrom(
            faces === undefined ? faceRowsOf(db, row.id) : (faces.get(row.id) ?? []),
          ),
        }
  return Photo.parse({ ...row, size: { width, height }, evidence })
}

const FaceRow = z
  .strictObject({
    photo: z.string(),
    id: z.string(),
    x: z.number(),
    y: z.number(),
    width: z.number(),
    height: z.number(),
    tier: z.string(),
    score: z.number(),
  })
  .transform(({ photo: _, x, y, width, height, ...face }) => ({
    ...face,
    box: { x, y, width, height },
  }))
  .pipe(Face)

const faceRows = 'SELECT photo, id, x, y, width, height, tier, score FROM faces'

function faceRowsOf(db: ReadableDatabase, photo: string): readonly unknown[] {
  return db.prepare(`${faceRows} WHERE photo = ? ORDER BY seq`).all(photo)
}

/** The faces of all photos in hand in one question, not yet read: one that cannot be is its own photo's trouble alone. */
function faceRowsInHand(db: ReadableDatabase): RowsByPhoto {
  const rows = db
    .prepare(
      `${faceRows} WHERE photo IN (SELECT id FROM photos WHERE removed_at IS NULL) ORDER BY seq`,
    )
    .all()
  return Map.groupBy(rows, (row) => PhotoOfFace.parse(row).photo)
}

const PhotoOfFace = z.looseObject({ photo: z.string() })

function facesFrom(rows: readonly unknown[]): readonly Face[] {
  return rows.map((row) => FaceRow.parse(row))
}

function facesOf(db: ReadableDatabase, photo: string): readonly Face[] {
  return facesFrom(faceRowsOf(db, photo))
}

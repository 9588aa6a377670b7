import { z } from 'zod'
import { Instant } from '../../../core/day.ts'
import { MediaId, MediaKey } from '../../../core/outbox.ts'
import type { ReadableDatabase, WritableDatabase } from '../file/database.ts'

export interface PictureUpload {
  readonly media: MediaId
  readonly key: MediaKey
  readonly uploadedAt: Instant
  /** Whether X has taken its alt text. */
  readonly described: boolean
}

/** Keeps what X made of a picture. False where X gave a key that another post has: then it tells nothing apart. */
export function keepUpload(
  db: WritableDatabase,
  post: string,
  position: number,
  upload: Omit<PictureUpload, 'described'>,
): boolean {
  const { changes } = db
    .prepare(
      `INSERT INTO post_uploads (post, position, media_id, media_key, uploaded_at, described)
       VALUES (@post, @position, @media, @key, @uploadedAt, 0)
       ON CONFLICT (media_key) DO UPDATE SET uploaded_at = excluded.uploaded_at
       WHERE post = excluded.post AND position = excluded.position`,
    )
    .run({ post, position, ...upload })
  return changes > 0
}

export function keepDescribed(db: WritableDatabase, media: MediaId): void {
  db.prepare('UPDATE post_uploads SET described = 1 WHERE media_id = ?').run(media)
}

const UploadRow = z.strictObject({
  media_id: MediaId,
  media_key: MediaKey,
  uploaded_at: Instant,
  described: z.int(),
})

/** Every upload that there has been of one picture of a post, oldest first. */
export function uploadsOf(
  db: ReadableDatabase,
  post: string,
  position: number,
): readonly PictureUpload[] {
  const rows = db
    .prepare(
      `SELECT media_id, media_key, uploaded_at, described FROM post_uploads
       WHERE post = ? AND position = ? ORDER BY seq`,
    )
    .all(post, position)
  return rows.map((row) => {
    const upload = UploadRow.parse(row)
    return {
      media: upload.media_id,
      key: upload.media_key,
      uploadedAt: upload.uploaded_at,
      described: upload.described === 1,
    }
  })
}

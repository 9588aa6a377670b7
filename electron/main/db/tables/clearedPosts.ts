import { z } from 'zod'
import { ClearedPost } from '../../../core/clearedPost.ts'
import type { PhotoId } from '../../../core/photo.ts'
import type { ReadableDatabase, WritableDatabase } from '../file/database.ts'
import { PostId } from './posts.ts'

/** Writes down what a post was cleared as; a second person's yes finds it there already. Call it with the intent. */
export function keepCleared(db: WritableDatabase, post: PostId, cleared: ClearedPost): void {
  const { draft, photos, fingerprint } = ClearedPost.parse(cleared)
  db.transaction(() => {
    db.prepare(
      'INSERT INTO cleared_posts (post, draft, photos, fingerprint) VALUES (?, ?, ?, ?)',
    ).run(post, JSON.stringify(draft), JSON.stringify(photos), fingerprint)
    const add = db.prepare('INSERT OR IGNORE INTO cleared_pupils (post, pupil) VALUES (?, ?)')
    for (const pupil of draft.photos.flatMap((photo) => photo.pupils)) add.run(post, pupil)
  })()
}

/** Null for a post of before posts were kept as values: such a one does not leave any more. */
export function findCleared(db: ReadableDatabase, post: PostId): ClearedPost | null {
  const row = db
    .prepare('SELECT draft, photos, fingerprint FROM cleared_posts WHERE post = ?')
    .get(post)
  if (row === undefined) return null
  const { draft, photos, fingerprint } = Row.parse(row)
  return ClearedPost.parse({
    draft: JSON.parse(draft),
    photos: JSON.parse(photos),
    fingerprint,
  })
}

const Row = z.strictObject({ draft: z.string(), photos: z.string(), fingerprint: z.string() })

/** A post with a photo that has not left yet and still may: it waits, is held back, or a second person is asked. */
export interface Unsent {
  readonly id: PostId
  readonly kind: 'post' | 'question'
}

export function unsentWith(db: ReadableDatabase, photo: PhotoId): readonly Unsent[] {
  return db
    .prepare(
      `SELECT posts.id, 'post' AS kind FROM posts JOIN post_pictures ON post = posts.id
         WHERE photo = @photo AND state IN ('approved', 'uploading', 'ready', 'blocked')
       UNION SELECT submissions.id, 'question' FROM submissions
         JOIN submission_pictures ON submission = submissions.id
         WHERE photo = @photo AND state = 'waiting'`,
    )
    .all({ photo })
    .map((row) => UnsentRow.parse(row))
}

const UnsentRow = z.strictObject({ id: PostId, kind: z.enum(['post', 'question']) })

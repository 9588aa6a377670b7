import { z } from 'zod'
import { PhotoId, PhotoSource } from '../../../core/photo.ts'
import type { ReadableDatabase, WritableDatabase } from '../file/database.ts'
import type { PostId } from './posts.ts'

/** Keeps where each picture of a post came from when it was approved (P15). Nothing kept is changed afterwards. */
export function keepSources(
  db: WritableDatabase,
  post: PostId,
  photos: readonly { readonly photo: PhotoId; readonly source: PhotoSource }[],
): void {
  const keep = db.prepare('INSERT INTO post_sources (post, photo, source) VALUES (?, ?, ?)')
  for (const { photo, source } of photos) keep.run(post, photo, JSON.stringify(source))
}

/** By photo; empty for a post that was approved before sources were kept. */
export function sourcesOf(db: ReadableDatabase, post: PostId): ReadonlyMap<PhotoId, PhotoSource> {
  const rows = db.prepare('SELECT photo, source FROM post_sources WHERE post = ?').raw().all(post)
  return new Map(
    rows.map((row) => {
      const [photo, source] = z.tuple([PhotoId, z.string()]).parse(row)
      return [photo, PhotoSource.parse(JSON.parse(source))]
    }),
  )
}

import { z } from 'zod'
import { Instant } from '../../../core/day.ts'
import { PhotoId } from '../../../core/photo.ts'
import { type KeptPhoto, Retention } from '../../../core/retention.ts'
import type { ReadableDatabase, WritableDatabase } from '../file/database.ts'
import { Flag } from '../file/flag.ts'

export interface Gone {
  readonly photos: number
  readonly pupils: number
  readonly entries: number
}

const Row = z.strictObject({
  originalsDays: z.int(),
  leaverYears: z.int(),
  auditYears: z.int(),
  ranAt: Instant.nullable(),
  photos: z.int(),
  pupils: z.int(),
  entries: z.int(),
})

/** How long things are kept, when erasing last ran, and what went the last time that anything did. */
export function readRetention(db: ReadableDatabase) {
  const row = Row.parse(
    db
      .prepare(
        `SELECT originals_days AS originalsDays, leaver_years AS leaverYears,
           audit_years AS auditYears, ran_at AS ranAt, photos, pupils, entries FROM retention`,
      )
      .get(),
  )
  const { ranAt, photos, pupils, entries, ...settings } = row
  return { settings: Retention.parse(settings), ranAt, gone: { photos, pupils, entries } }
}

export function saveRetention(db: WritableDatabase, settings: Retention): void {
  db.prepare(
    `UPDATE retention SET originals_days = @originalsDays, leaver_years = @leaverYears,
     audit_years = @auditYears`,
  ).run(settings)
}

export function keepRun(db: WritableDatabase, ranAt: Instant, gone: Gone): void {
  db.prepare(
    'UPDATE retention SET ran_at = @ranAt, photos = @photos, pupils = @pupils, entries = @entries',
  ).run({ ranAt, ...gone })
}

const PhotoRow = z.strictObject({
  id: PhotoId,
  original: z.string(),
  addedAt: Instant,
  lastPostAt: Instant.nullable(),
  inUse: Flag,
})

/** The photos in hand, as far as keeping them goes. */
export function keptPhotos(
  db: ReadableDatabase,
): readonly (KeptPhoto & { readonly id: PhotoId; readonly original: string })[] {
  return db
    .prepare(
      `SELECT id, original, added_at AS addedAt,
         (SELECT max(posts.approved_at) FROM posts JOIN post_pictures ON post = posts.id
            WHERE photo = photos.id) AS lastPostAt,
         EXISTS (SELECT 1 FROM post_draft_photos AS chosen WHERE chosen.photo = photos.id
             AND NOT EXISTS (SELECT 1 FROM posts WHERE posts.draft = chosen.draft))
           OR EXISTS (SELECT 1 FROM posts JOIN post_pictures ON post = posts.id
             WHERE photo = photos.id AND state NOT IN ('posted', 'rejected'))
           OR EXISTS (SELECT 1 FROM submissions JOIN submission_pictures ON submission = submissions.id
             WHERE photo = photos.id AND state = 'waiting') AS inUse
       FROM photos WHERE removed_at IS NULL`,
    )
    .all()
    .map((row) => PhotoRow.parse(row))
}

/**
 * The finished pictures that the history still shows: of posts that are there or may be, of those that wait, and of what
 * was rejected or taken down since that day.
 */
export function keptPrints(db: ReadableDatabase, since: string): readonly string[] {
  return z.array(z.string()).parse(
    db
      .prepare(
        `SELECT sha256 FROM post_pictures JOIN posts ON posts.id = post
           WHERE (state <> 'rejected' AND taken_down_at IS NULL)
             OR coalesce(taken_down_at, approved_at) > @since
         UNION SELECT sha256 FROM submission_pictures JOIN submissions ON submissions.id = submission
           WHERE state = 'waiting' OR submitted_at > @since`,
      )
      .pluck()
      .all({ since }),
  )
}

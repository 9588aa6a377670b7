import { z } from 'zod'
import { AccountId } from '../../../core/account.ts'
import { Draft, DraftId } from '../../../core/draft.ts'
import { PhotoId } from '../../../core/photo.ts'
import type { ReadableDatabase, WritableDatabase } from '../file/database.ts'
import { readPhotoDraft } from './photoDrafts.ts'

/** The words, the account and the photos of a post in the making; what was decided about each photo is kept with it. */
export const PostDraft = z
  .strictObject({
    id: DraftId,
    text: z.string().max(4000),
    account: AccountId.nullable(),
    photos: z.array(PhotoId).max(4).readonly(),
  })
  .readonly()
export type PostDraft = z.infer<typeof PostDraft>

const PostDraftRow = PostDraft.unwrap().omit({ photos: true })

export function savePostDraft(db: WritableDatabase, draft: PostDraft): void {
  const { id, text, account, photos } = draft
  db.transaction(() => {
    db.prepare(
      `INSERT INTO post_drafts (id, text, account) VALUES (?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET text = excluded.text, account = excluded.account`,
    ).run(id, text, account)
    db.prepare('DELETE FROM post_draft_photos WHERE draft = ?').run(id)
    const add = db.prepare(
      'INSERT INTO post_draft_photos (draft, position, photo) VALUES (?, ?, ?)',
    )
    for (const [position, photo] of photos.entries()) add.run(id, position, photo)
  })()
}

/** The posts in the making, in the order in which they were begun. */
export function listPostDrafts(db: ReadableDatabase): readonly PostDraft[] {
  const ids = db.prepare('SELECT id FROM post_drafts ORDER BY seq').pluck().all()
  return ids.map((id) => readPostDraft(db, id))
}

export function findPostDraft(db: ReadableDatabase, id: DraftId): PostDraft | null {
  const found = db.prepare('SELECT 1 FROM post_drafts WHERE id = ?').get(id)
  return found === undefined ? null : readPostDraft(db, id)
}

export function discardPostDraft(db: WritableDatabase, id: DraftId): void {
  db.prepare('DELETE FROM post_drafts WHERE id = ?').run(id)
}

/** The draft that the operator was last at; null where none was chosen, or it is gone. */
export function findDraftInHand(db: ReadableDatabase): DraftId | null {
  const found = db.prepare('SELECT draft FROM draft_in_hand').pluck().get()
  return found === undefined ? null : DraftId.parse(found)
}

export function takeInHand(db: WritableDatabase, id: DraftId): void {
  db.prepare('INSERT OR REPLACE INTO draft_in_hand VALUES (1, ?)').run(id)
}

/** The whole draft, as the rules want it: each photo with what people decided about it, or with nothing decided. */
export function gatherDraft(db: ReadableDatabase, id: DraftId): Draft | null {
  const postDraft = findPostDraft(db, id)
  if (postDraft === null) return null
  const photos = postDraft.photos.map((photo) => readPhotoDraft(db, photo))
  return Draft.parse({ ...postDraft, photos })
}

function readPostDraft(db: ReadableDatabase, id: unknown): PostDraft {
  const row = db.prepare('SELECT id, text, account FROM post_drafts WHERE id = ?').get(id)
  const photos = db
    .prepare('SELECT photo FROM post_draft_photos WHERE draft = ? ORDER BY position')
    .pluck()
    .all(id)
  return PostDraft.parse({ ...PostDraftRow.parse(row), photos })
}

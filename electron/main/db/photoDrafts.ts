import { z } from 'zod'
import { PhotoDraft } from '../../core/draft.ts'
import type { PhotoId } from '../../core/photo.ts'
import type { Database } from './database.ts'

/** What undo and redo can return to, oldest first; it outlives a restart. */
export const DraftHistory = z
  .strictObject({
    past: z.array(PhotoDraft).max(500).readonly(),
    future: z.array(PhotoDraft).max(500).readonly(),
  })
  .readonly()
export type DraftHistory = z.infer<typeof DraftHistory>

/** A photo's draft as it was last saved; `revision` counts its saves from 1. */
export interface SavedPhotoDraft {
  readonly draft: PhotoDraft
  readonly revision: number
}

/** Saves the draft and answers with its revision. Without a history, the history kept before stays. */
export function savePhotoDraft(db: Database, draft: PhotoDraft, history?: DraftHistory): number {
  return db.transaction(() => {
    const revision = db
      .prepare(
        `INSERT INTO photo_drafts (photo, revision, draft) VALUES (?, 1, ?)
         ON CONFLICT (photo) DO UPDATE SET revision = revision + 1, draft = excluded.draft
         RETURNING revision`,
      )
      .pluck()
      .get(draft.photo, JSON.stringify(draft))
    if (history !== undefined) saveHistory(db, draft.photo, history)
    return z.int().parse(revision)
  })()
}

function saveHistory(db: Database, photo: PhotoId, history: DraftHistory): void {
  db.prepare(
    `INSERT INTO photo_draft_histories (photo, history) VALUES (?, ?)
     ON CONFLICT (photo) DO UPDATE SET history = excluded.history`,
  ).run(photo, JSON.stringify(history))
}

const Row = z.strictObject({ revision: z.int(), draft: z.string() })

export function findPhotoDraft(db: Database, photo: PhotoId): SavedPhotoDraft | null {
  const found = db.prepare('SELECT revision, draft FROM photo_drafts WHERE photo = ?').get(photo)
  if (found === undefined) return null
  const row = Row.parse(found)
  return { draft: PhotoDraft.parse(JSON.parse(row.draft)), revision: row.revision }
}

export function readDraftHistory(db: Database, photo: PhotoId): DraftHistory {
  const history = db
    .prepare('SELECT history FROM photo_draft_histories WHERE photo = ?')
    .pluck()
    .get(photo)
  if (history === undefined) return { past: [], future: [] }
  return DraftHistory.parse(JSON.parse(z.string().parse(history)))
}

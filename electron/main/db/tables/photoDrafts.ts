import { z } from 'zod'
import { type HistoryTail, type PhotoAbout, PhotoHistory } from '../../../contract/photoRequests.ts'
import { blankPhotoDraft, PhotoDraft } from '../../../core/draft.ts'
import type { PhotoId } from '../../../core/photo.ts'
import { ok, type Result, refused } from '../../../core/result.ts'
import type { ReadableDatabase, WritableDatabase } from '../file/database.ts'

/** A history speaks of its own photo only, goes on from a step that is there, and stands at one of its steps. */
export interface NotThisPhotosHistory {
  readonly kind: 'notThisPhotosHistory'
}

/**
 * Saves what was done to a photo, step by step and as many as there are, and answers with the revision: how often it
 * was saved. Only what is new is said and written, so that a long history costs no more than its last step.
 */
export function savePhotoHistory(
  db: WritableDatabase,
  photo: PhotoId,
  { from = 0, steps, at, about }: HistoryTail,
): Result<number, NotThisPhotosHistory> {
  const isThere = from === 0 || from <= countSteps(db, photo)
  const stands = at < from + steps.length
  if (!isThere || !stands || steps.some((step) => step.photo !== photo)) {
    return refused({ kind: 'notThisPhotosHistory' })
  }
  return db.transaction(() => {
    replaceSteps(db, photo, from, steps)
    if (about !== undefined) describeSteps(db, photo, about)
    return ok(moveTo(db, photo, at))
  })()
}

/** What a photo's draft would be after saving this; null where the history cannot be this photo's, and is not saved. */
export function draftAfter(
  db: ReadableDatabase,
  photo: PhotoId,
  { from = 0, steps, at, about }: HistoryTail,
): PhotoDraft | null {
  if (steps.some((step) => step.photo !== photo)) return null
  const step = at >= from ? steps[at - from] : readPhotoHistory(db, photo).steps[at]
  return step === undefined ? null : PhotoDraft.parse({ ...step, ...about })
}

function countSteps(db: ReadableDatabase, photo: PhotoId): number {
  const count = db.prepare('SELECT COUNT(*) FROM photo_draft_steps WHERE photo = ?')
  return z.int().parse(count.pluck().get(photo))
}

function replaceSteps(
  db: WritableDatabase,
  photo: PhotoId,
  from: number,
  steps: readonly PhotoDraft[],
): void {
  db.prepare('DELETE FROM photo_draft_steps WHERE photo = ? AND step >= ?').run(photo, from)
  const add = db.prepare('INSERT INTO photo_draft_steps (photo, step, draft) VALUES (?, ?, ?)')
  for (const [index, step] of steps.entries()) add.run(photo, from + index, JSON.stringify(step))
}

/** Says the same about the photo in every step: undoing a cover never unticks a pupil. */
function describeSteps(
  db: WritableDatabase,
  photo: PhotoId,
  { pupils, source, altText }: PhotoAbout,
): void {
  db.prepare(
    `UPDATE photo_draft_steps SET draft = json_set(draft,
       '$.pupils', json(@pupils), '$.source', json(@source), '$.altText', @altText)
     WHERE photo = @photo`,
  ).run({ photo, pupils: JSON.stringify(pupils), source: JSON.stringify(source), altText })
}

function moveTo(db: ReadableDatabase, photo: PhotoId, step: number): number {
  const revision = db
    .prepare(
      `INSERT INTO photo_drafts (photo, revision, step) VALUES (?, 1, ?)
       ON CONFLICT (photo) DO UPDATE SET revision = revision + 1, step = excluded.step
       RETURNING revision`,
    )
    .pluck()
    .get(photo, step)
  return z.int().parse(revision)
}

/** All that undo and redo can return to; of a photo that nobody has touched, the blank draft alone. */
export function readPhotoHistory(db: ReadableDatabase, photo: PhotoId): PhotoHistory {
  const at = db.prepare('SELECT step FROM photo_drafts WHERE photo = ?').pluck().get(photo)
  if (at === undefined) return { steps: [blankPhotoDraft(photo)], at: 0 }
  const steps = stepsOf(db, photo).map((step) => JSON.parse(step))
  return PhotoHistory.parse({ steps, at })
}

/** What people decided about a photo, as it stands; a blank draft where nobody has decided anything. */
export function readPhotoDraft(db: ReadableDatabase, photo: PhotoId): PhotoDraft {
  const draft = db
    .prepare(
      `SELECT draft FROM photo_drafts JOIN photo_draft_steps USING (photo, step) WHERE photo = ?`,
    )
    .pluck()
    .get(photo)
  if (draft === undefined) return blankPhotoDraft(photo)
  return PhotoDraft.parse(JSON.parse(z.string().parse(draft)))
}

function stepsOf(db: ReadableDatabase, photo: PhotoId): readonly string[] {
  const steps = db
    .prepare('SELECT draft FROM photo_draft_steps WHERE photo = ? ORDER BY step')
    .pluck()
    .all(photo)
  return z.array(z.string()).parse(steps)
}

import { randomUUID } from 'node:crypto'
import { type Draft, DraftId } from '../../core/draft.ts'
import type { Database } from '../db/database.ts'
import { gatherDraft, listPostDrafts, savePostDraft } from '../db/postDrafts.ts'
import { wasApproved } from '../db/posts.ts'

/** The post in the making: the newest one that was never approved, or a new blank one. */
export function draftInHand(db: Database): Draft {
  const newest = listPostDrafts(db).findLast(({ id }) => !wasApproved(db, id))
  const draft = newest === undefined ? null : gatherDraft(db, newest.id)
  if (draft !== null) return draft
  const blank = { id: DraftId.parse(randomUUID()), photos: [], text: '', account: null }
  savePostDraft(db, blank)
  return blank
}

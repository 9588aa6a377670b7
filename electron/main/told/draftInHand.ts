import { type Draft, DraftId } from '../../core/draft.ts'
import type { OpenRecords, ReadableDatabase } from '../db/file/database.ts'
import {
  findDraftInHand,
  gatherDraft,
  listPostDrafts,
  type PostDraft,
  savePostDraft,
  takeInHand,
} from '../db/tables/postDrafts.ts'
import { wasApproved } from '../db/tables/posts.ts'
import { isSubmitted } from '../db/tables/submissions.ts'

/** The post in the making that the operator was last at; once it is approved the newest that waits, or a blank one. */
export function draftInHand(db: OpenRecords): Draft {
  const chosen = findDraftInHand(db)
  const id = chosen === null || isAway(db, chosen) ? openDrafts(db).at(-1)?.id : chosen
  const draft = id === undefined ? null : gatherDraft(db, id)
  return draft ?? blankInHand(db)
}

/** Takes a blank post in hand: one that was begun and never filled, or a new one. What else is in the making waits. */
export function blankInHand(db: OpenRecords): Draft {
  const waiting = openDrafts(db).find(isBlank)
  const id = db.write((write) => {
    const blank = waiting ?? { id: DraftId.parse(write.newId()), photos: [], text: '' }
    savePostDraft(write, { ...blank, account: null })
    takeInHand(write, blank.id)
    return blank.id
  })
  return { id, photos: [], text: '', account: null }
}

/** The posts in the making that were neither approved nor wait for it. */
export function openDrafts(db: ReadableDatabase): readonly PostDraft[] {
  return listPostDrafts(db).filter(({ id }) => !isAway(db, id))
}

/** A draft that is out of its maker's hands. */
export function isAway(db: ReadableDatabase, draft: DraftId): boolean {
  return wasApproved(db, draft) || isSubmitted(db, draft)
}

export function isBlank({ text, photos }: PostDraft): boolean {
  return text.trim() === '' && photos.length === 0
}

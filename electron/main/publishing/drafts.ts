import type { Output } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import type { Draft, DraftId } from '../../core/draft.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import type { OpenRecords, ReadableDatabase } from '../db/file/database.ts'
import { discardPostDraft, takeInHand } from '../db/tables/postDrafts.ts'
import { draftInHand, isBlank, openDrafts } from '../told/draftInHand.ts'

interface Records {
  readonly db: OpenRecords
}

/** Every post in the making that holds something, and the one in hand. */
export function listPostsInMaking({ db }: Records): Output<'listPostDrafts'> {
  const inHand = draftInHand(db).id
  return openDrafts(db)
    .filter((draft) => draft.id === inHand || !isBlank(draft))
    .map((draft) => ({ ...draft, inHand: draft.id === inHand }))
}

/** Puts another post in the making in hand. What was in hand stays as it is saved. */
export function takeUpDraft({ db }: Records, id: DraftId): Result<Draft, Failure> {
  if (!isOpen(db, id)) return refused({ kind: 'notNow' })
  db.write((write) => takeInHand(write, id))
  return ok(draftInHand(db))
}

/** Throws a post in the making away. Its photos stay on the sheet; one that was approved is kept for good. */
export function discardDraft({ db }: Records, id: DraftId): Result<Draft, Failure> {
  if (!isOpen(db, id)) return refused({ kind: 'notNow' })
  db.write((write) => discardPostDraft(write, id))
  return ok(draftInHand(db))
}

function isOpen(db: ReadableDatabase, id: DraftId): boolean {
  return openDrafts(db).some((draft) => draft.id === id)
}

import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { blankPhotoDraft, DraftId } from '../../../core/draft.ts'
import type { PhotoId } from '../../../core/photo.ts'
import {
  madeUpAccount,
  madeUpPhotoId,
  openScratch,
  type ScratchRecords,
  scratchInstant,
} from '../../testing/scratchRecords.ts'
import { saveAccount } from './accounts.ts'
import { savePhotoHistory } from './photoDrafts.ts'
import { insertPhoto } from './photos.ts'
import {
  discardPostDraft,
  findPostDraft,
  gatherDraft,
  listPostDrafts,
  PostDraft,
  savePostDraft,
} from './postDrafts.ts'

function add(db: ScratchRecords): PhotoId {
  const size = { width: 40, height: 30 }
  const id = madeUpPhotoId()
  return insertPhoto(db, { id, original: 'ab'.repeat(32), size, addedAt: scratchInstant }).id
}

function draftOf(photos: readonly PhotoId[]): PostDraft {
  return PostDraft.parse({ id: randomUUID(), text: 'Sports day!', account: null, photos })
}

test('a draft comes back with its photos in their order, and the last save is what counts', () => {
  const db = openScratch()
  const [one, two, three] = [add(db), add(db), add(db)]
  const account = madeUpAccount([])
  saveAccount(db, account)
  const draft = draftOf([one, two, three])
  savePostDraft(db, draft)
  const later = { ...draft, text: 'Year 3', account: account.id, photos: [three, one] }
  savePostDraft(db, later)
  expect(findPostDraft(db, draft.id)).toEqual(later)
  expect(listPostDrafts(db)).toEqual([later])
  db.close()
})

test('a draft is gathered with what was decided about each photo', () => {
  const db = openScratch()
  const [decided, untouched] = [add(db), add(db)]
  const decision = { ...blankPhotoDraft(decided), altText: 'Bean plants in a row' }
  savePhotoHistory(db, decided, { steps: [decision], at: 0 })
  const draft = draftOf([untouched, decided])
  savePostDraft(db, draft)
  expect(gatherDraft(db, draft.id)).toEqual({
    ...draft,
    photos: [blankPhotoDraft(untouched), decision],
  })
  expect(gatherDraft(db, DraftId.parse(randomUUID()))).toBeNull()
  db.close()
})

test('a draft that is discarded is gone, and its photos stay', () => {
  const db = openScratch()
  const draft = draftOf([add(db)])
  savePostDraft(db, draft)
  discardPostDraft(db, draft.id)
  expect(listPostDrafts(db)).toEqual([])
  expect(db.prepare('SELECT count(*) FROM photos').pluck().get()).toBe(1)
  db.close()
})

test('a draft with a photo that is not there, or with the same photo twice, is not saved at all', () => {
  const db = openScratch()
  const photo = add(db)
  expect(() => savePostDraft(db, draftOf([photo, madeUpPhotoId()]))).toThrow('FOREIGN KEY')
  expect(() => savePostDraft(db, draftOf([photo, photo]))).toThrow('UNIQUE')
  expect(listPostDrafts(db)).toEqual([])
  db.close()
})

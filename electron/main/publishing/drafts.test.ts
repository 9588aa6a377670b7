import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { DraftId } from '../../core/draft.ts'
import { savePostDraft } from '../db/tables/postDrafts.ts'
import { openScratch } from '../testing/scratchRecords.ts'
import { blankInHand, draftInHand } from '../told/draftInHand.ts'
import { discardDraft, listPostsInMaking, takeUpDraft } from './drafts.ts'

function twoDrafts() {
  const db = openScratch()
  const first = draftInHand(db).id
  savePostDraft(db, { id: first, text: 'Sports day.', account: null, photos: [] })
  const second = blankInHand(db).id
  savePostDraft(db, { id: second, text: 'Harvest.', account: null, photos: [] })
  const list = () => listPostsInMaking({ db }).map(({ text, inHand }) => `${text} ${inHand}`)
  return { db, first, second, list }
}

test('another post is started and the first one waits', () => {
  const { db, first, second, list } = twoDrafts()
  expect(second).not.toBe(first)
  expect(list()).toEqual(['Sports day. false', 'Harvest. true'])
  expect(draftInHand(db).id).toBe(second)
  db.close()
})

test('a post that is taken up is in hand until another one is', () => {
  const { db, first, list } = twoDrafts()
  expect(takeUpDraft({ db }, first)).toMatchObject({ ok: true, value: { text: 'Sports day.' } })
  expect(list()).toEqual(['Sports day. true', 'Harvest. false'])
  expect(draftInHand(db).id).toBe(first)
  db.close()
})

test('a post in hand that is discarded leaves another one in hand', () => {
  const { db, first, second, list } = twoDrafts()
  expect(discardDraft({ db }, second)).toMatchObject({ ok: true, value: { id: first } })
  expect(list()).toEqual(['Sports day. true'])
  expect(discardDraft({ db }, first)).toMatchObject({ ok: true, value: { text: '' } })
  expect(discardDraft({ db }, first)).toMatchObject({ ok: false, error: { kind: 'notNow' } })
  db.close()
})

test('blank posts do not heap up, and one that is not there is not taken up', () => {
  const { db } = twoDrafts()
  const blank = blankInHand(db).id
  expect(blankInHand(db).id).toBe(blank)
  expect(listPostsInMaking({ db })).toHaveLength(3)
  expect(takeUpDraft({ db }, DraftId.parse(randomUUID())).ok).toBe(false)
  db.close()
})

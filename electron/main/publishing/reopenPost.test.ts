import { expect, test } from 'vitest'
import { saveOperator } from '../db/tables/operators.ts'
import { savePostDraft } from '../db/tables/postDrafts.ts'
import { advancePost, insertIntent } from '../db/tables/posts.ts'
import { scratchIntent } from '../testing/scratchPosting.ts'
import { madeUpOperator, openScratch, scratchInstant } from '../testing/scratchRecords.ts'
import { draftInHand } from '../told/draftInHand.ts'
import { reopenPost } from './reopenPost.ts'

function approved() {
  const db = openScratch()
  const operator = madeUpOperator()
  saveOperator(db, operator)
  const intent = scratchIntent(operator, 'Our beans are taller than us.', [])
  savePostDraft(db, { id: intent.draft, text: intent.text, account: null, photos: [] })
  insertIntent(db, intent)
  return { db, operator, intent }
}

test('a post that was cancelled gives its draft back, under a new name, and only when asked', () => {
  const { db, operator, intent } = approved()
  expect(reopenPost({ db, operator }, intent.id)).toMatchObject({ error: { kind: 'notNow' } })
  advancePost(db, intent.id, { kind: 'cancelled', by: operator.id }, scratchInstant)
  expect(draftInHand(db).text).toBe('')
  expect(reopenPost({ db, operator }, intent.id).ok).toBe(true)
  const draft = draftInHand(db)
  expect(draft.text).toBe(intent.text)
  expect(draft.id).not.toBe(intent.draft)
  db.close()
})

test('a draft that was in hand waits behind the one that was taken up again', () => {
  const { db, operator, intent } = approved()
  const inHand = draftInHand(db)
  savePostDraft(db, { id: inHand.id, text: 'Half written.', account: null, photos: [] })
  advancePost(db, intent.id, { kind: 'cancelled', by: operator.id }, scratchInstant)
  reopenPost({ db, operator }, intent.id)
  const reopened = draftInHand(db)
  expect(reopened.text).toBe(intent.text)
  insertIntent(db, { ...scratchIntent(operator, reopened.text, []), draft: reopened.id })
  expect(draftInHand(db).text).toBe('Half written.')
  db.close()
})

import { expect, test } from 'vitest'
import { Handle } from '../../../core/account.ts'
import { SavedWords } from '../../../core/words/savedWords.ts'
import { madeUpAccount, openScratch } from '../../testing/scratchRecords.ts'
import { saveAccount } from './accounts.ts'
import { listHandles, readSavedWords, replaceHandles, replaceSavedWords } from './savedWords.ts'

test('a new school begins with the policy’s two hashtags and nothing else', () => {
  const db = openScratch()
  expect(readSavedWords(db)).toEqual({
    hashtags: ['#edchat', '#PrimaryRocks'],
    phrases: [],
    signatures: [],
  })
  expect(listHandles(db)).toEqual([])
  db.close()
})

test('what was saved last comes back in its order, and twice the same once', () => {
  const db = openScratch()
  const account = madeUpAccount([])
  saveAccount(db, account)
  const saved = SavedWords.parse({
    hashtags: ['#WorldBookDay', '#edchat'],
    phrases: ['Well done, everyone.'],
    signatures: [{ account: account.id, words: 'From all of us in Key Stage 1' }],
  })
  replaceSavedWords(db, { ...saved, phrases: [...saved.phrases, ...saved.phrases] })
  expect(readSavedWords(db)).toEqual(saved)
  db.close()
})

test('a handle is listed once, however its letters are written', () => {
  const db = openScratch()
  const [museum, again, author] = ['@CityMuseum', '@citymuseum', '@AnAuthor'].map((handle) =>
    Handle.parse(handle),
  )
  if (!museum || !again || !author) throw new Error('three handles')
  replaceHandles(db, [museum, again, author])
  expect(listHandles(db)).toEqual([museum, author])
  db.close()
})

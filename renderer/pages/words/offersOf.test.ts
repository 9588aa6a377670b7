import { expect, test } from 'vitest'
import { AccountId } from '../../../electron/core/account.ts'
import { SavedWords } from '../../../electron/core/words/savedWords.ts'
import { offersOf } from './offersOf.ts'

const account = AccountId.parse('00000000-0000-4000-8000-000000000021')
const saved = SavedWords.parse({
  hashtags: ['#edchat'],
  phrases: ['Well done, everyone.'],
  signatures: [{ account, words: 'From all of us in Key Stage 1' }],
})

test('a signature is offered for its own account alone', () => {
  expect(offersOf(saved, null, '')).toEqual(['#edchat', 'Well done, everyone.'])
  expect(offersOf(saved, account, '')[0]).toBe('From all of us in Key Stage 1')
})

test('what the text has already is not offered again, so a signature is added once', () => {
  const text = 'Beans! from all of us in key stage 1 #EdChat'
  expect(offersOf(saved, account, text)).toEqual(['Well done, everyone.'])
})

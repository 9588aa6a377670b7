import { expect, test } from 'vitest'
import { withWords } from './withWords.ts'

test('words are added one space after the text, and begin an empty one', () => {
  expect(withWords('We planted seeds.  ', '#edchat')).toBe('We planted seeds. #edchat')
  expect(withWords(' ', '#edchat')).toBe('#edchat')
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deletionsOf, isOneSlip } from './slip.ts'

test.each([
  ['amelia', 'ameila', true],
  ['amelia', 'amlia', true],
  ['amelia', 'ameliaa', true],
  ['amelia', 'amelie', true],
  ['amelia', 'amelia', false],
  ['amelia', 'amile', false],
  ['amelia', 'maelai', false],
])('from %s to %s is one slip: %s', (one, other, expected) => {
  expect(isOneSlip(one, other)).toBe(expected)
})

const word = fc.stringMatching(/^[a-d]{1,7}$/)

test('a slip one way is a slip the other way', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(isOneSlip(one, other)).toBe(isOneSlip(other, one))
    }),
  )
})

test('words that are one slip apart share what is left when a letter is dropped', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      fc.pre(isOneSlip(one, other))
      const rests = new Set([one, ...deletionsOf(one)])
      expect([other, ...deletionsOf(other)].some((rest) => rests.has(rest))).toBe(true)
    }),
  )
})

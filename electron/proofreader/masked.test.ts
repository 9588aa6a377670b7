import fc from 'fast-check'
import { expect, test } from 'vitest'
import { masked } from './masked.ts'

test('every letter stays where it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(masked(text)).toHaveLength(text.length)
    }),
  )
})

test('hashtags, handles, links and emoji are out of sight', () => {
  expect(masked('Great day 🌟 #PrimaryRocks').trimEnd()).toBe('Great day')
  expect(masked('@PrimaryWestern has news.').trimEnd()).toBe('Leo             has news.')
})

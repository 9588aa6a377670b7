import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, letters } from './fold.ts'

test.each([
  ['Zoë', 'zoe'],
  ['Łukasz Ødegård', 'lukaszodegard'],
  ['Аmеliа', 'amelia'],
  ['Ａｍｅｌｉａ', 'amelia'],
  ['𝐀𝐦𝐞𝐥𝐢𝐚', 'amelia'],
  ['🅰🅼🅴🅻🅸🅰', 'amelia'],
  ['Am\u200be\u00adlia', 'amelia'],
  ['Ame\u0301lia', 'amelia'],
  ['Æsop Groß', 'aesopgross'],
])('a reader sees %s as %s', (written, seen) => {
  expect(letters(written)).toBe(seen)
})

test('every folded character stands where its source stood', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const { start, end } of fold(text)) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }),
  )
})

test('what is folded stays as it is when it is folded again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(letters(letters(text))).toBe(letters(text))
    }),
  )
})

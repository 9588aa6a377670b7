import { expect, test } from 'vitest'
import { Sticker } from '../cover.ts'
import { stickers } from './stickers.ts'

test('every sticker lies between -1 and 1, in outlines of at least three points', () => {
  for (const sticker of Sticker.options) {
    for (const outline of stickers[sticker]) {
      expect(outline.length).toBeGreaterThanOrEqual(3)
      for (const { x, y } of outline) expect(Math.hypot(x, y)).toBeLessThan(Math.SQRT2)
    }
  }
})

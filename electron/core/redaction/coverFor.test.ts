import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Cover, plainStyle } from '../cover.ts'
import { Box } from '../geometry.ts'
import { coverFor } from './coverFor.ts'
import { hides } from './hides.ts'
import { mustCover } from './mustCover.ts'
import { aCoverId, anyBox, anySize, anyStyle, thousandths } from './testShapes.ts'

test('the default cover hides its face, tiny or large, in the middle or at the edge', () => {
  fc.assert(
    fc.property(anySize, anyBox, anyStyle, (size, box, style) => {
      const cover = coverFor(box, style, aCoverId, size)
      expect(Cover.parse(cover).style.colour).toBe(style.colour)
      expect(hides(box, [cover], size)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('it does so for boxes of every size that can be written down', () => {
  const coordinate = thousandths(-99_999, 99_999)
  const length = thousandths(0.001, 99_999)
  const largest = fc.record({
    x: coordinate,
    y: coordinate,
    width: length,
    height: length,
  })
  const size = { width: 6000, height: 40 }
  fc.assert(
    fc.property(largest, (box) => {
      const cover = coverFor(Box.parse(box), plainStyle, aCoverId, size)
      expect(Cover.safeParse(cover).success).toBe(true)
      expect(hides(box, [cover], size)).toBe(true)
    }),
  )
})

test('it hides a pixel more than it must on every side, so that a rounding elsewhere does no harm', () => {
  const size = { width: 100, height: 100 }
  const face = { x: 30, y: 30, width: 40, height: 30 }
  const region = mustCover(face, size)
  const cover = coverFor(face, plainStyle, aCoverId, size)
  const nudges = [-0.9, 0.9].flatMap((by) => [
    { x: cover.centre.x + by, y: cover.centre.y },
    { x: cover.centre.x, y: cover.centre.y + by },
  ])
  expect(region.length).toBeGreaterThan(0)
  for (const centre of nudges) expect(hides(face, [{ ...cover, centre }], size)).toBe(true)
})

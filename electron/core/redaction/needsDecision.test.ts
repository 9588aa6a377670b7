import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cropped } from './crop.ts'
import { mustCover } from './mustCover.ts'
import { needsDecision } from './needsDecision.ts'
import { anyBox, anySize } from './testShapes.ts'

test('a face needs no decision only when no pixel of its region is published', () => {
  fc.assert(
    fc.property(anySize, anyBox, fc.option(anyBox), (size, box, crop) => {
      const kept = cropped(crop, size)
      const published = mustCover(box, size).flatMap(({ y, from, to }) =>
        Array.from({ length: to - from }, (_, step) => ({ x: from + step, y })),
      )
      const visible = published.some(
        ({ x, y }) =>
          kept !== null &&
          x >= kept.x &&
          x < kept.x + kept.width &&
          y >= kept.y &&
          y < kept.y + kept.height,
      )
      expect(needsDecision(box, crop, size)).toBe(visible)
    }),
  )
})

test('an ear at the edge of the crop is enough', () => {
  const size = { width: 100, height: 100 }
  const face = { x: 60, y: 40, width: 20, height: 20 }
  expect(needsDecision(face, { x: 0, y: 0, width: 57, height: 100 }, size)).toBe(true)
  expect(needsDecision(face, { x: 0, y: 0, width: 56, height: 100 }, size)).toBe(false)
  expect(needsDecision(face, { x: 83, y: 0, width: 17, height: 100 }, size)).toBe(true)
  expect(needsDecision(face, { x: 84, y: 0, width: 16, height: 100 }, size)).toBe(false)
  expect(needsDecision(face, { x: 0, y: 63, width: 100, height: 37 }, size)).toBe(true)
  expect(needsDecision(face, { x: 0, y: 64, width: 100, height: 36 }, size)).toBe(false)
  expect(needsDecision(face, null, size)).toBe(true)
})

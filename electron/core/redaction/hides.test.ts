import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainStyle } from '../cover.ts'
import { coverFor } from './coverFor.ts'
import { coverage, hides } from './hides.ts'
import { mustCover } from './mustCover.ts'
import { spansOf } from './spans.ts'
import { aCoverId, anyBox, anyCover, anySize, coverOf } from './testShapes.ts'

const size = { width: 100, height: 100 }
const face = { x: 40, y: 40, width: 20, height: 20 }

test('coverage is what counting the pixels one by one says', () => {
  fc.assert(
    fc.property(anySize, anyBox, fc.array(anyCover, { maxLength: 4 }), (size, box, covers) => {
      const hidden = new Set<number>()
      for (const cover of covers) {
        for (const { y, from, to } of spansOf(cover, size)) {
          for (let x = from; x < to; x++) hidden.add(y * size.width + x)
        }
      }
      const needed = mustCover(box, size).flatMap(({ y, from, to }) =>
        Array.from({ length: to - from }, (_, step) => y * size.width + from + step),
      )
      const found = needed.filter((pixel) => hidden.has(pixel)).length
      const expected = found === needed.length ? 'covered' : found === 0 ? 'bare' : 'partly'
      expect(coverage(box, covers, size)).toBe(expected)
    }),
    { numRuns: 500 },
  )
})

test('more covers never hide less', () => {
  const rank = { bare: 0, partly: 1, covered: 2 }
  fc.assert(
    fc.property(anySize, anyBox, fc.array(anyCover, { maxLength: 4 }), anyCover, (...given) => {
      const [size, box, covers, another] = given
      const before = rank[coverage(box, covers, size)]
      expect(rank[coverage(box, [...covers, another], size)]).toBeGreaterThanOrEqual(before)
    }),
  )
})

test('two covers that meet hide a face that neither hides alone', () => {
  const left = coverOf({ x: 20, y: 20, width: 30, height: 60 }, 'rectangle')
  const right = coverOf({ x: 50, y: 20, width: 30, height: 60 }, 'rectangle')
  expect(coverage(face, [left], size)).toBe('partly')
  expect(coverage(face, [right, left], size)).toBe('covered')
})

test('one pixel left open is not covered', () => {
  const cover = coverFor(face, plainStyle, aCoverId, size)
  expect(hides(face, [cover], size)).toBe(true)
  const slipped = {
    ...cover,
    centre: { x: cover.centre.x + 3, y: cover.centre.y },
  }
  expect(coverage(face, [slipped], size)).toBe('partly')
  expect(coverage(face, [], size)).toBe('bare')
})

test('an ellipse inside the box leaves its corners open', () => {
  expect(coverage(face, [coverOf(face, 'ellipse')], size)).toBe('partly')
})

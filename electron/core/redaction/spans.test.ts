import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cover, CoverShape } from '../cover.ts'
import type { Size } from '../geometry.ts'
import { spansOf } from './spans.ts'
import { anyCover, anySize, coverOf } from './testShapes.ts'

test('a cover hides exactly the pixels whose centres lie in its shape', () => {
  fc.assert(
    fc.property(anySize, anyCover, (size, cover) => {
      const hidden = hiddenPixels(cover, size)
      for (let y = 0; y < size.height; y++) {
        for (let x = 0; x < size.width; x++) {
          const depth = depthOf(cover, x + 0.5, y + 0.5)
          if (Math.abs(depth) > 1e-6) expect(hidden.has(y * size.width + x)).toBe(depth < 0)
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('spans are whole, never empty, one to a row, from top to bottom, and inside the photo', () => {
  fc.assert(
    fc.property(anySize, anyCover, (size, cover) => {
      let above = -1
      for (const { y, from, to } of spansOf(cover, size)) {
        expect([y, from, to].every(Number.isInteger)).toBe(true)
        expect(y > above && y < size.height && from >= 0 && from < to && to <= size.width).toBe(
          true,
        )
        above = y
      }
    }),
  )
})

test('an upright rectangle in whole pixels hides those pixels and no others', () => {
  const cover = coverOf({ x: 3, y: 2, width: 4, height: 2 }, 'rectangle')
  expect(spansOf(cover, { width: 20, height: 20 })).toEqual([
    { y: 2, from: 3, to: 7 },
    { y: 3, from: 3, to: 7 },
  ])
})

test('a quarter turn hides the same pixels as the rectangle lying on its side', () => {
  const tall = {
    ...coverOf({ x: 10, y: 6, width: 4, height: 12 }, 'rectangle'),
    rotation: 90,
  }
  const wide = coverOf({ x: 6, y: 10, width: 12, height: 4 }, 'rectangle')
  const size = { width: 30, height: 30 }
  expect(spansOf(tall, size)).toEqual(spansOf(wide, size))
  expect(spansOf({ ...tall, rotation: -270 }, size)).toEqual(spansOf(wide, size))
})

test('a turn is clockwise: a wide cover turned by 45° runs down to the right', () => {
  const cover = {
    ...coverOf({ x: 0, y: 18, width: 40, height: 4 }, 'rectangle'),
    rotation: 45,
  }
  const hidden = hiddenPixels(cover, { width: 40, height: 40 })
  expect(hidden.has(30 * 40 + 30)).toBe(true)
  expect(hidden.has(10 * 40 + 30)).toBe(false)
})

test('a cover beside the photo, or too thin to hold the centre of a pixel, hides nothing', () => {
  const size = { width: 20, height: 20 }
  expect(spansOf(coverOf({ x: 25, y: 5, width: 9, height: 9 }, 'ellipse'), size)).toEqual([])
  expect(spansOf(coverOf({ x: 5, y: 5, width: 1e-300, height: 9 }, 'ellipse'), size)).toEqual([])
})

function hiddenPixels(cover: Cover, size: Size): ReadonlySet<number> {
  const pixels = new Set<number>()
  for (const { y, from, to } of spansOf(cover, size)) {
    for (let x = from; x < to; x++) pixels.add(y * size.width + x)
  }
  return pixels
}

/** Below zero inside the shape, above it outside: by turning the point back, not by solving for the row. */
function depthOf({ centre, size, rotation, style }: Cover, x: number, y: number): number {
  const angle = (rotation * Math.PI) / 180
  const dx = x - centre.x
  const dy = y - centre.y
  const across = (2 * (dx * Math.cos(angle) + dy * Math.sin(angle))) / size.width
  const down = (2 * (dy * Math.cos(angle) - dx * Math.sin(angle))) / size.height
  return depths[style.shape](across, down)
}

const depths: Readonly<Record<CoverShape, (across: number, down: number) => number>> = {
  ellipse: (across, down) => across ** 2 + down ** 2 - 1,
  rectangle: (across, down) => Math.max(Math.abs(across), Math.abs(down)) - 1,
}

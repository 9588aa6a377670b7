import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCut, tilesOf } from './tiling.ts'

const area = fc.record({
  width: fc.integer({ min: 1, max: 5000 }),
  height: fc.integer({ min: 1, max: 5000 }),
})

test('a picture that fits is one tile', () => {
  expect(tilesOf({ width: 640, height: 480 }, 640, 128)).toEqual([
    { x: 0, y: 0, width: 640, height: 480 },
  ])
})

test('every face up to the shared size lies whole and uncut in some tile', () => {
  fc.assert(
    fc.property(area, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 120 }), (size, a, b, side) => {
      const width = Math.min(side, size.width)
      const height = Math.min(side, size.height)
      const box = {
        x: a % (size.width - width + 1),
        y: b % (size.height - height + 1),
        width,
        height,
      }
      const holders = tilesOf(size, 640, 128).filter(
        (tile) =>
          box.x >= tile.x &&
          box.y >= tile.y &&
          box.x + width <= tile.x + tile.width &&
          box.y + height <= tile.y + tile.height,
      )
      expect(holders.some((tile) => !isCut(box, tile, size))).toBe(true)
    }),
  )
})

test('no tile is larger than asked or leaves the picture', () => {
  fc.assert(
    fc.property(area, (size) => {
      for (const tile of tilesOf(size, 640, 128)) {
        expect(tile.width).toBeLessThanOrEqual(640)
        expect(tile.x).toBeGreaterThanOrEqual(0)
        expect(tile.x + tile.width).toBeLessThanOrEqual(size.width)
        expect(tile.y + tile.height).toBeLessThanOrEqual(size.height)
      }
    }),
  )
})

test('a face at an inner border is cut, and one at the edge of the photo is not', () => {
  const tile = { x: 512, y: 0, width: 640, height: 640 }
  const photo = { width: 1152, height: 640 }
  expect(isCut({ x: 512, y: 100, width: 40, height: 40 }, tile, photo)).toBe(true)
  expect(isCut({ x: 1112, y: 100, width: 40, height: 40 }, tile, photo)).toBe(false)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mustCover } from './mustCover.ts'
import { anyBox, anySize } from './testShapes.ts'

test('the region holds every pixel of the face, and two more beyond each side', () => {
  fc.assert(
    fc.property(anySize, anyBox, (size, box) => {
      const region = new Set<number>()
      for (const { y, from, to } of mustCover(box, size)) {
        for (let x = from; x < to; x++) region.add(y * size.width + x)
      }
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      for (let y = 0; y < size.height; y++) {
        for (let x = 0; x < size.width; x++) {
          const across = Math.abs(x + 0.5 - middle.x) - box.width / 2
          const down = Math.abs(y + 0.5 - middle.y) - box.height / 2
          const inFace = across < -1e-9 && down < -1e-9
          const beyond = Math.max(across, down) > 0.4143 * Math.max(box.width, box.height) + 2
          if (inFace) expect(region.has(y * size.width + x)).toBe(true)
          if (beyond) expect(region.has(y * size.width + x)).toBe(false)
        }
      }
    }),
  )
})

test('a small face is hidden two pixels beyond its sides, a large one through its corners', () => {
  const size = { width: 100, height: 100 }
  const small = mustCover({ x: 48, y: 48, width: 4, height: 4 }, size)
  expect([small[0]?.y, small.at(-1)?.y]).toEqual([46, 53])
  const large = mustCover({ x: 30, y: 30, width: 40, height: 40 }, size)
  expect([large[0]?.y, large.at(-1)?.y]).toEqual([22, 77])
})

test('a face across the edge is hidden as far as it lies in the photo', () => {
  const region = mustCover({ x: -5, y: 4, width: 10, height: 10 }, { width: 20, height: 20 })
  expect(region.length).toBeGreaterThan(0)
  expect(region.every(({ from }) => from === 0)).toBe(true)
  expect(mustCover({ x: 40, y: 4, width: 10, height: 10 }, { width: 20, height: 20 })).toEqual([])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cropped } from './crop.ts'
import { anyBox, anySize } from './testShapes.ts'

test('what is published is whole pixels inside the photo, and all that the crop touches', () => {
  fc.assert(
    fc.property(anySize, anyBox, (size, crop) => {
      const kept = cropped(crop, size)
      if (kept === null) return
      expect(Object.values(kept).every(Number.isInteger)).toBe(true)
      expect(kept.x >= 0 && kept.y >= 0 && kept.width > 0 && kept.height > 0).toBe(true)
      expect(kept.x + kept.width <= size.width && kept.y + kept.height <= size.height).toBe(true)
      expect(kept.x <= Math.max(0, crop.x) && kept.y <= Math.max(0, crop.y)).toBe(true)
    }),
  )
})

test('no crop publishes all of the photo, and a crop beside it nothing', () => {
  const size = { width: 30, height: 20 }
  expect(cropped(null, size)).toEqual({ x: 0, y: 0, width: 30, height: 20 })
  expect(cropped({ x: 30, y: 0, width: 5, height: 5 }, size)).toBeNull()
  expect(cropped({ x: -9, y: 2, width: 12, height: 3 }, size)).toEqual({
    x: 0,
    y: 2,
    width: 3,
    height: 3,
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cropAround } from './cropAround.ts'

const photo = { width: 4000, height: 3000 }
const place = (most: number) => fc.double({ min: 0, max: most, noNaN: true })

test('the crop of a face is a square that holds the whole face and stays in the photo', () => {
  const box = fc
    .record({ x: place(3600), y: place(2600), width: place(399), height: place(399) })
    .map((box) => ({ ...box, width: box.width + 1, height: box.height + 1 }))
  fc.assert(
    fc.property(box, (box) => {
      const crop = cropAround(box, photo)
      expect(crop.width).toBe(crop.height)
      expect(crop.x).toBeLessThanOrEqual(box.x)
      expect(crop.y).toBeLessThanOrEqual(box.y)
      expect(crop.x + crop.width).toBeGreaterThanOrEqual(box.x + box.width)
      expect(crop.y + crop.height).toBeGreaterThanOrEqual(box.y + box.height)
      expect(crop.x).toBeGreaterThanOrEqual(0)
      expect(crop.x + crop.width).toBeLessThanOrEqual(photo.width)
    }),
  )
})

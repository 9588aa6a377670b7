import fc from 'fast-check'
import { expect, test } from 'vitest'
import { picturePartsOf } from './parts.ts'
import { isCut } from './tiling.ts'

test('a photo for the web is looked at in one piece', () => {
  expect(picturePartsOf({ width: 1024, height: 768 })).toEqual([
    { x: 0, y: 0, width: 1024, height: 768 },
  ])
})

test('a photo of 24 megapixels is also looked at quarter by quarter', () => {
  expect(picturePartsOf({ width: 6000, height: 4000 })).toHaveLength(5)
})

test('a small face in a large photo lies whole and uncut in some quarter', () => {
  const edge = fc.integer({ min: 2049, max: 8000 })
  fc.assert(
    fc.property(
      edge,
      fc.integer({ min: 500, max: 8000 }),
      fc.nat(),
      fc.nat(),
      (width, height, a, b) => {
        const photo = { width, height }
        const side = Math.floor(Math.max(width, height) * 0.05)
        const face = { x: a % (width - side), y: b % (height - side), width: side, height: side }
        const [, ...quarters] = picturePartsOf(photo)
        const whole = quarters.filter(
          (part) =>
            face.x >= part.x &&
            face.y >= part.y &&
            face.x + side <= part.x + part.width &&
            face.y + side <= part.y + part.height,
        )
        const margin = Math.max(width, height) / 500
        expect(whole.some((part) => !isCut(face, part, photo, margin))).toBe(true)
      },
    ),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Box, BoxIn, Point } from '../../electron/core/geometry.ts'
import { intersectionOverUnion } from '../../electron/core/geometry.ts'
import { toImage, toScreen, type View } from '../canvas/view.ts'
import { asInPhoto } from '../editing/earlyFace.ts'
import { asInPicture, sizeWhen } from './orientation.ts'

const side = fc.integer({ min: 1, max: 4000 })
const size = fc.record({ width: side, height: side })
const place = fc.integer({ min: -2000, max: 6000 })
const box: fc.Arbitrary<BoxIn<'searched'>> = fc.record({
  x: place,
  y: place,
  width: side,
  height: side,
})

test('property: a face of a rendition takes up the same share of the photo, at the same place', () => {
  fc.assert(
    fc.property(size, fc.integer({ min: 1, max: 8 }), box, (rendition, by, face) => {
      const photo = { width: rendition.width * by, height: rendition.height * by }
      const [found] = asInPhoto([{ box: face, tier: 'sure', score: 1 }], rendition, photo)
      const known: Box = {
        x: face.x * by,
        y: face.y * by,
        width: face.width * by,
        height: face.height * by,
      }
      expect(found?.box).toEqual(known)
    }),
  )
})

test('property: a spot on the screen and the place under it are each other’s, at any zoom', () => {
  const view: fc.Arbitrary<View> = fc.record({
    scale: fc.integer({ min: 1, max: 640 }).map((parts) => parts / 40),
    left: place,
    top: place,
  })
  fc.assert(
    fc.property(view, fc.record({ x: place, y: place }), (view, point) => {
      const back = toImage(view, toScreen(view, point))
      expect(back.x).toBeCloseTo(point.x, 6)
      expect(back.y).toBeCloseTo(point.y, 6)
    }),
  )
})

test('a place in one space’s pixels is not taken for one in another’s', () => {
  const searched: BoxIn<'searched'> = { x: 10, y: 20, width: 30, height: 40 }
  const turned: BoxIn<'turnedView'> = { x: 10, y: 20, width: 30, height: 40 }
  const upright = { degrees: 0, mirrored: false } as const
  const picture = sizeWhen(upright, { width: 100, height: 100 })
  // @ts-expect-error: pixels of the picture that was searched are not the photo's
  const ofThePhoto: Box = searched
  // @ts-expect-error: two boxes overlap only where they are counted in the same pixels
  const shared = intersectionOverUnion(searched, turned)
  // @ts-expect-error: what was never turned is not turned back
  const back = asInPicture(searched, upright, picture)
  // @ts-expect-error: a view that is turned back lies in the view, not yet in the picture that is searched
  const found: BoxIn<'searched'> = asInPicture(turned, upright, picture)
  // @ts-expect-error: a spot on the screen is no place on the photo
  const point: Point = toScreen({ scale: 1, left: 0, top: 0 }, { x: 1, y: 2 })
  // All that keeps them apart is the compiler: at run time each is the numbers that it was.
  expect([ofThePhoto, back, found]).toEqual([searched, turned, turned])
  expect(shared).toBe(1)
  expect(point).toEqual({ left: 1, top: 2 })
})

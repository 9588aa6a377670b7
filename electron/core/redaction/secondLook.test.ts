import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faceBox, photo, photoDraft } from '../testSchool.ts'
import { undecidedIn } from './secondLook.ts'

const print = { width: 320, height: 240 }
const found = (x: number, y: number, width: number, height: number) => ({
  box: { x, y, width, height },
  tier: 'sure' as const,
  score: 0.9,
})

test('a covered face that is found again, at the size of the print, asks nothing', () => {
  const again = found(faceBox.x / 2, faceBox.y / 2, faceBox.width / 2, faceBox.height / 2)
  expect(undecidedIn([again], print, photoDraft, photo)).toEqual([])
})

test('a face that nobody knows comes back in the pixels of the photo', () => {
  const [face] = undecidedIn([found(200, 100, 20, 25)], print, photoDraft, photo)
  expect(face?.box).toEqual({ x: 400, y: 200, width: 40, height: 50 })
})

test('a crop moves what is found to where it is in the photo', () => {
  const crop = { x: 300, y: 100, width: 320, height: 240 }
  const [face] = undecidedIn([found(10, 20, 20, 25)], print, { ...photoDraft, crop }, photo)
  expect(face?.box).toEqual({ x: 310, y: 120, width: 20, height: 25 })
})

test('property: nothing that lies away from every known face is let go', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 110, max: 300 }),
      fc.integer({ min: 110, max: 220 }),
      fc.integer({ min: 4, max: 15 }),
      (x, y, side) => {
        expect(undecidedIn([found(x, y, side, side)], print, photoDraft, photo)).toHaveLength(1)
      },
    ),
  )
})

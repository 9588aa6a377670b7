import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CoverId, plainStyle } from '../cover.ts'
import { FaceId } from '../face.ts'
import { faceBox, photo, photoDraft, uuid } from '../testSchool.ts'
import { coverFor } from './coverFor.ts'
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

test('a smile painted on a cover is no face, wherever the cover lies', () => {
  const elsewhere = { x: 480, y: 300, width: 60, height: 60 }
  const cover = coverFor(elsewhere, plainStyle, CoverId.parse(uuid(52)), photo.size)
  const painted = found(248, 158, 14, 14)
  const draft = { ...photoDraft, covers: [cover] }
  expect(undecidedIn([painted], print, draft, photo)).toEqual([])
  expect(undecidedIn([painted], print, { ...draft, covers: [] }, photo)).toHaveLength(1)
  expect(undecidedIn([found(230, 140, 50, 50)], print, draft, photo)).toHaveLength(1)
})

test('a child before a poster that was said to be no face asks, although it stands in the middle of it', () => {
  const box = { x: 200, y: 100, width: 200, height: 200 }
  const poster = { id: FaceId.parse(uuid(42)), box, tier: 'maybe' as const, score: 0.2 }
  const evidence = { kind: 'looked' as const, detector: 'test', faces: [poster] }
  const known = { ...photo, evidence }
  const draft = { ...photoDraft, dismissals: [{ face: poster.id, as: 'notAFace' as const }] }
  expect(undecidedIn([found(140, 90, 20, 25)], print, draft, known)).toHaveLength(1)
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

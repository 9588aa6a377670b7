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

test('what lies wholly under a cover over no known face shows nothing of the photo, and asks nothing', () => {
  const badge = { x: 400, y: 300, width: 40, height: 40 }
  const find = found(badge.x / 2, badge.y / 2, 20, 20)
  const cover = coverFor(badge, plainStyle, CoverId.parse(uuid(99)), photo.size)
  const covered = { ...photoDraft, covers: [...photoDraft.covers, cover] }
  expect(undecidedIn([find], print, covered, photo)).toEqual([])
  const beside = { ...cover, centre: { ...cover.centre, x: cover.centre.x + 3 } }
  const nearly = { ...photoDraft, covers: [...photoDraft.covers, beside] }
  expect(undecidedIn([find], print, nearly, photo)).toHaveLength(1)
})

test('a far larger face round a covered one is somebody else, and asks', () => {
  const { x, y, width, height } = faceBox
  const behind = found((x - 2 * width) / 2, (y - 2 * height) / 2, (5 * width) / 2, (5 * height) / 2)
  expect(undecidedIn([behind], print, photoDraft, photo)).toHaveLength(1)
})

test('a child before a poster that was said to be no face asks, although it stands in the middle of it', () => {
  const box = { x: 200, y: 100, width: 200, height: 200 }
  const poster = { id: FaceId.parse(uuid(42)), box, tier: 'maybe' as const, score: 0.2 }
  const evidence = { kind: 'looked' as const, detector: 'test', faces: [poster] }
  const known = { ...photo, evidence }
  const draft = { ...photoDraft, dismissals: [{ face: poster.id, as: 'notAFace' as const }] }
  expect(undecidedIn([found(140, 90, 20, 25)], print, draft, known)).toHaveLength(1)
})

import { expect, test } from 'vitest'
import { CoverId, plainStyle } from '../../../../electron/core/cover.ts'
import { Instant } from '../../../../electron/core/day.ts'
import { blankPhotoDraft, type PhotoDraft } from '../../../../electron/core/draft.ts'
import { FaceId } from '../../../../electron/core/face.ts'
import { type Photo, PhotoId } from '../../../../electron/core/photo.ts'
import { coverFoundFaces } from '../../../editing/coverFoundFaces.ts'
import { apply, type Edit } from '../../../editing/edit.ts'
import { faceStates, isOpen } from '../../../editing/faceStates.ts'
import { missedFace, usualReach } from '../../../editing/newCover.ts'
import {
  nothingSelected,
  ofCovers,
  ofFace,
  type Selection,
  stillThere,
} from '../../../editing/selection.ts'
import { coverAllOpen, decide, duplicateOf, editFor } from './act.ts'

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const face = (n: number) => FaceId.parse(uuid(n))
const cover = (n: number) => CoverId.parse(uuid(n))
const photo: Photo = {
  id: PhotoId.parse(uuid(900)),
  number: 1,
  size: { width: 600, height: 400 },
  addedAt: Instant.parse('2026-11-22T10:00:00.000Z'),
  evidence: {
    kind: 'looked',
    detector: 'test',
    faces: [
      { id: face(1), box: { x: 60, y: 60, width: 40, height: 50 }, tier: 'sure', score: 0.9 },
      { id: face(2), box: { x: 300, y: 80, width: 40, height: 50 }, tier: 'maybe', score: 0.3 },
    ],
  },
}
const covered = coverFoundFaces(blankPhotoDraft(photo.id), photo, plainStyle)

function sceneOf(draft: PhotoDraft, selection: Selection) {
  return { draft, photo, faces: faceStates(draft, photo), selection, style: plainStyle }
}
function decisionsAfter(draft: PhotoDraft, edit: Edit | null): readonly string[] {
  const after = edit === null ? draft : apply(draft, edit, photo)
  return faceStates(after, photo).map(({ decision }) => decision)
}
const onFace = (n: number): Selection => ({ covers: [], face: face(n) })

test('deciding covers a bare face and bares a covered one', () => {
  expect(decisionsAfter(covered, decide(sceneOf(covered, onFace(2))))).toEqual([
    'covered',
    'covered',
  ])
  expect(decisionsAfter(covered, decide(sceneOf(covered, onFace(1))))).toEqual(['bare', 'bare'])
})

test('deciding on a face that shows in part fits its cover and adds none', () => {
  const slipped = apply(
    covered,
    { kind: 'moveCovers', covers: [cover(1)], by: { x: 9, y: 0 } },
    photo,
  )
  expect(decisionsAfter(slipped, null)[0]).toBe('partly')
  const decided = decide(sceneOf(slipped, onFace(1)))
  expect(decisionsAfter(slipped, decided)[0]).toBe('covered')
  expect(decided?.kind).toBe('placeCovers')
})

test('nothing chosen, nothing done', () => {
  const scene = sceneOf(covered, nothingSelected)
  expect(decide(scene)).toBeNull()
  expect(editFor({ kind: 'nudge', by: { x: 1, y: 0 } }, scene)).toBeNull()
  expect(editFor({ kind: 'rotate', degrees: 5 }, scene)).toBeNull()
})

test('one button covers all that is left', () => {
  const faces = faceStates(covered, photo)
  expect(decisionsAfter(covered, coverAllOpen(faces, plainStyle))).toEqual(['covered', 'covered'])
})

test('a missed face is covered at once, as large as the others are', () => {
  const faces = faceStates(covered, photo)
  expect(usualReach(faces, photo.size)).toBeCloseTo(50 * Math.SQRT1_2)
  const added = apply(covered, missedFace({ x: 200, y: 300 }, 35, plainStyle, photo.size), photo)
  const states = faceStates(added, photo)
  expect(states.map(({ decision }) => decision)).toEqual(['covered', 'bare', 'covered'])
  expect(states.filter(isOpen)).toHaveLength(1)
})

test('a copy lies beside its original and is chosen by its own number', () => {
  const copied = duplicateOf(covered, [cover(1)])
  const after = apply(covered, copied, photo)
  expect(after.covers).toHaveLength(2)
  expect(after.covers[1]?.id).toBe(copied.covers[0]?.as)
  expect(after.covers[1]?.centre.x).toBeGreaterThan(after.covers[0]?.centre.x ?? 0)
})

test('choosing a face chooses the covers that are its own, never a neighbour’s', () => {
  const faces = faceStates(covered, photo)
  const [first, second] = faces
  expect(first && ofFace(first, faces)).toEqual({ face: face(1), covers: [cover(1)] })
  expect(second && ofFace(second, faces)).toEqual({ face: face(2), covers: [] })
  expect(ofCovers([cover(1)], faces)).toEqual({ face: face(1), covers: [cover(1)] })
  const wide: Edit = { kind: 'resizeCovers', covers: [cover(1)], factor: { x: 7.7, y: 1 } }
  const grazed = faceStates(apply(covered, wide, photo), photo)
  expect(grazed[1]?.covers).toEqual([cover(1)])
  expect(grazed[1] && ofFace(grazed[1], grazed)).toEqual({ face: face(2), covers: [] })
})

test('what an undo took away is no longer chosen', () => {
  const blank = blankPhotoDraft(photo.id)
  const chosen = { face: face(1), covers: [cover(1)] }
  const faces = faceStates(covered, photo)
  expect(stillThere(chosen, blank, faceStates(blank, photo))).toEqual({ face: face(1), covers: [] })
  expect(stillThere(chosen, covered, faces)).toBe(chosen)
})

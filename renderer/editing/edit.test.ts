import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Cover,
  CoverId,
  CoverShape,
  plainStyle,
  Sticker,
  type Style,
} from '../../electron/core/cover.ts'
import { Instant } from '../../electron/core/day.ts'
import { blankPhotoDraft, PhotoDraft } from '../../electron/core/draft.ts'
import { FaceId } from '../../electron/core/face.ts'
import { type Photo, PhotoId } from '../../electron/core/photo.ts'
import { PupilId } from '../../electron/core/pupil.ts'
import { hides } from '../../electron/core/redaction/hides.ts'
import { changeBetween } from './changeBetween.ts'
import { coverFoundFaces } from './coverFoundFaces.ts'
import { apply, type Edit } from './edit.ts'
import { faceStates, faceStatesWhile, isOpen, otherCovers } from './faceStates.ts'

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const cover = (n: number) => CoverId.parse(uuid(n))
const face = (n: number) => FaceId.parse(uuid(n))

const photo: Photo = {
  id: PhotoId.parse(uuid(900)),
  number: 1,
  size: { width: 400, height: 300 },
  addedAt: Instant.parse('2026-11-22T10:00:00.000Z'),
  evidence: {
    kind: 'looked',
    detector: 'test',
    faces: [
      { id: face(1), box: { x: 50, y: 50, width: 40, height: 50 }, tier: 'sure', score: 0.9 },
      { id: face(2), box: { x: 200, y: 60, width: 40, height: 50 }, tier: 'sure', score: 0.8 },
      { id: face(3), box: { x: 320, y: 200, width: 30, height: 30 }, tier: 'maybe', score: 0.2 },
    ],
  },
}
const blank = blankPhotoDraft(photo.id)
const covered = coverFoundFaces(blank, photo, plainStyle)
const decisions = (draft: PhotoDraft) => faceStates(draft, photo).map(({ decision }) => decision)

const anyNumber = fc.oneof(
  fc.double(),
  fc.double({ min: -500, max: 900, noNaN: true }),
  fc.constantFrom(NaN, Infinity, -Infinity, 0, 1e300),
)
const point = fc.record({ x: anyNumber, y: anyNumber })
const size = fc.record({ width: anyNumber, height: anyNumber })
const box = fc.record({ x: anyNumber, y: anyNumber, width: anyNumber, height: anyNumber })
const coverId = fc.integer({ min: 1, max: 12 }).map(cover)
const faceId = fc.integer({ min: 1, max: 8 }).map(face)
const covers = fc.array(coverId, { maxLength: 4 })
const style: fc.Arbitrary<Style> = fc.record({
  shape: fc.constantFrom(...CoverShape.options),
  colour: fc.constantFrom('teal' as const, 'white' as const),
  sticker: fc.constantFrom(null, ...Sticker.options),
})
const placement = fc.record({ id: coverId, centre: point, size, rotation: anyNumber })
const anyCover: fc.Arbitrary<Cover> = fc
  .tuple(placement, style)
  .map(([place, style]) => ({ ...place, style }))
const mark = fc.record({ id: faceId, box })
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('addCover' as const),
    cover: anyCover,
    mark: fc.option(mark, { nil: null }),
  }),
  fc.record({
    kind: fc.constant('coverFaces' as const),
    faces: fc.array(fc.record({ face: faceId, cover: coverId }), { maxLength: 4 }),
    style,
  }),
  fc.record({ kind: fc.constant('uncoverFace' as const), face: faceId }),
  fc.record({ kind: fc.constant('removeCovers' as const), covers }),
  fc.record({ kind: fc.constant('moveCovers' as const), covers, by: point }),
  fc.record({ kind: fc.constant('resizeCovers' as const), covers, factor: point }),
  fc.record({ kind: fc.constant('rotateCovers' as const), covers, by: anyNumber }),
  fc.record({
    kind: fc.constant('placeCovers' as const),
    placements: fc.array(placement, { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('restyle' as const), covers, style }),
  fc.record({
    kind: fc.constant('duplicate' as const),
    covers: fc.array(fc.record({ of: coverId, as: coverId }), { maxLength: 3 }),
    by: point,
  }),
  fc.record({ kind: fc.constant('markFace' as const), mark }),
  fc.record({ kind: fc.constant('removeMark' as const), face: faceId }),
  fc.record({
    kind: fc.constant('dismissFace' as const),
    face: faceId,
    as: fc.constantFrom('notAFace' as const, 'adultAgreed' as const),
  }),
  fc.record({ kind: fc.constant('undoDismissal' as const), face: faceId }),
  fc.record({ kind: fc.constant('crop' as const), crop: fc.option(box, { nil: null }) }),
  fc.record({
    kind: fc.constant('setPeople' as const),
    pupils: fc.array(fc.integer({ min: 1, max: 9 }).map((n) => PupilId.parse(uuid(n)))),
  }),
  fc.record({ kind: fc.constant('setAltText' as const), altText: fc.string() }),
  fc.record({
    kind: fc.constant('setSource' as const),
    source: fc.record({
      kind: fc.constant('licensed' as const),
      licence: fc.string({ maxLength: 400 }),
    }),
  }),
)

test('whatever edits come in whatever order, the draft stays a valid draft of its photo', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
      const draft = edits.reduce((last, next) => apply(last, next, photo), covered)
      PhotoDraft.parse(draft)
      expect(draft.photo).toBe(photo.id)
      expect(new Set(draft.covers.map(({ id }) => id)).size).toBe(draft.covers.length)
      expect(new Set(draft.dismissals.map(({ face }) => face)).size).toBe(draft.dismissals.length)
      expect(new Set(draft.pupils).size).toBe(draft.pupils.length)
    }),
    { numRuns: 400 },
  )
})

test('a cover that was moved, resized or placed stays within reach: its centre is on the photo', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
      const draft = edits.reduce((last, next) => apply(last, next, photo), covered)
      for (const { centre } of draft.covers) {
        expect(centre.x).toBeGreaterThanOrEqual(0)
        expect(centre.x).toBeLessThanOrEqual(photo.size.width)
        expect(centre.y).toBeGreaterThanOrEqual(0)
        expect(centre.y).toBeLessThanOrEqual(photo.size.height)
      }
    }),
  )
})

test('a crop is in whole pixels and inside the photo', () => {
  fc.assert(
    fc.property(box, (asked) => {
      const { crop } = apply(blank, { kind: 'crop', crop: asked }, photo)
      if (crop === null) return
      expect([crop.x, crop.y, crop.width, crop.height].every(Number.isInteger)).toBe(true)
      expect(crop.x).toBeGreaterThanOrEqual(0)
      expect(crop.x + crop.width).toBeLessThanOrEqual(photo.size.width)
      expect(crop.y).toBeGreaterThanOrEqual(0)
      expect(crop.y + crop.height).toBeLessThanOrEqual(photo.size.height)
    }),
  )
})

test('an edit never drops a face that the detector found', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
      const draft = edits.reduce((last, next) => apply(last, next, photo), covered)
      const found = faceStates(draft, photo).slice(0, 3)
      expect(found.map(({ id }) => id)).toEqual([face(1), face(2), face(3)])
    }),
  )
})

test('an edit that means nothing leaves the very same draft', () => {
  expect(apply(covered, { kind: 'removeCovers', covers: [cover(77)] }, photo)).toBe(covered)
  expect(apply(covered, { kind: 'rotateCovers', covers: [cover(1)], by: NaN }, photo)).toBe(covered)
  expect(apply(covered, { kind: 'removeMark', face: face(1) }, photo)).toBe(covered)
  expect(apply(covered, { kind: 'undoDismissal', face: face(1) }, photo)).toBe(covered)
  const pasted = { kind: 'setSource', source: { kind: 'licensed', licence: '' } } as const
  expect(apply(covered, pasted, photo)).toBe(covered)
})

test('sure faces are covered at once, a maybe face waits', () => {
  expect(decisions(covered)).toEqual(['covered', 'covered', 'bare'])
  expect(coverFoundFaces(covered, photo, plainStyle)).toBe(covered)
  const unseen: Photo = { ...photo, evidence: { kind: 'notLookedAt' } }
  expect(coverFoundFaces(blank, unseen, plainStyle)).toBe(blank)
})

test('a face that somebody covered before it was found gets no second cover', () => {
  const { covers } = covered
  const byHand = apply(blank, { kind: 'addCover', cover: covers[0] as Cover, mark: null }, photo)
  const unlike = { ...byHand, covers: byHand.covers.map((one) => ({ ...one, id: cover(50) })) }
  const found = coverFoundFaces(unlike, photo, plainStyle)
  expect(found.covers.map(({ id }) => id)).toEqual([cover(50), cover(2)])
  expect(decisions(found)).toEqual(['covered', 'covered', 'bare'])
})

test('every sure face is hidden, whatever the shape', () => {
  const place = fc.record({
    x: fc.double({ min: -20, max: 390, noNaN: true }),
    y: fc.double({ min: -20, max: 290, noNaN: true }),
    width: fc.double({ min: 1, max: 200, noNaN: true }),
    height: fc.double({ min: 1, max: 200, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.array(place, { maxLength: 8 }), style, (boxes, style) => {
      const faces = boxes.map((box, index) => ({
        id: face(index + 1),
        box,
        tier: 'sure' as const,
        score: 1,
      }))
      const crowd: Photo = { ...photo, evidence: { kind: 'looked', detector: 'test', faces } }
      const draft = coverFoundFaces(blank, crowd, style)
      for (const { box } of faces) expect(hides(box, draft.covers, crowd.size)).toBe(true)
    }),
  )
})

test('a cover that slips off its face leaves part of it, and then all of it', () => {
  const slip = (x: number): Edit => ({ kind: 'moveCovers', covers: [cover(1)], by: { x, y: 0 } })
  expect(decisions(apply(covered, slip(12), photo))[0]).toBe('partly')
  const away = apply(covered, slip(90), photo)
  expect(decisions(away)[0]).toBe('bare')
  expect(otherCovers(away, faceStates(away, photo)).map(({ id }) => id)).toEqual([cover(1)])
})

test('a missed face is marked and covered in one edit, and taking the mark away takes its cover', () => {
  const box = { x: 120, y: 200, width: 40, height: 40 }
  const added = apply(
    covered,
    {
      kind: 'addCover',
      mark: { id: face(7), box },
      cover: {
        id: cover(9),
        centre: { x: 140, y: 220 },
        size: { width: 70, height: 70 },
        rotation: 0,
        style: plainStyle,
      },
    },
    photo,
  )
  expect(decisions(added)).toEqual(['covered', 'covered', 'bare', 'covered'])
  const bared = apply(added, { kind: 'removeCovers', covers: [cover(9)] }, photo)
  expect(decisions(bared)[3]).toBe('bare')
  expect(apply(added, { kind: 'removeMark', face: face(7) }, photo)).toEqual(covered)
})

test('a face that is dismissed loses its own cover, and one that is covered again its dismissal', () => {
  const dismissed = apply(covered, { kind: 'dismissFace', face: face(1), as: 'notAFace' }, photo)
  expect(decisions(dismissed)[0]).toBe('notAFace')
  expect(dismissed.covers).toHaveLength(1)
  const again: Edit = {
    kind: 'coverFaces',
    faces: [{ face: face(1), cover: cover(20) }],
    style: plainStyle,
  }
  const back = apply(dismissed, again, photo)
  expect(decisions(back)[0]).toBe('covered')
  expect(back.dismissals).toEqual([])
})

test('baring one face never bares its neighbour', () => {
  const wide = { width: 400, height: 200 }
  const one = apply(
    apply(covered, { kind: 'removeCovers', covers: [cover(1), cover(2)] }, photo),
    {
      kind: 'addCover',
      mark: null,
      cover: {
        id: cover(5),
        centre: { x: 150, y: 80 },
        size: wide,
        rotation: 0,
        style: plainStyle,
      },
    },
    photo,
  )
  expect(decisions(one).slice(0, 2)).toEqual(['covered', 'covered'])
  expect(apply(one, { kind: 'uncoverFace', face: face(1) }, photo)).toBe(one)
})

test('a face that the crop leaves out needs no decision', () => {
  const crop = { x: 150, y: 0, width: 150, height: 150 }
  const left = faceStates(apply(blank, { kind: 'crop', crop }, photo), photo)
  expect(left.map(({ decision }) => decision)).toEqual(['croppedAway', 'bare', 'croppedAway'])
  expect(left.filter(isOpen).map(({ number }) => number)).toEqual([2])
})

test('each step has a word for what it changed', () => {
  const covers = [cover(1)]
  const named = (edit: Edit, from = covered) => changeBetween(from, apply(from, edit, photo))
  expect(changeBetween(blank, covered)).toBe('addCovers')
  expect(named({ kind: 'removeCovers', covers })).toBe('removeCovers')
  expect(named({ kind: 'moveCovers', covers, by: { x: 1, y: 0 } })).toBe('moveCovers')
  expect(named({ kind: 'resizeCovers', covers, factor: { x: 2, y: 1 } })).toBe('resizeCovers')
  expect(named({ kind: 'rotateCovers', covers, by: 5 })).toBe('rotateCovers')
  expect(named({ kind: 'restyle', covers, style: { ...plainStyle, colour: 'plum' } })).toBe(
    'restyle',
  )
  expect(named({ kind: 'dismissFace', face: face(1), as: 'notAFace' })).toBe('dismissFace')
  expect(named({ kind: 'crop', crop: { x: 0, y: 0, width: 99, height: 99 } })).toBe('crop')
  expect(named({ kind: 'setAltText', altText: 'Children plant seeds' })).toBe('altText')
})

test('in the midst of a gesture the faces are what they would be after it', () => {
  const x = fc.double({ min: 0, max: 400, noNaN: true })
  fc.assert(
    fc.property(x, x, (x, y) => {
      const placements = [
        { id: cover(1), centre: { x, y }, size: { width: 60, height: 75 }, rotation: 20 },
      ]
      const after = apply(covered, { kind: 'placeCovers', placements }, photo)
      const before = faceStates(covered, photo)
      expect(faceStatesWhile([cover(1)], after, photo, before)).toEqual(faceStates(after, photo))
    }),
  )
})

test('an edit that ends where it began is no step', () => {
  const still = { kind: 'moveCovers', covers: [cover(1)], by: { x: 0, y: 0 } } as const
  expect(apply(covered, still, photo)).toBe(covered)
  expect(apply(covered, { kind: 'crop', crop: null }, photo)).toBe(covered)
  expect(apply(covered, { kind: 'setPeople', pupils: [] }, photo)).toBe(covered)
})

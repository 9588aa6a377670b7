import { expect, test } from 'vitest'
import { PhotoId } from '../../../electron/core/photo.ts'
import { photo } from '../../../electron/core/testSchool.ts'
import { sortPhotos } from './sortPhotos.ts'
import type { PhotoState } from './stateOf.ts'

const id = (number: number) => PhotoId.parse(`6f1c3a51-0c8e-4c29-9f4e-0b8f5c1d2e3${number}`)
const face = photo.evidence.kind === 'looked' ? photo.evidence.faces.slice(0, 1) : []
const numbered = (number: number, faces: number) => ({
  ...photo,
  id: id(number),
  number,
  evidence: { kind: 'looked' as const, detector: 'one', faces: Array(faces).fill(face[0]) },
})
const photos = [numbered(1, 2), numbered(2, 5), numbered(3, 2), numbered(4, 0)]
const states = new Map<PhotoId, PhotoState>([
  [id(1), 'ready'],
  [id(2), 'needsPeople'],
  [id(3), 'blocked'],
  [id(4), 'ready'],
])
const numbers = (order: Parameters<typeof sortPhotos>[1]) =>
  sortPhotos(photos, order, states).map(({ number }) => number)

test('the sheet lies as the photos were added, or the other way round', () => {
  expect(numbers('added')).toEqual([1, 2, 3, 4])
  expect(numbers('newest')).toEqual([4, 3, 2, 1])
})

test('what is blocked comes first, what is ready last, and equals keep their places', () => {
  expect(numbers('attention')).toEqual([3, 2, 1, 4])
})

test('a class photo comes before a portrait', () => {
  expect(numbers('faces')).toEqual([2, 1, 3, 4])
})

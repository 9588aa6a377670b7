import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Face } from '../../../core/face.ts'
import type { PhotoId } from '../../../core/photo.ts'
import {
  madeUpPhotoId,
  openScratch,
  type ScratchRecords,
  scratchInstant,
} from '../../testing/scratchRecords.ts'
import {
  findPhoto,
  findPhotoByOriginal,
  insertEvidence,
  insertPhoto,
  listPhotos,
  originalOf,
  removePhoto,
} from './photos.ts'

const size = { width: 4000, height: 3000 }

function add(db: ScratchRecords, original = 'ab'.repeat(32)): PhotoId {
  return insertPhoto(db, { id: madeUpPhotoId(), original, size, addedAt: scratchInstant }).id
}

function face(x: number, changes: Partial<Face> = {}): Face {
  const box = { x, y: 20.5, width: 60, height: 80 }
  return Face.parse({ id: randomUUID(), box, tier: 'sure', score: 0.9, ...changes })
}

test('photos count up from one, and a number is not given twice when a photo goes', () => {
  const db = openScratch()
  add(db)
  const second = add(db)
  removePhoto(db, second, scratchInstant)
  add(db)
  expect(listPhotos(db).map((photo) => photo.number)).toEqual([1, 3])
  db.close()
})

test('a photo starts as not looked at', () => {
  const db = openScratch()
  const id = add(db)
  expect(findPhoto(db, id)).toEqual({
    id,
    number: 1,
    size,
    addedAt: scratchInstant,
    evidence: { kind: 'notLookedAt' },
  })
  db.close()
})

test('a photo in which no face was found was looked at all the same', () => {
  const db = openScratch()
  const id = add(db)
  const evidence = { kind: 'looked', detector: 'one', faces: [] }
  expect(insertEvidence(db, id, 'one', [])).toEqual(evidence)
  expect(findPhoto(db, id)?.evidence).toEqual(evidence)
  db.close()
})

test('a removed photo is out of hand, and what is known of it stays', () => {
  const db = openScratch()
  const id = add(db)
  insertEvidence(db, id, 'one', [face(1)])
  removePhoto(db, id, scratchInstant)
  expect(listPhotos(db)).toEqual([])
  expect(findPhoto(db, id)).toBeNull()
  expect(findPhotoByOriginal(db, 'ab'.repeat(32))).toBeNull()
  expect(originalOf(db, id)).toBe('ab'.repeat(32))
  expect(db.prepare('SELECT count(*) FROM faces').pluck().get()).toBe(1)
  db.close()
})

test('the same original is recognised while its photo is in hand', () => {
  const db = openScratch()
  const id = add(db, 'cd'.repeat(32))
  expect(findPhotoByOriginal(db, 'cd'.repeat(32))?.id).toBe(id)
  expect(findPhotoByOriginal(db, 'ef'.repeat(32))).toBeNull()
  expect(originalOf(db, madeUpPhotoId())).toBeNull()
  db.close()
})

test('a second look adds what is new and leaves what was kept, under its id or at its place', () => {
  const db = openScratch()
  const id = add(db)
  const kept = face(10)
  insertEvidence(db, id, 'one', [kept])
  const moved = face(500, { id: kept.id })
  const again = face(10, { tier: 'maybe', score: 0.1 })
  const added = face(900, { tier: 'maybe' })
  const evidence = { kind: 'looked', detector: 'one', faces: [kept, added] }
  expect(insertEvidence(db, id, 'two', [moved, again, added])).toEqual(evidence)
  expect(insertEvidence(db, id, 'three', [])).toEqual(evidence)
  expect(findPhoto(db, id)?.evidence).toEqual(evidence)
  db.close()
})

test('however often a photo is looked at, no face that was kept is ever dropped or altered', () => {
  const db = openScratch()
  const faces = fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: 8 }),
      known: fc.boolean(),
      score: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { maxLength: 6 },
  )
  const property = fc.property(fc.array(faces, { minLength: 1, maxLength: 5 }), (looks) => {
    const id = add(db)
    let before: readonly Face[] = []
    for (const look of looks) {
      const found = look.map(({ x, known, score }) => {
        const [first] = before
        return known && first ? face(x, { id: first.id, score }) : face(x, { score })
      })
      const evidence = insertEvidence(db, id, 'one', found)
      const after = evidence.kind === 'looked' ? evidence.faces : []
      expect(after.slice(0, before.length)).toEqual(before)
      const places = new Set(after.map(({ box }) => box.x))
      expect(
        found.every(
          ({ id: face, box }) => places.has(box.x) || after.some((kept) => kept.id === face),
        ),
      ).toBe(true)
      before = after
    }
  })
  fc.assert(property, { numRuns: 60 })
  db.close()
})

test('a face of one photo cannot be taken over by another', () => {
  const db = openScratch()
  const [one, other] = [add(db), add(db)]
  const kept = face(10)
  insertEvidence(db, one, 'one', [kept])
  expect(() => insertEvidence(db, other, 'one', [kept])).toThrow('never replaced')
  expect(findPhoto(db, other)?.evidence).toEqual({ kind: 'notLookedAt' })
  db.close()
})

test('evidence of a photo that is not there is not kept', () => {
  const db = openScratch()
  expect(() => insertEvidence(db, madeUpPhotoId(), 'one', [])).toThrow('no such photo')
  db.close()
})

test.each([
  'DELETE FROM faces',
  `UPDATE faces SET tier = 'maybe'`,
  'INSERT OR REPLACE INTO faces SELECT * FROM faces',
  'UPDATE photos SET detector = NULL',
  `UPDATE photos SET detector = 'another'`,
  `UPDATE photos SET original = 'another'`,
  'UPDATE photos SET width = 10',
  'DELETE FROM photos',
  'INSERT OR REPLACE INTO photos SELECT * FROM photos',
])('the file itself refuses: %s', (statement) => {
  const db = openScratch()
  const id = add(db)
  insertEvidence(db, id, 'one', [face(10)])
  const before = findPhoto(db, id)
  expect(() => db.exec(statement)).toThrow()
  expect(findPhoto(db, id)).toEqual(before)
  db.close()
})

import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PhotoHistory } from '../../../contract/photoRequests.ts'
import { blankPhotoDraft, PhotoDraft } from '../../../core/draft.ts'
import type { PhotoId } from '../../../core/photo.ts'
import { PupilId } from '../../../core/pupil.ts'
import {
  madeUpPhotoId,
  openScratch,
  type ScratchRecords,
  scratchFolder,
  scratchInstant,
} from '../../testing/scratchRecords.ts'
import { readPhotoDraft, readPhotoHistory, savePhotoHistory } from './photoDrafts.ts'
import { insertPhoto } from './photos.ts'

function add(db: ScratchRecords): PhotoId {
  const size = { width: 40, height: 30 }
  const id = madeUpPhotoId()
  return insertPhoto(db, { id, original: 'ab'.repeat(32), size, addedAt: scratchInstant }).id
}

function step(photo: PhotoId, x: number): PhotoDraft {
  const style = { shape: 'ellipse', colour: 'teal', sticker: null }
  const cover = {
    id: randomUUID(),
    centre: { x, y: 2 },
    size: { width: 9, height: 7 },
    rotation: 0,
    style,
  }
  return PhotoDraft.parse({ ...blankPhotoDraft(photo), covers: [cover], altText: `Step ${x}` })
}

test('a photo that nobody has touched has a blank draft and nothing to undo', () => {
  const db = openScratch()
  const photo = add(db)
  expect(readPhotoDraft(db, photo)).toEqual(blankPhotoDraft(photo))
  expect(readPhotoHistory(db, photo)).toEqual({ steps: [blankPhotoDraft(photo)], at: 0 })
  db.close()
})

test('the history outlives a restart, and the draft is the step at which it stands', () => {
  const file = join(scratchFolder(), 'school.db')
  const db = openScratch(file)
  const photo = add(db)
  const history = { steps: [blankPhotoDraft(photo), step(photo, 1), step(photo, 2)], at: 1 }
  expect(savePhotoHistory(db, photo, history)).toEqual({ ok: true, value: 1 })
  expect(savePhotoHistory(db, photo, { ...history, at: 2 })).toEqual({ ok: true, value: 2 })
  expect(savePhotoHistory(db, photo, history)).toEqual({ ok: true, value: 3 })
  db.close()
  const again = openScratch(file)
  expect(readPhotoHistory(again, photo)).toEqual(history)
  expect(readPhotoDraft(again, photo)).toEqual(history.steps[1])
  again.close()
})

test('whatever histories are saved one after the other, the last one is what is read', () => {
  const db = openScratch()
  const photo = add(db)
  const steps = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 8 })
  const known = [0, 1, 2, 3].map((x) => step(photo, x))
  const histories = fc.array(fc.tuple(steps, fc.nat()), { minLength: 1, maxLength: 6 })
  const property = fc.property(histories, (saved) => {
    let last: PhotoHistory | null = null
    for (const [numbers, at] of saved) {
      const chosen = numbers.map((number) => known[number] ?? blankPhotoDraft(photo))
      last = { steps: chosen, at: at % chosen.length }
      expect(savePhotoHistory(db, photo, last).ok).toBe(true)
    }
    expect(readPhotoHistory(db, photo)).toEqual(last)
  })
  fc.assert(property)
  db.close()
})

test('a tail keeps the steps before it, takes the place of those after, and says the rest in every step', () => {
  const db = openScratch()
  const photo = add(db)
  const steps = [blankPhotoDraft(photo), step(photo, 1), step(photo, 2)]
  savePhotoHistory(db, photo, { steps, at: 2 })
  const about = {
    pupils: [PupilId.parse(randomUUID())],
    source: { kind: 'licensed' as const, licence: 'The “Seeds” set' },
    altText: 'Children’s hands, "earth" and seeds',
  }
  expect(savePhotoHistory(db, photo, { from: 2, steps: [step(photo, 3)], at: 2 }).ok).toBe(true)
  expect(readPhotoHistory(db, photo).steps[2]).toMatchObject({ altText: 'Step 3' })
  expect(savePhotoHistory(db, photo, { from: 3, steps: [], at: 1, about }).ok).toBe(true)
  const { steps: kept, at } = readPhotoHistory(db, photo)
  expect(at).toBe(1)
  expect(kept).toHaveLength(3)
  for (const one of kept) expect(one).toMatchObject(about)
  expect(kept[1]?.covers).toEqual(steps[1]?.covers)
  db.close()
})

test('a tail that follows steps which are not there is refused and changes nothing', () => {
  const db = openScratch()
  const photo = add(db)
  const refusal = { ok: false, error: { kind: 'notThisPhotosHistory' } }
  expect(savePhotoHistory(db, photo, { from: 1, steps: [step(photo, 1)], at: 1 })).toEqual(refusal)
  const sound = { steps: [step(photo, 1)], at: 0 }
  savePhotoHistory(db, photo, sound)
  expect(savePhotoHistory(db, photo, { from: 2, steps: [step(photo, 2)], at: 2 })).toEqual(refusal)
  expect(savePhotoHistory(db, photo, { from: 0, steps: [], at: 0 })).toEqual(refusal)
  expect(savePhotoHistory(db, photo, { from: 1, steps: [], at: 1 })).toEqual(refusal)
  expect(readPhotoHistory(db, photo)).toEqual(sound)
  db.close()
})

test('six hundred steps are kept, and each of them can be returned to', () => {
  const db = openScratch()
  const photo = add(db)
  savePhotoHistory(db, photo, { steps: [step(photo, 0)], at: 0 })
  for (let x = 1; x <= 600; x += 1) {
    savePhotoHistory(db, photo, { from: x, steps: [step(photo, x)], at: x })
  }
  savePhotoHistory(db, photo, { from: 601, steps: [], at: 3 })
  expect(readPhotoHistory(db, photo).steps).toHaveLength(601)
  expect(readPhotoDraft(db, photo).altText).toBe('Step 3')
  db.close()
})

test('a history of another photo, or one that stands nowhere, is refused and changes nothing', () => {
  const db = openScratch()
  const [photo, other] = [add(db), add(db)]
  const sound = { steps: [step(photo, 1)], at: 0 }
  savePhotoHistory(db, photo, sound)
  const refusal = { ok: false, error: { kind: 'notThisPhotosHistory' } }
  expect(savePhotoHistory(db, photo, { steps: [step(photo, 1), step(other, 2)], at: 0 })).toEqual(
    refusal,
  )
  expect(savePhotoHistory(db, photo, { steps: [step(photo, 2)], at: 1 })).toEqual(refusal)
  expect(readPhotoHistory(db, photo)).toEqual(sound)
  db.close()
})

test('a draft of a photo that is not there is not saved', () => {
  const db = openScratch()
  const photo = madeUpPhotoId()
  expect(() => savePhotoHistory(db, photo, { steps: [step(photo, 1)], at: 0 })).toThrow(
    'FOREIGN KEY',
  )
  db.close()
})

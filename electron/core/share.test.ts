import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blockersOfPhoto } from './clearance.ts'
import { factsAbout, photoIn, pupilIn, saidOfPhoto } from './lookUp.ts'
import { shared, sharedWith } from './share.ts'
import { consent, day, photo, photoDraft, pupil, recordsFor } from './testSchool.ts'
import { rollOf } from './words/roll.ts'

test('property: what is shared says the same as what is new, and is the earlier list where nothing differs', () => {
  const lists = fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 6 })
  fc.assert(
    fc.property(lists, lists, (before, now) => {
      expect(shared(before, now)).toEqual(now)
      expect(shared(before, structuredClone(before))).toBe(before)
    }),
  )
})

test('records that are read again without a change keep the table of names and everything made of it', () => {
  const before = recordsFor(photoDraft)
  const again = sharedWith(before, structuredClone(before))
  expect(rollOf(again)).toBe(rollOf(before))
  expect(blockersOfPhoto(photoDraft, again, day)).toEqual([])
})

test('a change of one field of one pupil is a change', () => {
  const before = recordsFor(photoDraft)
  const changed = { ...before, pupils: [{ ...pupil, neverShown: true }] }
  const again = sharedWith(before, structuredClone(changed))
  expect(again.pupils).toEqual(changed.pupils)
  expect(rollOf(again)).not.toBe(rollOf(before))
  expect(blockersOfPhoto(photoDraft, again, day)).toMatchObject([{ kind: 'noConsent' }])
})

test('property: looking up finds what looking through everything finds, in its order', () => {
  const { confirmations } = recordsFor(photoDraft)
  const some = <T>(one: T) => fc.array(fc.constantFrom(one), { maxLength: 3 })
  fc.assert(
    fc.property(some(pupil), some(consent), some(photo), (pupils, facts, photos) => {
      expect(pupilIn(pupils, pupil.id)).toBe(pupils.find(({ id }) => id === pupil.id))
      expect(photoIn(photos, photo.id)).toBe(photos.find(({ id }) => id === photo.id))
      expect(factsAbout(facts, pupil.id)).toEqual(facts.filter((fact) => fact.pupil === pupil.id))
    }),
  )
  expect(saidOfPhoto(confirmations, photo.id)).toEqual(confirmations)
})

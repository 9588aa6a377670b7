import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { type ConsentState, consentState } from '../core/consent.ts'
import { Day, Instant } from '../core/day.ts'
import { practicePhotos } from './photos.ts'
import { practiceSchool } from './school.ts'

const Manifest = z.array(
  z.object({ file: z.string(), faces: z.array(z.unknown()), adults: z.number() }),
)

const now = Instant.parse('2026-11-22T14:00:00.000Z')
const today = Day.parse('2026-11-22')
const made = practiceSchool(now)

test('the practice school has sixty pupils from Reception to Year 6', () => {
  expect(made.pupils).toHaveLength(60)
  expect(new Set(made.pupils.map((pupil) => pupil.yearGroup)).size).toBe(7)
  expect(new Set(made.pupils.map((pupil) => pupil.id)).size).toBe(60)
})

test('every state of consent is there to be met', () => {
  const states = new Set(made.pupils.map((pupil) => consentState(pupil, made.consents, today)))
  const all: ConsentState[] = ['live', 'neverShown', 'refused', 'withdrawn', 'expired', 'blank']
  expect([...states].sort()).toEqual(all.sort())
})

test('a pupil whose parents disagree is refused, and one whose mother changed her mind is not', () => {
  const stateOf = (name: string) => {
    const pupil = made.pupils.find((one) => one.firstName === name)
    return pupil && consentState(pupil, made.consents, today)
  }
  expect(stateOf('Chidi')).toBe('refused')
  expect(stateOf('Amélie')).toBe('live')
})

test('the operators are the three whom the policy names, and each may use all five accounts (P9)', () => {
  expect(made.operators.map((operator) => operator.name)).toEqual([
    'Richard Hebblewhite',
    'Claire Magill',
    'Alex Whitelow',
  ])
  expect(made.accounts).toHaveLength(5)
  for (const account of made.accounts) expect(account.operators).toHaveLength(3)
})

test('the school stays the same when the calendar moves on', () => {
  const later = practiceSchool(Instant.parse('2028-02-29T08:00:00.000Z'))
  expect(later.pupils).toEqual(made.pupils)
  const states = (school: typeof made, day: Day) =>
    school.pupils.map((pupil) => consentState(pupil, school.consents, day))
  expect(states(later, Day.parse('2028-02-29'))).toEqual(states(made, today))
})

test('everyone in a practice photo is on the roll, one name a child', () => {
  const file = fileURLToPath(
    new URL('../../resources/practice/photos/manifest.json', import.meta.url),
  )
  const manifest = Manifest.parse(JSON.parse(readFileSync(file, 'utf8')))
  for (const photo of practicePhotos) {
    const listed = manifest.find((entry) => entry.file === photo.file)
    expect(photo.pupils).toHaveLength((listed?.faces.length ?? 0) - (listed?.adults ?? 0))
    for (const { firstName, lastName } of photo.pupils) {
      const found = made.pupils.filter((p) => p.firstName === firstName && p.lastName === lastName)
      expect(found, `${firstName} ${lastName}`).toHaveLength(1)
    }
  }
})

test('exactly one practice photo shows a pupil without consent (P2)', () => {
  const refused = practicePhotos.filter((photo) =>
    photo.pupils.some(({ firstName, lastName }) => {
      const pupil = made.pupils.find((p) => p.firstName === firstName && p.lastName === lastName)
      return pupil === undefined || consentState(pupil, made.consents, today) !== 'live'
    }),
  )
  expect(refused.map((photo) => photo.file)).toEqual(['04-two-children-reading.jpg'])
})

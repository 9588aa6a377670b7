import { expect, test } from 'vitest'
import { type ConsentState, consentState } from '../core/consent.ts'
import { Day, Instant } from '../core/day.ts'
import { practiceSchool } from './school.ts'

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

import { expect, test } from 'vitest'
import { Day } from '../day.ts'
import { atOnce } from '../strides.ts'
import { consent } from '../testSchool.ts'
import { plannedFacts } from './consentChange.ts'
import { type ConsentWording, registerGiver } from './statement.ts'

const today = Day.parse('2026-11-22')
const yes: ConsentWording = {
  place: { sheet: 1, row: 2 },
  says: 'yes',
  on: today,
  dated: false,
  givenBy: registerGiver,
  relationship: null,
  wording: null,
  expiresOn: null,
}
const known = { ...consent, givenBy: registerGiver, on: Day.parse('2026-09-01') }

test('a yes of the register is noted once, and anew where only another purpose is known', () => {
  expect(atOnce(plannedFacts([yes], [known], today)).facts).toEqual([])
  for (const purpose of ['website', 'press', 'print', 'display', 'unknown'] as const) {
    const { facts } = atOnce(plannedFacts([yes], [{ ...known, purpose }], today))
    expect(facts, purpose).toMatchObject([{ purpose: 'socialMedia', decision: 'granted' }])
  }
})

test('a giver who was written down with the relationship in brackets is the same one in fields of their own', () => {
  const before = { ...known, givenBy: 'Ms Hale (Mother)', decision: 'refused' as const, on: today }
  const now = { ...yes, givenBy: 'Ms Hale', relationship: 'mother' }
  expect(atOnce(plannedFacts([now], [before], today))).toMatchObject({
    facts: [],
    problems: [{ kind: 'olderYes' }],
  })
})

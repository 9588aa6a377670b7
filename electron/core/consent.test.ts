import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ConsentFact, ConsentPurpose, consentState, theChild } from './consent.ts'
import { Day, Instant } from './day.ts'
import { Pupil } from './pupil.ts'

const pupil = Pupil.parse({
  id: '00000000-0000-4000-8000-000000000001',
  firstName: 'Marigold',
  preferredName: null,
  lastName: 'Thistlewood',
  className: '3 Oak',
  yearGroup: '3',
  distinctiveName: false,
  neverShown: false,
})

const said = (givenBy: string, decision: ConsentFact['decision'], on = '2026-09-01') =>
  ConsentFact.parse({
    pupil: pupil.id,
    decision,
    on,
    purpose: 'socialMedia',
    givenBy,
    relationship: null,
    wording: null,
    evidence: '',
    expiresOn: null,
    recordedBy: pupil.id,
    recordedAt: `${on}T09:00:00.000Z`,
  })

const stateOf = (...facts: readonly ConsentFact[]) =>
  consentState(pupil, facts, Day.parse('2026-11-22'))

test('property: of what one giver said on one day the word written down last counts, whatever the clock showed', () => {
  const time = fc
    .integer({ min: 0, max: 86_399_999 })
    .map((at) => new Date(at).toISOString().slice(10))
  const word = fc.tuple(fc.constantFrom('granted', 'refused', 'withdrawn'), time)
  const states = { granted: 'live', refused: 'refused', withdrawn: 'withdrawn' } as const
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
      const facts = words.map(([decision, at]) => ({
        ...said('mother', decision),
        recordedAt: Instant.parse(`2026-09-01${at}`),
      }))
      expect(stateOf(...facts)).toBe(states[words.at(-1)?.[0] ?? 'refused'])
    }),
  )
})

test('the child’s own no is a no, whatever a parent has said', () => {
  expect(stateOf(said('Mother', 'granted'), said(theChild, 'refused'))).toBe('refused')
  expect(stateOf(said('Mother', 'granted'), said('the child', 'withdrawn'))).toBe('withdrawn')
})

test('the child’s yes alone is no consent, and beside a parent’s it takes the child’s own no back', () => {
  for (const name of [theChild, 'the child', 'Pupil', 'self', 'by the student']) {
    expect(stateOf(said(name, 'granted'))).toBe('blank')
  }
  const changedMind = [said(theChild, 'refused'), said(theChild, 'granted', '2026-10-01')]
  expect(stateOf(said('Mother', 'granted'), ...changedMind)).toBe('live')
})

test('two parents who disagree mean no, whoever spoke last', () => {
  expect(stateOf(said('Father', 'refused'), said('Mother', 'granted', '2026-10-01'))).toBe(
    'refused',
  )
})

const elsewhere = ['website', 'press', 'print', 'display'] as const
const purposes = ConsentPurpose.options
const aFact = (of: readonly ConsentPurpose[]) =>
  fc
    .record({
      purpose: fc.constantFrom(...of),
      decision: fc.constantFrom('granted' as const, 'refused' as const, 'withdrawn' as const),
      on: fc.constantFrom('2025-09-01', '2026-09-01', '2026-10-01', '2026-12-01'),
      givenBy: fc.constantFrom('Mother', 'Ms Hale', 'Ms Hale (mother)', theChild),
      relationship: fc.constantFrom(null, 'mother', 'Father', 'pupil'),
    })
    .map(({ decision, on, givenBy, ...rest }) => ({ ...said(givenBy, decision, on), ...rest }))

test('no history of facts about anything but social media ever clears', () => {
  const others = purposes.filter((purpose) => purpose !== 'socialMedia')
  fc.assert(
    fc.property(fc.array(aFact(others), { maxLength: 20 }), (facts) => {
      expect(stateOf(...facts)).not.toBe('live')
    }),
    { numRuns: 2000 },
  )
})

test('what was said of the website, the press, print or display changes nothing for a post', () => {
  fc.assert(
    fc.property(
      fc.array(aFact(['socialMedia', 'unknown']), { maxLength: 8 }),
      fc.array(aFact(elsewhere), { maxLength: 8 }),
      (about, others) => {
        expect(stateOf(...about, ...others)).toBe(stateOf(...about))
        expect(stateOf(...others, ...about)).toBe(stateOf(...about))
      },
    ),
  )
})

test('a yes that does not say what for never helps, and a no that does not is a no', () => {
  fc.assert(
    fc.property(fc.array(aFact(purposes), { maxLength: 12 }), (facts) => {
      const vagueYes = (fact: ConsentFact) =>
        fact.purpose === 'unknown' && fact.decision === 'granted'
      expect(stateOf(...facts)).toBe(stateOf(...facts.filter((fact) => !vagueYes(fact))))
    }),
  )
  const no = { ...said('Mother', 'refused', '2026-10-01'), purpose: 'unknown' as const }
  expect(stateOf(said('Mother', 'granted'), no)).toBe('refused')
  expect(stateOf(no, said('Mother', 'granted', '2026-10-02'))).toBe('live')
})

test('a relationship tells two of one name apart, and a pupil’s own yes stays none whoever they are called', () => {
  const mother = { ...said('Parent', 'refused'), relationship: 'mother' }
  const father = { ...said('Parent', 'granted', '2026-10-01'), relationship: 'father' }
  expect(stateOf(mother, father)).toBe('refused')
  const again = { ...said('PARENT (Mother)', 'granted', '2026-10-02'), relationship: null }
  expect(stateOf(mother, father, again)).toBe('live')
  expect(stateOf({ ...said('Marigold T', 'granted'), relationship: 'Pupil' })).toBe('blank')
})

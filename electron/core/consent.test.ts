import { expect, test } from 'vitest'
import { ConsentFact, consentState, theChild } from './consent.ts'
import { Day } from './day.ts'
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
    givenBy,
    evidence: '',
    expiresOn: null,
    recordedBy: pupil.id,
    recordedAt: `${on}T09:00:00.000Z`,
  })

const stateOf = (...facts: readonly ConsentFact[]) =>
  consentState(pupil, facts, Day.parse('2026-11-22'))

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

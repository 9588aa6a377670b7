import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Instant } from '../day.ts'
import { OperatorId } from '../operator.ts'
import { breachClock } from './breachClock.ts'
import { isUnconfirmed, mayClose, reportersOf } from './closing.ts'
import { Incident, type IncidentFact, IncidentKind, isClosed, type KnownFact } from './incident.ts'
import { mayState } from './mayState.ts'
import { type IncidentStep, isBreach, nextSteps, severityOf, stepKey } from './nextSteps.ts'

const people = [1, 2, 3].map((n) => OperatorId.parse(`10000000-0000-4000-8000-00000000000${n}`))
const [reporter, second, third] = people as [OperatorId, OperatorId, OperatorId]
const noticedAt = Instant.parse('2026-11-20T08:00:00.000Z')

function incidentOf(
  kind: IncidentKind,
  facts: readonly IncidentFact[] = [],
  by: OperatorId = second,
): Incident {
  return Incident.parse({
    id: '40000000-0000-4000-8000-000000000001',
    number: 1,
    kind,
    what: '',
    noticedAt,
    openedAt: noticedAt,
    openedBy: reporter,
    links: {},
    facts: facts.map((fact) => ({ at: noticedAt, by, fact })),
  })
}

/** The fact that gets a step done. */
function doing(step: IncidentStep): IncidentFact {
  if (step.what === 'tell') return { kind: 'told', party: step.party, who: 'Ms Example' }
  if (step.what === 'do') return { kind: 'done', deed: step.deed }
  return {
    kind: 'icoDecided',
    tell: false,
    who: 'Ms Example',
    because: 'Nobody can be recognised.',
  }
}

const requiredOf = (incident: Incident) =>
  nextSteps(incident, null)
    .filter(({ required }) => required)
    .map(({ step }) => step)

const aKind = fc.constantFrom(...IncidentKind.options)
const aPerson = fc.constantFrom(...people)
const aFact: fc.Arbitrary<IncidentFact> = fc.oneof(
  fc
    .constantFrom(...IncidentKind.options.flatMap((kind) => nextSteps(incidentOf(kind), null)))
    .map(({ step }) => doing(step)),
  fc.constant<IncidentFact>({ kind: 'closed' }),
  fc.constant<IncidentFact>({ kind: 'reopened', because: 'More came to light.' }),
  fc.constant<IncidentFact>({ kind: 'noted', words: 'Screenshot 4 in the safe.' }),
  fc.constantFrom('minor' as const, 'serious' as const).map((severity) => ({
    kind: 'severityJudged' as const,
    severity,
    because: 'After a second look.',
  })),
)
const aStory = fc.array(fc.record({ at: fc.constant(noticedAt), by: aPerson, fact: aFact }), {
  maxLength: 30,
})

test('an incident can only be closed by somebody who did not report it, with every required step done', () => {
  fc.assert(
    fc.property(aKind, aStory, aPerson, (kind, facts: readonly KnownFact[], person) => {
      const incident = { ...incidentOf(kind), facts }
      if (!mayClose(incident, person, null).ok) return
      expect(person).not.toBe(reporter)
      expect(reportersOf(incident)).not.toContain(person)
      expect(isClosed(incident)).toBe(false)
      expect(nextSteps(incident, null).filter(({ required, done }) => required && !done)).toEqual(
        [],
      )
    }),
    { numRuns: 2000 },
  )
})

test('each kind can be brought to its end: once what is required is done, a second person may close it', () => {
  for (const kind of IncidentKind.options) {
    const done = incidentOf(kind, requiredOf(incidentOf(kind)).map(doing))
    expect(mayClose(done, second, null), kind).toEqual({ ok: true, value: null })
    expect(mayClose(done, reporter, null), kind).toEqual({
      ok: false,
      error: { because: 'reporter' },
    })
  }
})

test('each single required step keeps an incident open', () => {
  for (const kind of IncidentKind.options) {
    const required = requiredOf(incidentOf(kind))
    expect(required.length, kind).toBeGreaterThan(0)
    for (const left of required) {
      const rest = required.filter((step) => stepKey(step) !== stepKey(left))
      const answer = mayClose(incidentOf(kind, rest.map(doing)), second, null)
      expect(answer, kind).toEqual({ ok: false, error: { because: 'stepsOpen', steps: [left] } })
    }
  }
})

test('P11: the first step for a possible pupil is telling SLT', () => {
  expect(requiredOf(incidentOf('possiblePupil'))[0]).toEqual({ what: 'tell', party: 'slt' })
})

test('P14: what others put before us is reported to X and its author blocked', () => {
  const kinds = ['offensive', 'unsuitableContent', 'copyright', 'undermining', 'racism'] as const
  for (const kind of kinds) {
    expect(requiredOf(incidentOf(kind)).map(stepKey), kind).toEqual(
      expect.arrayContaining(['tell-x', 'do-blockAuthor']),
    )
  }
})

test('what is judged serious is told to SLT and DSL, whatever its kind', () => {
  const judged: IncidentFact = { kind: 'severityJudged', severity: 'serious', because: 'Again.' }
  for (const kind of IncidentKind.options) {
    const incident = incidentOf(kind, [judged])
    expect(severityOf(incident)).toBe('serious')
    expect(requiredOf(incident).map(stepKey)).toEqual(
      expect.arrayContaining(['tell-slt', 'tell-dsl']),
    )
  }
})

test('where the DPO decides that the ICO has to be told, the incident stays open until it was', () => {
  const tellIco: IncidentFact = {
    kind: 'icoDecided',
    tell: true,
    who: 'Ms Example',
    because: 'A face was to be seen.',
  }
  const facts = [...requiredOf(incidentOf('wrongPhoto')).map(doing), tellIco]
  expect(mayClose(incidentOf('wrongPhoto', facts), second, null)).toMatchObject({
    error: { because: 'stepsOpen', steps: [{ what: 'tell', party: 'ico' }] },
  })
  const told = incidentOf('wrongPhoto', [...facts, doing({ what: 'tell', party: 'ico' })])
  expect(mayClose(told, second, null).ok).toBe(true)
})

test('a linked post is gone when the posts say so, not when a person does', () => {
  const facts = requiredOf(incidentOf('wrongPhoto')).map(doing)
  const incident = incidentOf('wrongPhoto', facts)
  expect(mayClose(incident, second, false)).toMatchObject({
    error: { steps: [{ what: 'do', deed: 'takeDown' }] },
  })
  expect(mayClose(incident, second, true).ok).toBe(true)
})

test('whoever opens an incident again does not close it either', () => {
  const facts = requiredOf(incidentOf('other')).map(doing)
  const again = incidentOf('other', [
    ...facts,
    { kind: 'closed' },
    { kind: 'reopened', because: 'It went on.' },
  ])
  expect(mayClose(again, second, null)).toMatchObject({ error: { because: 'reporter' } })
  expect(mayClose(again, reporter, null)).toMatchObject({ error: { because: 'reporter' } })
  expect(mayClose(again, third, null).ok).toBe(true)
})

const after = (hours: number) => new Date(Date.parse(noticedAt) + hours * 3_600_000).toISOString()

test('the clock of a breach counts 72 hours down from when it was noticed, and never promises an hour too many', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 200, noNaN: true }), (passed) => {
      const clock = breachClock(incidentOf('wrongPhoto'), after(passed))
      if (clock?.state === 'running') expect(clock.hours).toBeLessThanOrEqual(72 - passed + 1e-6)
      else expect(passed).toBeGreaterThanOrEqual(72 - 1e-6)
    }),
  )
  expect(breachClock(incidentOf('wrongPhoto'), after(31))).toMatchObject({
    state: 'running',
    hours: 41,
  })
  expect(breachClock(incidentOf('wrongPhoto'), after(75))).toMatchObject({
    state: 'over',
    hours: 3,
  })
})

test('the clock stops when the ICO was told or need not be, and only breaches have one', () => {
  const noNeed = incidentOf('wrongPhoto', [doing({ what: 'decideIco' })])
  expect(breachClock(noNeed, after(80))).toEqual({ state: 'stopped', because: 'noNeed' })
  const told = incidentOf('wrongPhoto', [doing({ what: 'tell', party: 'ico' })])
  expect(breachClock(told, after(80))).toEqual({ state: 'stopped', because: 'icoTold' })
  for (const kind of IncidentKind.options) {
    const counts = breachClock(incidentOf(kind), after(1)) !== null
    expect(counts, kind).toBe(isBreach(incidentOf(kind)))
  }
})

const gaveUp: IncidentFact = {
  kind: 'goneUnconfirmed',
  because: 'The account can no longer be opened.',
  instead: 'X’s form was used, reference 0042.',
}
const standing = { isGone: false, triedInVain: true }

test('where X will not confirm that a post is gone, somebody says why, and a second person may close it', () => {
  const facts = requiredOf(incidentOf('wrongPhoto')).map(doing)
  const stuck = incidentOf('wrongPhoto', facts)
  expect(mayState(stuck, gaveUp, reporter, standing).ok).toBe(true)
  const saidSo = incidentOf('wrongPhoto', [...facts, gaveUp])
  expect(mayClose(saidSo, second, false).ok).toBe(true)
  expect(mayClose(saidSo, reporter, false)).toMatchObject({ error: { because: 'reporter' } })
  expect(isUnconfirmed(saidSo, false)).toBe(true)
  expect(isUnconfirmed(saidSo, true)).toBe(false)
})

test('it is gone on without X only where it was tried in vain', () => {
  const stuck = incidentOf('wrongPhoto')
  const others = [
    mayState(stuck, gaveUp, second, null),
    mayState(stuck, gaveUp, second, { isGone: false, triedInVain: false }),
    mayState(stuck, gaveUp, second, { isGone: true, triedInVain: true }),
    mayState(incidentOf('racism'), gaveUp, second, standing),
    mayState(incidentOf('wrongPhoto', [gaveUp]), gaveUp, second, standing),
  ]
  for (const answer of others) expect(answer).toMatchObject({ error: { because: 'notHere' } })
})

test('an administrator’s word takes the place of no other step, whatever was said before', () => {
  fc.assert(
    fc.property(aKind, aStory, (kind, facts: readonly KnownFact[]) => {
      const before = { ...incidentOf(kind), facts }
      const after = { ...before, facts: [...facts, { at: noticedAt, by: third, fact: gaveUp }] }
      const left = (incident: Incident, gone: boolean | null) =>
        nextSteps(incident, gone).flatMap(({ step, done }) => (done ? [] : [stepKey(step)]))
      expect(left(after, false)).toEqual(left(before, false).filter((key) => key !== 'do-takeDown'))
      for (const gone of [true, null]) expect(left(after, gone)).toEqual(left(before, gone))
      for (const gone of [true, null]) expect(isUnconfirmed(after, gone)).toBe(false)
    }),
  )
})

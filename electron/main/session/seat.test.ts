import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { OperatorId } from '../../core/operator.ts'
import { afterEvent, type Seat, type SeatEvent, sessionOf, shutAt } from './seat.ts'

/** What lies before whoever sits there; here it says whose it is. */
interface Paper {
  readonly of: OperatorId
}

const rowan = 'rowan' as OperatorId
const wren = 'wren' as OperatorId

const anyEvent = fc.oneof(
  fc.constant({ kind: 'locked' } as const),
  fc.constant({ kind: 'gotUp' } as const),
  fc.constant({ kind: 'stayedAway' } as const),
  fc.constantFrom('school', 'practice').map((which) => ({ kind: 'wentTo', which }) as const),
  fc
    .record({ who: fc.constantFrom(rowan, wren), ago: fc.constantFrom(0, 0, 0, 1, 2) })
    .map(({ who, ago }) => ({ kind: 'satDown', who, ago }) as const),
)

/** Sitting down is asked for so many locks ago. */
type AnyEvent = typeof anyEvent extends fc.Arbitrary<infer E> ? E : never

function eventAt(seat: Seat<Paper>, event: AnyEvent, step: number): SeatEvent<Paper> {
  if (event.kind !== 'satDown') return event
  const { who, ago } = event
  const since = seat.locks - ago
  return { kind: 'satDown', who, since, session: `session ${step}`, sitting: { of: who } }
}

/** Every step of a studio to which these things happen. */
function stepsOf(events: readonly AnyEvent[]) {
  const steps: { before: Seat<Paper>; event: SeatEvent<Paper>; after: Seat<Paper> }[] = []
  let seat: Seat<Paper> = shutAt('school')
  for (const one of events) {
    const event = eventAt(seat, one, steps.length)
    const after: Seat<Paper> = afterEvent(seat, event)
    steps.push({ before: seat, event, after })
    seat = after
  }
  return steps
}

function always(holds: (step: ReturnType<typeof stepsOf>[number]) => void): void {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
      for (const step of stepsOf(events)) holds(step)
    }),
    { numRuns: 500 },
  )
}

test('property: a lock shuts, whatever was, and is counted once', () => {
  always(({ before, event, after }) => {
    if (event.kind === 'locked')
      expect(after).toEqual({ ...shutAt(before.which), locks: before.locks + 1 })
    else expect(after.locks).toBe(before.locks)
  })
})

test('property: nobody sits down where somebody sits', () => {
  always(({ before, event, after }) => {
    if (before.at !== 'taken' || event.kind !== 'satDown') return
    expect(after).toBe(before)
  })
})

test('property: a place goes from one person to another only through a lock, or after somebody could not sit down again', () => {
  always(({ before, event, after }) => {
    if (before.at === 'shut' || after.at === 'shut') return
    expect(after.who).toBe(before.who)
    expect(after.session).toBe(before.session)
    expect(event.kind).not.toBe('locked')
  })
})

test('property: what lies open belongs to whoever sits there, and nothing lies open where nobody does', () => {
  always(({ after }) => {
    expect('sitting' in after).toBe(after.at === 'taken')
    if (after.at === 'taken') expect(after.sitting.of).toBe(after.who)
    expect(sessionOf(after) === null).toBe(after.at === 'shut')
  })
})

test('property: whoever asked to sit down before a lock does not sit down after it', () => {
  always(({ before, event, after }) => {
    if (event.kind !== 'satDown' || event.since === before.locks) return
    expect(after).toBe(before)
  })
})

test('property: a studio that is shut opens for nothing but somebody who sits down', () => {
  always(({ before, event, after }) => {
    if (before.at !== 'shut' || event.kind === 'satDown') return
    expect(after.at).toBe('shut')
  })
})

test('property: each signing-in has a name of its own', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
      const begun = stepsOf(events).flatMap(({ before, after }) =>
        before.at === 'shut' && after.at === 'taken' ? [after.session] : [],
      )
      expect(new Set(begun).size).toBe(begun.length)
    }),
  )
})

test('property: nobody’s school is changed under them', () => {
  always(({ before, event, after }) => {
    const isGoing = event.kind === 'wentTo' && before.at === 'shut'
    expect(after.which).toBe(isGoing ? event.which : before.which)
  })
})

test('a new key is a moment away: the same person sits down again, under the same name', () => {
  const sat = { kind: 'satDown', who: rowan, since: 0, sitting: { of: rowan } } as const
  const seated = afterEvent(shutAt('school'), { ...sat, session: 'first' })
  const away = afterEvent(seated, { kind: 'gotUp' })
  expect(away.at).toBe('away')
  expect(afterEvent(away, { ...sat, session: 'second' })).toMatchObject({
    at: 'taken',
    session: 'first',
  })
  expect(sessionOf(afterEvent(away, { kind: 'stayedAway' }))).toBeNull()
})

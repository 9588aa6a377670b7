import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ReportEntry, termFigures } from './termReport.ts'

const accounts = [
  '5f0c1d3e-7d53-4f07-9a3e-6c8c0f6a9b11',
  '6f0c1d3e-7d53-4f07-9a3e-6c8c0f6a9b22',
] as const
const span = { from: '2026-09-01T00:00:00.000Z', until: '2027-01-01T00:00:00.000Z' }

const onDay = (day: number, hour = 9) =>
  new Date(
    Date.parse('2026-08-20T00:00:00.000Z') + day * 86_400_000 + hour * 3_600_000,
  ).toISOString()

const entry = (at: string, kind: string, facts: object): ReportEntry => ({
  at,
  kind,
  payload: JSON.stringify(facts),
})
const reviewed = (day: number, account: string = accounts[0], hour = 9) =>
  entry(onDay(day, hour), 'followersReviewed', { account, followers: 10, fresh: 1 })

test('a review within a week of the last one is on time, one on the eighth day is not, the first always is', () => {
  const entries = [reviewed(13), reviewed(20, accounts[0], 23), reviewed(28), reviewed(30)]
  expect(termFigures(entries, span).reviews).toEqual([{ account: accounts[0], done: 4, onTime: 3 }])
})

test('a school that reviews more often is held to its own days', () => {
  const daily = entry(onDay(0), 'reviewDaysSet', { days: 1 })
  const entries = [daily, reviewed(13), reviewed(14), reviewed(16)]
  expect(termFigures(entries, span).reviews).toEqual([{ account: accounts[0], done: 3, onTime: 2 }])
})

test('the review before the term decides about the first one in it, and is not counted itself', () => {
  const entries = [reviewed(0), reviewed(13)]
  expect(termFigures(entries, span).reviews).toEqual([{ account: accounts[0], done: 1, onTime: 0 }])
})

test('reviews of weeks of any length are counted as they would be by hand', () => {
  const gaps = fc.array(fc.record({ gap: fc.integer({ min: 0, max: 12 }), of: fc.nat(1) }), {
    maxLength: 30,
  })
  fc.assert(
    fc.property(gaps, (made) => {
      let day = 0
      const days = made.map(({ gap, of }) => {
        day += gap
        return { day, account: accounts[of] ?? accounts[0] }
      })
      const { reviews } = termFigures(
        days.map(({ day: on, account }) => reviewed(on, account)),
        span,
      )
      for (const account of accounts) {
        const own = days.filter((one) => one.account === account)
        const inTerm = own.filter(({ day: on }) => onDay(on) >= span.from && onDay(on) < span.until)
        const late = inTerm.filter(({ day: on }) => {
          const before = own[own.findIndex((one) => one.day === on) - 1]
          const sameDay = own.filter((one) => one.day === on).length > 1
          return !sameDay && before !== undefined && on - before.day > 7
        })
        const said = reviews.find((one) => one.account === account)
        fc.pre(own.every((one, index) => own.findIndex((other) => other.day === one.day) === index))
        expect(said?.done ?? 0).toBe(inTerm.length)
        expect(said?.onTime ?? 0).toBe(inTerm.length - late.length)
      }
    }),
  )
})

test('incidents are counted by what they are', () => {
  const incident = accounts[0]
  const opened = (day: number, what: string) =>
    entry(onDay(day), 'incidentOpened', { incident, what })
  const entries = [
    opened(0, 'possiblePupil'),
    opened(20, 'possiblePupil'),
    opened(21, 'wrongPhoto'),
    opened(22, 'possiblePupil'),
    entry(onDay(23), 'incidentClosed', { incident }),
    entry(onDay(24), 'incidentReopened', { incident }),
    entry(onDay(25), 'incidentClosed', { incident, unconfirmed: true }),
    entry(onDay(26), 'incidentClosed', { incident, unconfirmed: true }),
  ]
  expect(termFigures(entries, span)).toMatchObject({
    incidentsOpened: 3,
    incidentsClosed: 1,
    incidentsClosedUnconfirmed: 2,
    incidentsReopened: 1,
    incidentsByKind: [
      { kind: 'possiblePupil', opened: 2 },
      { kind: 'wrongPhoto', opened: 1 },
    ],
  })
})

test('an entry of a kind that nobody knows counts for nothing', () => {
  const before = termFigures([], span)
  expect(termFigures([entry(onDay(20), 'somethingNew', { any: 1 })], span)).toEqual(before)
})

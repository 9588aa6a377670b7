import { expect, test } from 'vitest'
import { Instant } from './day.ts'
import { auditCutoff, isPhotoDue, isRunDue, mayRunByItself } from './retention.ts'

const at = (day: string) => Instant.parse(`${day}T09:00:00.000Z`)
const settings = { originalsDays: 30, leaverYears: 1, auditYears: 6 }
const now = at('2026-11-22')
const photo = { addedAt: at('2026-01-10'), lastPostAt: null, inUse: false }

test('a photo goes so many days after its last post, or after it was added where there was none', () => {
  expect(isPhotoDue(photo, settings, now)).toBe(true)
  expect(isPhotoDue({ ...photo, lastPostAt: at('2026-10-23') }, settings, now)).toBe(true)
  expect(isPhotoDue({ ...photo, lastPostAt: at('2026-10-24') }, settings, now)).toBe(false)
  expect(isPhotoDue({ ...photo, addedAt: at('2026-10-24') }, settings, now)).toBe(false)
})

test('a photo that is in use stays, however old it is', () => {
  expect(isPhotoDue({ ...photo, inUse: true }, settings, now)).toBe(false)
})

test('the log goes back so many years, to the day', () => {
  expect(auditCutoff(settings, now)).toBe('2020-11-22T09:00:00.000Z')
})

test('it runs once a day, and never by itself after the clock has jumped', () => {
  expect(isRunDue(null, now)).toBe(true)
  expect(isRunDue(now, now)).toBe(false)
  expect(isRunDue(at('2026-11-21'), now)).toBe(true)
  expect(mayRunByItself(null, now)).toBe(true)
  expect(mayRunByItself(at('2026-09-01'), now)).toBe(true)
  expect(mayRunByItself(at('2026-11-22'), at('2036-11-22'))).toBe(false)
  expect(mayRunByItself(at('2026-11-22'), at('2026-11-20'))).toBe(false)
})

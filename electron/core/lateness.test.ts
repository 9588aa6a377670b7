import { expect, test } from 'vitest'
import { Instant } from './day.ts'
import { isLate } from './lateness.ts'

const due = Instant.parse('2026-11-23T08:30:00.000Z')
const at = (time: string) => Instant.parse(`2026-11-23T${time}:00.000Z`)

test('a post that leaves within the hour is in time, and so is one that is not due yet', () => {
  expect(isLate(due, at('08:30'))).toBe(false)
  expect(isLate(due, at('09:30'))).toBe(false)
  expect(isLate(due, at('07:00'))).toBe(false)
})

test('a post that could not leave within the hour is late', () => {
  expect(isLate(due, at('09:31'))).toBe(true)
  expect(isLate(due, Instant.parse('2026-11-30T08:30:00.000Z'))).toBe(true)
})

import { expect, test } from 'vitest'
import { localTime, nextSchoolMorning } from './nextSchoolMorning.ts'

const after = (year: number, month: number, day: number, hour: number, minute: number) =>
  localTime(nextSchoolMorning(new Date(year, month - 1, day, hour, minute)))

test('a weekend and a Friday afternoon lead to Monday, an early morning to the same day', () => {
  expect(after(2026, 11, 20, 15, 0)).toBe('2026-11-23T08:30')
  expect(after(2026, 11, 22, 7, 0)).toBe('2026-11-23T08:30')
  expect(after(2026, 11, 24, 8, 29)).toBe('2026-11-24T08:30')
  expect(after(2026, 11, 24, 8, 30)).toBe('2026-11-25T08:30')
  expect(after(2026, 12, 31, 9, 0)).toBe('2027-01-01T08:30')
})

import { Day, Instant } from '../core/day.ts'

let ahead = 0

/** Puts the studio's clock forward for a test, which cannot wait a week. */
export function setClockAhead(milliseconds: number): void {
  ahead = milliseconds
}

/** The only two places where the studio asks what time it is. */
export function now(): Instant {
  return Instant.parse(new Date(Date.now() + ahead).toISOString())
}

/** Today where the school is: the computer's own calendar. */
export function today(): Day {
  return dayOf(new Date(Date.now() + ahead))
}

/** The day of an instant where the school is. */
export function dayOf(date: Date): Day {
  const pad = (value: number) => String(value).padStart(2, '0')
  return Day.parse(`${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`)
}

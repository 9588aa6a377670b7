import { Day, Instant } from '../core/day.ts'

/** The only two places where the studio asks what time it is. */
export function now(): Instant {
  return Instant.parse(new Date().toISOString())
}

/** Today where the school is: the computer's own calendar. */
export function today(): Day {
  return dayOf(new Date())
}

/** The day of an instant where the school is. */
export function dayOf(date: Date): Day {
  const pad = (value: number) => String(value).padStart(2, '0')
  return Day.parse(`${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`)
}

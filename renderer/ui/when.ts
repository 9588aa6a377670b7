import type { Instant } from '../../electron/core/day.ts'

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const fullDate = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** “14:05” today, “21 Nov 2026, 14:05” on any other day. */
export function when(at: Instant): string {
  const date = new Date(at)
  return date.toDateString() === new Date().toDateString()
    ? time.format(date)
    : fullDate.format(date)
}

/** “21 Nov 2026, 14:05”, today as well: for what may be printed. */
export function dateAndTime(at: Instant): string {
  return fullDate.format(new Date(at))
}

const weekday = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
})

/** “Monday 23 November at 08:30”. */
export function dayAndTime(at: Instant): string {
  return weekday.format(new Date(at))
}

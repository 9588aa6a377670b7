import type { Instant } from '../../electron/core/day.ts'

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const dayAndTime = new Intl.DateTimeFormat('en-GB', {
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
    : dayAndTime.format(date)
}

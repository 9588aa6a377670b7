import type { Day } from '../../electron/core/day.ts'

const format = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})

/** “7 Sept 2026”. */
export function dayName(day: Day): string {
  return format.format(new Date(`${day}T00:00:00Z`))
}

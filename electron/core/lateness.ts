import type { Instant } from './day.ts'

const lateAfterMilliseconds = 60 * 60_000

/**
 * A locked studio sends nothing. What could not leave within an hour of its time is not sent by itself when somebody
 * signs in: words for Monday morning may be wrong on Monday evening, so that person is asked.
 */
export function isLate(due: Instant, now: Instant): boolean {
  return Date.parse(now) - Date.parse(due) > lateAfterMilliseconds
}

import { z } from 'zod'
import type { AccountId, Handle } from '../account.ts'
import { Day } from '../day.ts'

/** When an account's followers are to be reviewed next (P10). `days` counts whole days past the day on which it was due. */
export const Due = z
  .discriminatedUnion('state', [
    z.strictObject({ state: z.literal('never') }),
    z.strictObject({ state: z.literal('done'), dueOn: Day }),
    z.strictObject({ state: z.literal('today'), dueOn: Day }),
    z.strictObject({ state: z.literal('overdue'), dueOn: Day, days: z.int().nonnegative() }),
  ])
  .readonly()
export type Due = z.infer<typeof Due>

/** One account, and the day of its last finished review; null where there was none. */
export interface LastReview {
  readonly account: AccountId
  readonly handle: Handle
  readonly lastDoneOn: Day | null
}

export type ReviewDue = LastReview & { readonly due: Due }

/** The policy's week, unless the school reviews more often. */
export const usualDaysBetweenReviews = 7

export function dueOf(lastDoneOn: Day | null, everyDays: number, today: Day): Due {
  if (lastDoneOn === null) return { state: 'never' }
  const dueOn = daysAfter(lastDoneOn, everyDays)
  if (today < dueOn) return { state: 'done', dueOn }
  const days = daysBetween(dueOn, today)
  return days === 0 ? { state: 'today', dueOn } : { state: 'overdue', dueOn, days }
}

/** Every account with what is due, the most overdue first: what the first screen of the week shows. */
export function reviewsDue(
  reviews: readonly LastReview[],
  everyDays: number,
  today: Day,
): readonly ReviewDue[] {
  return reviews
    .map((review) => ({ ...review, due: dueOf(review.lastDoneOn, everyDays, today) }))
    .toSorted((a, b) => urgency(b.due) - urgency(a.due))
}

function urgency(due: Due): number {
  if (due.state === 'overdue') return 1 + due.days
  return { never: 0.5, today: 0.25, done: 0 }[due.state]
}

const dayMilliseconds = 86_400_000

function daysAfter(day: Day, days: number): Day {
  const at = Date.parse(`${day}T00:00:00Z`) + days * dayMilliseconds
  return Day.parse(new Date(at).toISOString().slice(0, 10))
}

function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMilliseconds)
}

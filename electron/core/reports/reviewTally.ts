import { z } from 'zod'
import { AccountId } from '../account.ts'
import { inNameOrder } from './counts.ts'
import { isIn, type ReportSpan } from './span.ts'

/** What the report reads of the audit's entries about follower reviews (P10). */
export const ReviewEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('followersReviewed'), account: AccountId }),
  z.object({ kind: z.literal('reviewDaysSet'), days: z.int() }),
])
export type ReviewEvent = z.infer<typeof ReviewEvent>

/** The policy's week, until the school sets other days. */
const usualReviewDays = 7

/** Reviews that were done, and how many of them by the day on which they were due. An account's first is in time. */
export function reviewTally(span: ReportSpan) {
  const last = new Map<AccountId, string>()
  const reviews = new Map<AccountId, { readonly done: number; readonly onTime: number }>()
  let days = usualReviewDays
  return {
    take(event: ReviewEvent, at: string): void {
      if (event.kind === 'reviewDaysSet') {
        days = event.days
        return
      }
      const before = last.get(event.account)
      last.set(event.account, at)
      if (!isIn(span, at)) return
      const { done, onTime } = reviews.get(event.account) ?? { done: 0, onTime: 0 }
      const wasOnTime = before === undefined || daysBetween(before, at) <= days
      reviews.set(event.account, { done: done + 1, onTime: onTime + (wasOnTime ? 1 : 0) })
    },
    figures: () => ({
      reviews: inNameOrder(reviews).map(([account, kept]) => ({ account, ...kept })),
    }),
  }
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000
}

import { z } from 'zod'
import { AccountId } from '../account.ts'

/** What the report reads of the audit's entries about follower reviews (P10). */
export const ReviewEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('followersReviewed'), account: AccountId }),
  z.object({ kind: z.literal('reviewDaysSet'), days: z.int() }),
])
export type ReviewEvent = z.infer<typeof ReviewEvent>

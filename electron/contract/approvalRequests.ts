import { z } from 'zod'
import { Reason } from '../core/policy.ts'
import { Records } from '../core/records.ts'
import { Sha256 } from '../core/sha256.ts'
import { PostSummary } from './postRequests.ts'
import { nothing, onePost } from './shapes.ts'

/** A second person's yes, where the school wants one. */
export const approvalRequests = {
  /** With a reason (P16). */
  setApproverRule: {
    who: 'administrator',
    input: z.strictObject({ required: z.boolean(), reason: Reason }),
    output: Records,
  },
  /** The pictures are those that the approver saw; any other answer is void. */
  approveWaiting: {
    who: 'approver',
    input: z.strictObject({ post: z.uuid(), pictures: z.array(Sha256).max(4) }),
    output: PostSummary,
  },
  sendBackWaiting: {
    who: 'approver',
    input: z.strictObject({ post: z.uuid(), reason: z.string().trim().min(1).max(300) }),
    output: nothing,
  },
  /** Takes back what waits. */
  withdrawWaiting: { who: 'signedIn', input: onePost, output: nothing },
} as const

import { z } from 'zod'
import { Reason } from '../core/policy.ts'
import { Records } from '../core/records.ts'
import { PostSummary } from './postRequests.ts'
import { nothing, onePost, sha256 } from './shapes.ts'

/** A second person's yes, where the school wants one. */
export const approvalRequests = {
  /** Administrators only, and with a reason (P16). */
  setApproverRule: {
    input: z.strictObject({ required: z.boolean(), reason: Reason }),
    output: Records,
  },
  /** The pictures are those that the approver saw; any other answer is void. */
  approveWaiting: {
    input: z.strictObject({ post: z.uuid(), pictures: z.array(sha256).max(4) }),
    output: PostSummary,
  },
  sendBackWaiting: {
    input: z.strictObject({ post: z.uuid(), reason: z.string().trim().min(1).max(300) }),
    output: nothing,
  },
  /** Takes back what waits. Anybody may. */
  withdrawWaiting: { input: onePost, output: nothing },
} as const

import { z } from 'zod'
import { Day } from '../core/day.ts'
import { PolicyVersion, Reason, SettingChange } from '../core/policy.ts'
import { nothing } from './shapes.ts'

const PolicyOffice = z
  .strictObject({
    /** Newest first: the first of them counts. */
    versions: z.array(PolicyVersion).readonly(),
    /** Newest first. */
    changes: z.array(SettingChange).readonly(),
    /** After how many days followers are reviewed again (P10). */
    reviewDays: z.int(),
    today: Day,
  })
  .readonly()
export type PolicyOffice = z.infer<typeof PolicyOffice>

/** The policy itself (P16). */
export const policyRequests = {
  readPolicy: { who: 'signedIn', input: nothing, output: PolicyOffice },
  /** Versions are added; what was recorded stays. */
  recordPolicy: { who: 'administrator', input: PolicyVersion, output: PolicyOffice },
  /** How often followers are reviewed; the policy says weekly (P10). */
  setReviewDays: {
    who: 'administrator',
    input: z.strictObject({ days: z.int().min(1).max(31), reason: Reason }),
    output: PolicyOffice,
  },
} as const

import { z } from 'zod'
import { Day } from '../core/day.ts'
import { PolicyVersion, SettingChange } from '../core/policy.ts'
import { nothing } from './shapes.ts'

const PolicyOffice = z
  .strictObject({
    /** Newest first: the first of them counts. */
    versions: z.array(PolicyVersion).readonly(),
    /** Newest first. */
    changes: z.array(SettingChange).readonly(),
    today: Day,
  })
  .readonly()
export type PolicyOffice = z.infer<typeof PolicyOffice>

/** The policy itself (P16). */
export const policyRequests = {
  readPolicy: { input: nothing, output: PolicyOffice },
  /** Administrators only. Versions are added; what was recorded stays. */
  recordPolicy: { input: PolicyVersion, output: PolicyOffice },
} as const

import { z } from 'zod'
import { Instant } from '../core/day.ts'
import { nothing } from './shapes.ts'

export const AuditLine = z
  .strictObject({
    seq: z.int(),
    at: Instant,
    actor: z.string(),
    kind: z.string(),
    /** One plain sentence. */
    says: z.string(),
  })
  .readonly()
export type AuditLine = z.infer<typeof AuditLine>

/** What the audit says. */
export const auditRequests = {
  listAudit: {
    input: nothing,
    output: z.strictObject({
      lines: z.array(AuditLine).readonly(),
      /** False where the chain or its anchor does not hold. */
      intact: z.boolean(),
    }),
  },
} as const

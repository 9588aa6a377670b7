import { z } from 'zod'
import { ConsentFact } from '../core/consent.ts'
import { Records } from '../core/records.ts'
import { SchoolSettings } from '../core/school.ts'

/** Pupils, consents and what the school decides for everybody. */
export const registerRequests = {
  recordConsent: {
    who: 'signedIn',
    input: z.strictObject({
      fact: ConsentFact.unwrap().omit({ recordedBy: true, recordedAt: true }),
    }),
    output: Records,
  },
  /** A rule's setting is changed with a reason (P16), which the policy page shows. */
  saveSettings: {
    who: 'administrator',
    input: z.strictObject({
      settings: SchoolSettings,
      reason: z.string().trim().min(1).max(500).nullable(),
    }),
    output: Records,
  },
} as const

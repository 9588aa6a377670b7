import { z } from 'zod'
import { ConsentFact } from '../core/consent.ts'
import { Records } from '../core/records.ts'
import { SchoolSettings } from '../core/school.ts'

/** Pupils, consents and what the school decides for everybody. */
export const registerRequests = {
  recordConsent: {
    input: z.strictObject({
      fact: ConsentFact.unwrap().omit({ recordedBy: true, recordedAt: true }),
    }),
    output: Records,
  },
  /** Administrators only. */
  saveSettings: { input: SchoolSettings, output: Records },
} as const

import { z } from 'zod'
import { ConsentFact } from '../core/consent.ts'
import { Records } from '../core/records.ts'
import { SchoolSettings } from '../core/school.ts'
import { WaitingConsentId } from '../core/secondPerson.ts'
import { ToldWaiting } from './pupilRequests.ts'
import { nothing } from './shapes.ts'

const oneWaiting = z.strictObject({ waiting: WaitingConsentId })

/** Pupils, consents and what the school decides for everybody. */
export const registerRequests = {
  /** A no counts at once. A yes counts at once where an administrator enters it, and else waits for a second person. */
  recordConsent: {
    who: 'signedIn',
    input: z.strictObject({
      fact: ConsentFact.unwrap().omit({ recordedBy: true, recordedAt: true }),
    }),
    output: Records,
  },
  /** Every yes that waits, the oldest first. */
  listWaitingConsents: {
    who: 'signedIn',
    input: nothing,
    output: z.array(ToldWaiting).readonly(),
  },
  /** Never by whoever entered it. */
  confirmConsent: { who: 'approver', input: oneWaiting, output: Records },
  /** Whoever may confirm it, or entered it. */
  takeBackConsent: { who: 'signedIn', input: oneWaiting, output: Records },
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

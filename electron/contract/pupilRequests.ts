import { z } from 'zod'
import { ConsentFact, ConsentState, Relationship } from '../core/consent.ts'
import { Day } from '../core/day.ts'
import { Pupil, PupilId } from '../core/pupil.ts'
import { WaitingConsentId } from '../core/secondPerson.ts'
import { AuditLine } from './auditRequests.ts'
import { Saved } from './exportRequests.ts'
import { PlannedChange } from './importRequests.ts'
import { PostSummary } from './postRequests.ts'
import { nothing } from './shapes.ts'

const count = z.int().nonnegative()
const onePupil = z.strictObject({ pupil: PupilId })

/** One thing that was said of a pupil's photos, and how it stands today. */
export const ToldFact = z
  .strictObject({
    fact: ConsentFact,
    /** The name of whoever wrote it down. */
    recordedBy: z.string(),
    /** The name of the second person who confirmed it; null where it took none. */
    confirmedBy: z.string().nullable(),
    /**
     * `last`: this giver's last word about posts. `elsewhere`: about something else, or about nothing in particular, so
     * that it is no consent to a post. `withheld`: brought by an import that was undone; it never counts.
     */
    standing: z.enum(['last', 'earlier', 'elsewhere', 'withheld']),
  })
  .readonly()
export type ToldFact = z.infer<typeof ToldFact>

/** A yes that waits for a second person, and the name of whoever entered it. It is a no until then. */
export const ToldWaiting = z
  .strictObject({ id: WaitingConsentId, fact: ConsentFact, enteredBy: z.string() })
  .readonly()
export type ToldWaiting = z.infer<typeof ToldWaiting>

/** What the records hold of one pupil. */
export const PupilFile = z
  .strictObject({
    pupil: Pupil,
    registerId: z.string().nullable(),
    bornOn: Day.nullable(),
    leftOn: Day.nullable(),
    state: ConsentState,
    /** Newest first. */
    facts: z.array(ToldFact).readonly(),
    waiting: z.array(ToldWaiting).readonly(),
    /** Posts with a picture that the pupil was said to be in, newest first, and when each was written last. */
    posts: z.array(PostSummary).readonly(),
    /** Posts in the making with a photo in which the pupil is ticked. */
    drafts: count,
  })
  .readonly()
export type PupilFile = z.infer<typeof PupilFile>

/** Where a name still stands in words that people wrote themselves. */
export const NameInWords = z
  .strictObject({ drafts: count, posts: count, savedWords: count, otherConsents: count })
  .readonly()
export type NameInWords = z.infer<typeof NameInWords>

export const Leaver = z
  .strictObject({ id: PupilId, name: z.string(), className: z.string(), leftOn: Day })
  .readonly()
export type Leaver = z.infer<typeof Leaver>

/** What September would change; nothing has happened yet. */
export const RollOverPlan = z
  .strictObject({
    fingerprint: z.string(),
    /** Each class that moves up, and the class that it becomes. */
    classes: z
      .array(z.strictObject({ from: z.string(), to: z.string(), pupils: count }))
      .readonly(),
    pupils: z
      .array(
        z.strictObject({
          name: z.string(),
          className: z.string(),
          changes: z.array(PlannedChange).readonly(),
        }),
      )
      .readonly(),
    /** The day of the last roll-over that still stands; null where there was none. */
    lastOn: Day.nullable(),
  })
  .readonly()
export type RollOverPlan = z.infer<typeof RollOverPlan>

const nextClasses = z
  .array(z.strictObject({ from: z.string().max(120), to: z.string().trim().min(1).max(120) }))
  .max(200)

/** One pupil: what is known, what may be done about it, and the end of it. */
export const pupilRequests = {
  readPupil: { who: 'signedIn', input: onePupil, output: PupilFile },
  /**
   * Takes a consent back, for anybody at the desk: at once and in one transaction the consent is off and nothing in the
   * queue with this pupil leaves any more. Answers with the pupil as they then are, and how many posts were stopped.
   */
  withdrawConsent: {
    who: 'signedIn',
    input: z.strictObject({
      pupil: PupilId,
      givenBy: z.string().trim().min(1).max(120),
      relationship: Relationship,
      evidence: z.string().trim().max(300),
    }),
    output: z.strictObject({ file: PupilFile, stopped: count }),
  },
  /** Anybody may say that a pupil must never be shown; to lift it is another's right. */
  setNeverShown: { who: 'signedIn', input: onePupil, output: PupilFile },
  liftNeverShown: { who: 'administrator', input: onePupil, output: PupilFile },
  /** Everything about this pupil. That it was shown is remembered. */
  readPupilReport: {
    who: 'administrator',
    input: onePupil,
    output: z
      .strictObject({
        file: PupilFile,
        on: Day,
        schoolName: z.string(),
        audit: z.array(AuditLine).readonly(),
        words: NameInWords,
      })
      .readonly(),
  },
  savePupilTable: { who: 'administrator', input: onePupil, output: Saved },
  findNameInWords: { who: 'signedIn', input: onePupil, output: NameInWords },
  /** The name has to be typed as it is shown. */
  erasePupil: {
    who: 'administrator',
    input: z.strictObject({ pupil: PupilId, typedName: z.string().max(300) }),
    output: nothing,
  },
  listLeavers: { who: 'signedIn', input: nothing, output: z.array(Leaver).readonly() },
  /** Without classes, the likeliest ones are suggested. */
  planRollOver: {
    who: 'signedIn',
    input: z.strictObject({ classes: nextClasses.nullable() }),
    output: RollOverPlan,
  },
  rollOver: {
    who: 'administrator',
    input: z.strictObject({ classes: nextClasses, fingerprint: z.string().max(100) }),
    output: nothing,
  },
} as const

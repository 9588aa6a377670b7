import { z } from 'zod'
import { AuditGroup } from '../core/auditGroup.ts'
import { AuditProblem, DoubtAnswer } from '../core/auditVerdict.ts'
import { Day, Instant } from '../core/day.ts'
import { OperatorId } from '../core/operator.ts'
import { Saved } from './exportRequests.ts'
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

/** Which entries somebody looks for; null is any. */
export const AuditFilter = z
  .strictObject({
    group: AuditGroup.nullable(),
    /** `studio` is what the studio did by itself. */
    person: z.union([OperatorId, z.literal('studio')]).nullable(),
    /** The first and the last day, in the school's own time. */
    from: Day.nullable(),
    to: Day.nullable(),
    /** The number of a photo. */
    photo: z.int().positive().nullable(),
    post: z.uuid().nullable(),
    /** Words of the sentence or of the name before it. */
    words: z.string().max(100),
  })
  .readonly()
export type AuditFilter = z.infer<typeof AuditFilter>

/** The filter that lets every entry through. */
export const anyEntry: AuditFilter = {
  group: null,
  person: null,
  from: null,
  to: null,
  photo: null,
  post: null,
  words: '',
}

/** How the log stands, and whether it is what was once written. */
export const LogState = z
  .strictObject({
    entries: z.int(),
    /** When its first entry was written; null where there is none. */
    since: Instant.nullable(),
    /** See `headCode`. */
    head: z.string(),
    problems: z.array(AuditProblem).readonly(),
    /** Whether somebody can say why log and notes do not agree: of a broken chain nobody can. */
    canBeAnswered: z.boolean(),
    /** Everybody who stands in the log. */
    people: z.array(z.strictObject({ id: OperatorId, name: z.string() })).readonly(),
  })
  .readonly()
export type LogState = z.infer<typeof LogState>

/** What the audit says. */
export const auditRequests = {
  /** Newest first, before an entry where one is given; at most a thousand at once. */
  listAudit: {
    who: 'signedIn',
    input: z.strictObject({
      filter: AuditFilter.optional(),
      before: z.int().optional(),
      most: z.int().min(1).max(1000).optional(),
    }),
    output: z.strictObject({
      lines: z.array(AuditLine).readonly(),
      more: z.boolean(),
      /** False where the chain or its anchor does not hold. */
      intact: z.boolean(),
    }),
  },
  readLogState: { who: 'signedIn', input: nothing, output: LogState },
  /** Reads every entry from the first. */
  readLogAnew: { who: 'signedIn', input: nothing, output: LogState },
  answerLogDoubt: {
    who: 'administrator',
    input: z.strictObject({ answer: DoubtAnswer }),
    output: LogState,
  },
  /**
   * What is printed on an earlier report, against the log of today; null where the log is shorter. Where they differ and
   * whoever typed it has looked again and is sure, the log is in doubt and posting stands still.
   */
  compareHead: {
    who: 'signedIn',
    input: z.strictObject({
      count: z.int().positive(),
      code: z.string().max(100),
      sure: z.boolean(),
    }),
    output: z.strictObject({ agrees: z.boolean().nullable() }),
  },
  /** Every entry that the filter lets through, oldest first, as a table. */
  saveLogTable: { who: 'signedIn', input: z.strictObject({ filter: AuditFilter }), output: Saved },
} as const

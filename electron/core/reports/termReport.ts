import { z } from 'zod'
import { AccountId } from '../account.ts'
import { AuditEvent } from '../audit.ts'
import { answerTally } from './answerTally.ts'
import { IncidentEvent, incidentTally } from './incidentTally.ts'
import { postTally } from './postTally.ts'
import { ReviewEvent, reviewTally } from './reviewTally.ts'
import type { ReportSpan } from './span.ts'

const count = z.int().nonnegative()
const post = z.uuid()

/** What a term came to, in figures. Pupils appear in it by number alone, so that it can be handed to governors. */
export const TermFigures = z
  .strictObject({
    posts: z
      .array(z.strictObject({ account: AccountId, posted: count, takenDown: count }))
      .readonly(),
    /** Posts in each week of seven days, from the first day on. */
    postsByWeek: z.array(count).readonly(),
    pictures: count,
    /** Faces that are covered in the pictures that were posted. */
    facesCovered: count,
    /** How often somebody said of a face that it may stay bare. */
    saidNotAFace: count,
    saidAdult: count,
    /** How often the studio said no to a print or a post, and how often each rule was among the reasons. */
    refusals: count,
    refusalsByRule: z.array(z.strictObject({ rule: z.string(), times: count })).readonly(),
    questionsAnswered: count,
    withdrawals: count,
    /** Consents that an import of the register took away. */
    lostByImport: count,
    /** Posts that showed a pupil whose consent was withdrawn; `minutes` is null where the post is still there. */
    takeDowns: z
      .array(z.strictObject({ post, account: AccountId, minutes: count.nullable() }))
      .readonly(),
    takenDown: count,
    wrongPhotos: count,
    reviews: z.array(z.strictObject({ account: AccountId, done: count, onTime: count })).readonly(),
    incidentsOpened: count,
    incidentsClosed: count,
    /** Closed although X never confirmed that the post is gone; not among those above. */
    incidentsClosedUnconfirmed: count,
    incidentsReopened: count,
    incidentsByKind: z.array(z.strictObject({ kind: z.string(), opened: count })).readonly(),
  })
  .readonly()
export type TermFigures = z.infer<typeof TermFigures>

/** An entry of the audit as it was written down. Oldest first, from the very first one: what a post shows was said before. */
export interface ReportEntry {
  readonly at: string
  readonly kind: string
  readonly payload: string
}

/** Counts a span of time from the audit alone, so that anybody who has the log can count again. */
export function termFigures(entries: Iterable<ReportEntry>, span: ReportSpan): TermFigures {
  const posts = postTally(span)
  const answers = answerTally(span)
  const reviews = reviewTally(span)
  const incidents = incidentTally(span)
  for (const { at, kind, payload } of entries) {
    const facts: unknown = { ...Facts.parse(JSON.parse(payload)), kind }
    const known = AuditEvent.safeParse(facts)
    if (known.success) {
      posts.take(known.data, at)
      answers.take(known.data, at)
    }
    const review = ReviewEvent.safeParse(facts)
    if (review.success) reviews.take(review.data, at)
    const incident = IncidentEvent.safeParse(facts)
    if (incident.success) incidents.take(incident.data, at)
  }
  return {
    ...posts.figures(),
    ...answers.figures(),
    ...reviews.figures(),
    ...incidents.figures(),
  }
}

const Facts = z.record(z.string(), z.unknown())

import { z } from 'zod'
import { Day, Instant } from '../core/day.ts'
import { TermFigures } from '../core/reports/termReport.ts'
import { AuditLine } from './auditRequests.ts'
import { Saved } from './exportRequests.ts'
import { onePost } from './shapes.ts'

const period = z.strictObject({ from: Day, to: Day })

/** A term in figures, and what vouches for them. */
export const TermReport = z
  .strictObject({
    school: z.string(),
    figures: TermFigures,
    /** What the accounts in the figures are called, by id. */
    accounts: z.record(z.string(), z.string()),
    madeAt: Instant,
    madeBy: z.string(),
    /** The end of the log when the report was made; see `headCode`. */
    entries: z.int(),
    head: z.string(),
    intact: z.boolean(),
  })
  .readonly()
export type TermReport = z.infer<typeof TermReport>

/** One part of a post's story, in the order of its making. */
export const StoryPart = z.enum(['photo', 'people', 'words', 'print', 'post', 'after'])
export type StoryPart = z.infer<typeof StoryPart>

/** Everything that is known about a post, from the photo to its end. */
export const PostStory = z
  .strictObject({
    parts: z
      .array(z.strictObject({ part: StoryPart, lines: z.array(AuditLine).readonly() }))
      .readonly(),
    /** Who had been ticked on each photo when the post was approved. */
    people: z
      .array(z.strictObject({ photo: z.int(), pupils: z.array(z.string()).readonly() }))
      .readonly(),
    /** What somebody said to a question about the words, in their own words. */
    answers: z
      .array(z.strictObject({ at: Instant, by: z.string(), reason: z.string() }))
      .readonly(),
    /** Finished pictures whose bytes are still kept. */
    kept: z.array(z.string()).readonly(),
    entries: z.int(),
    head: z.string(),
    intact: z.boolean(),
  })
  .readonly()
export type PostStory = z.infer<typeof PostStory>

/** What is told of a term to governors, and of a post to whoever asks. */
export const reportRequests = {
  readTermReport: { who: 'signedIn', input: period, output: TermReport },
  saveTermTable: { who: 'signedIn', input: period, output: Saved },
  readPostStory: { who: 'signedIn', input: onePost, output: PostStory },
} as const

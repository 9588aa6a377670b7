import { z } from 'zod'
import { nothing } from './shapes.ts'

/** Whether the person chose a place; false is a changed mind. */
export const Saved = z.strictObject({ saved: z.boolean() }).readonly()
export type Saved = z.infer<typeof Saved>

/** What the studio gives out as a file, at the place that a person chose. Tables are written by main from its own facts. */
export const exportRequests = {
  /** The page as it stands, as a PDF on A4; its name begins with this. */
  savePageAsPdf: {
    who: 'signedIn',
    input: z.strictObject({
      name: z.string().trim().min(1).max(80),
      /** Which page it is; the log remembers it, and no name. */
      page: z.enum(['termReport', 'pupilReport', 'postStory', 'log']),
    }),
    output: Saved,
  },
  /** The system's own print dialog for the page as it stands. */
  printPage: { who: 'signedIn', input: nothing, output: nothing },
} as const

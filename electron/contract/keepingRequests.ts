import { z } from 'zod'
import { Instant } from '../core/day.ts'
import { Retention } from '../core/retention.ts'
import { nothing } from './shapes.ts'

const counts = z.strictObject({ photos: z.int(), pupils: z.int(), entries: z.int() }).readonly()

/** How long things are kept, what would go now, and what went last. */
export const Keeping = z
  .strictObject({
    settings: Retention,
    /** What would go if it ran now. */
    due: counts,
    last: z.strictObject({ at: Instant, gone: counts }).readonly().nullable(),
    /** It has not run by itself, because the computer's clock seems to have jumped. */
    waits: z.boolean(),
  })
  .readonly()
export type Keeping = z.infer<typeof Keeping>

/** Keeping and erasing. Administrators change it. */
export const keepingRequests = {
  readKeeping: { who: 'signedIn', input: nothing, output: Keeping },
  saveKeeping: { who: 'administrator', input: Retention, output: Keeping },
  eraseDueNow: { who: 'administrator', input: nothing, output: Keeping },
} as const

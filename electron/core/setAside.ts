import { z } from 'zod'

/**
 * Rows of one kind that the records hold and that cannot be read. They are left out and counted, so that one of them does
 * not hide all the others.
 */
export const SetAside = z
  .strictObject({
    what: z.enum(['photo', 'pupil', 'consent', 'confirmation', 'account']),
    count: z.int().positive(),
    /** Where the log explains it; empty where there is no log. */
    reference: z.string(),
  })
  .readonly()
export type SetAside = z.infer<typeof SetAside>

/**
 * Whether a decision may rest on what is left. Without a photo the post has none, without a confirmation nobody has said
 * it: both refuse by themselves. A pupil, a consent or an account that is left out may have forbidden what the rest lets
 * pass, whomever it is about.
 */
export function mayHaveForbidden({ what }: SetAside): boolean {
  switch (what) {
    case 'photo':
    case 'confirmation':
      return false
    case 'pupil':
    case 'consent':
    case 'account':
      return true
  }
}

import { z } from 'zod'
import { AccountId } from '../account.ts'

const phrase = z.string().trim().min(1).max(280)

/** Words that the school writes often. They are offered beside the box and never put in by themselves. */
export const SavedWords = z
  .strictObject({
    hashtags: z
      .array(z.string().regex(/^#[\p{L}\p{M}\p{N}_]{1,100}$/u))
      .max(30)
      .readonly(),
    phrases: z.array(phrase).max(30).readonly(),
    /** What an account's posts may end with. */
    signatures: z
      .array(z.strictObject({ account: AccountId, words: phrase }).readonly())
      .max(50)
      .readonly(),
  })
  .readonly()
export type SavedWords = z.infer<typeof SavedWords>

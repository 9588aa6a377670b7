import { z } from 'zod'
import { PhotoId } from '../core/photo.ts'
import { Finding } from '../core/words/finding.ts'

/** What main and the proofreader may say to each other: a question for each change of the words, one answer for each. */
const words = z
  .strictObject({
    text: z.string().max(4000),
    altTexts: z
      .array(z.strictObject({ photo: PhotoId, text: z.string().max(4000) }).readonly())
      .max(4)
      .readonly(),
  })
  .readonly()

export const ProofreadingRequest = z
  .strictObject({
    kind: z.literal('check'),
    id: z.int().nonnegative(),
    words,
    /** Names and words of the school that are right as they are written. */
    schoolWords: z.array(z.string().max(300)).max(5000).readonly(),
  })
  .readonly()
export type ProofreadingRequest = z.infer<typeof ProofreadingRequest>

export const ProofreadingReply = z
  .discriminatedUnion('kind', [
    /** The grammar is loaded, and a first sentence was read. */
    z.strictObject({ kind: z.literal('ready') }),
    z.strictObject({
      kind: z.literal('checked'),
      id: z.int().nonnegative(),
      findings: z.array(Finding).readonly(),
    }),
    z.strictObject({ kind: z.literal('failed'), id: z.int().nonnegative() }),
  ])
  .readonly()
export type ProofreadingReply = z.infer<typeof ProofreadingReply>

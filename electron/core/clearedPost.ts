import { z } from 'zod'
import { Draft } from './draft.ts'
import { Photo } from './photo.ts'
import { Sha256 } from './sha256.ts'

/**
 * What a post was cleared as: the words, every decision about each photo, and what was known of the photos then. It is a
 * value. Nothing that is drawn, said or found later alters it, and the post is asked about by it until it has left.
 */
export const ClearedPost = z
  .strictObject({
    draft: Draft,
    photos: z.array(Photo).max(4).readonly(),
    /** SHA-256 of all that was approved, in lower-case hexadecimal. */
    fingerprint: Sha256,
  })
  .readonly()
export type ClearedPost = z.infer<typeof ClearedPost>

import { z } from 'zod'
import { Instant } from './day.ts'
import { Face, mostFaces } from './face.ts'
import { Size } from './geometry.ts'

export const PhotoId = z.uuid().brand('PhotoId')
export type PhotoId = z.infer<typeof PhotoId>

/** What the detector said about a photo. “Not yet looked at” is itself a reason to refuse (P1). */
export const Evidence = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('notLookedAt') }),
    z.strictObject({
      kind: z.literal('looked'),
      detector: z.string().max(200),
      faces: z.array(Face).max(mostFaces).readonly(),
    }),
  ])
  .readonly()
export type Evidence = z.infer<typeof Evidence>

/** What main knows of a photo. The name of the file it came from is not part of it, on purpose. */
export const Photo = z
  .strictObject({
    id: PhotoId,
    /** Counts up from 1 in the order of adding; what a person calls it: “Photo 7”. */
    number: z.int().positive(),
    size: Size,
    addedAt: Instant,
    evidence: Evidence,
  })
  .readonly()
export type Photo = z.infer<typeof Photo>

/**
 * Where a photo comes from (P15). Of `notSaid` the school's setting says what it counts as; `licensed` and `other` refuse
 * until the licence or the explanation is there.
 */
export const PhotoSource = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('notSaid') }),
    z.strictObject({ kind: z.literal('takenByStaff') }),
    z.strictObject({ kind: z.literal('licensed'), licence: z.string().min(1).max(300) }),
    z.strictObject({ kind: z.literal('other'), explanation: z.string().max(300) }),
  ])
  .readonly()
export type PhotoSource = z.infer<typeof PhotoSource>

/** What a source counts as in this school: of what nobody said, the school's own setting speaks (P15). */
export function sourceIn(source: PhotoSource, unsaid: 'takenByStaff' | 'ask'): PhotoSource {
  return source.kind === 'notSaid' && unsaid === 'takenByStaff' ? { kind: 'takenByStaff' } : source
}

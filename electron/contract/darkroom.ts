import { z } from 'zod'
import { Cover } from '../core/cover.ts'
import { Box, Size } from '../core/geometry.ts'
import { Sha256 } from '../core/sha256.ts'

/** What main and the darkroom may say to each other: one job at a time, one answer for each. */
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

/** Kinds of file that people do try, known by their first bytes; a photo can be saved as JPEG from each. */
export const OtherFormat = z.enum([
  'gif',
  'bmp',
  'tiff',
  'avif',
  'jxl',
  'svg',
  'icon',
  'pdf',
  'video',
  'photoshop',
])
export type OtherFormat = z.infer<typeof OtherFormat>

/** Why the darkroom gave nothing back. Never a path, never a stack. */
export const DarkroomRefusal = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('empty') }),
    z.strictObject({ kind: z.literal('notAPhoto') }),
    z.strictObject({ kind: z.literal('unsupported'), format: OtherFormat }),
    /** Cut short, damaged, or not what it says it is: half a photo could hide half the faces. */
    z.strictObject({ kind: z.literal('broken') }),
    z.strictObject({ kind: z.literal('tooManyPixels') }),
    z.strictObject({ kind: z.literal('tookTooLong') }),
    /** The process ended in the middle of the job, or was ended because it took too much memory. */
    z.strictObject({ kind: z.literal('died') }),
    /** The crop leaves nothing of the photo. */
    z.strictObject({ kind: z.literal('nothingLeft') }),
    /** Some of the faces that must be covered are not, wholly. */
    z.strictObject({ kind: z.literal('notCovered'), faces: z.int().positive() }),
    /** The print would not be the same if the covered faces were others. */
    z.strictObject({ kind: z.literal('proofFailed') }),
    /** The finished file carries something besides the picture. */
    z.strictObject({ kind: z.literal('wrongSegments'), found: z.string().max(80) }),
    /** No quality brings the print under the limit of an upload. */
    z.strictObject({ kind: z.literal('tooHeavy') }),
  ])
  .readonly()
export type DarkroomRefusal = z.infer<typeof DarkroomRefusal>

/** A photo made fit to look at: everything else in the studio measures in the pixels of `size`. */
export const Developed = z
  .strictObject({
    size: Size,
    /** JPEG at `size`. */
    screen: bytes,
    /** JPEG, longest edge 512 pixels at most. */
    thumbnail: bytes,
    /** The file held more pictures than this one; they are never shown, and never published. */
    firstFrameOnly: z.boolean(),
  })
  .readonly()
export type Developed = z.infer<typeof Developed>

/** What to print: the covers to paint, the faces that they must hide, and what of the photo is published. */
export const PrintOrder = z
  .strictObject({
    covers: z.array(Cover).max(2000).readonly(),
    faces: z.array(Box).max(4000).readonly(),
    crop: Box.nullable(),
    longestEdge: z.int().min(1).max(20_000),
  })
  .readonly()
export type PrintOrder = z.infer<typeof PrintOrder>

/** That a second print, with noise in place of everything covered, came out byte for byte the same. */
export const Proof = z
  .strictObject({
    identical: z.literal(true),
    /** How many faces and covers were filled with noise. */
    regions: z.int().nonnegative(),
    milliseconds: z.number().nonnegative(),
  })
  .readonly()
export type Proof = z.infer<typeof Proof>

/** A finished JPEG, at most 5,000,000 bytes, proved. Only the darkroom makes one. */
export const PrintJob = z
  .strictObject({
    jpeg: bytes,
    sha256: Sha256,
    size: Size,
    proof: Proof,
  })
  .readonly()
export type PrintJob = z.infer<typeof PrintJob>

const job = z.int().nonnegative()

export const DarkroomRequest = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('develop'), job, bytes }),
    z.strictObject({ kind: z.literal('print'), job, bytes, order: PrintOrder }),
  ])
  .readonly()
export type DarkroomRequest = z.infer<typeof DarkroomRequest>

export const DarkroomReply = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('developed'), job, developed: Developed }),
    z.strictObject({ kind: z.literal('printed'), job, print: PrintJob }),
    z.strictObject({ kind: z.literal('refused'), job, refusal: DarkroomRefusal }),
  ])
  .readonly()
export type DarkroomReply = z.infer<typeof DarkroomReply>

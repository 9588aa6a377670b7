import { z } from 'zod'
import { Box } from './geometry.ts'

export const FaceId = z.uuid().brand('FaceId')
export type FaceId = z.infer<typeof FaceId>

/**
 * As many faces as the studio keeps account of in one photo. A photo with so many may hold more that nobody has counted, so
 * it never leaves (P1).
 */
export const mostFaces = 2000

/** *sure* faces are covered at once; *maybe* faces wait for one key. Both need a decision (P1). */
export const Tier = z.enum(['sure', 'maybe'])
export type Tier = z.infer<typeof Tier>

/** A face that the detector found. */
export const Face = z
  .strictObject({ id: FaceId, box: Box, tier: Tier, score: z.number().min(0).max(1) })
  .readonly()
export type Face = z.infer<typeof Face>

/** A face that a person pointed out because the detector missed it. */
export const Mark = z.strictObject({ id: FaceId, box: Box }).readonly()
export type Mark = z.infer<typeof Mark>

/** Why a face may stay bare (P1). Each is recorded with the operator who said so. */
export const Exemption = z.enum(['notAFace', 'adultAgreed'])
export type Exemption = z.infer<typeof Exemption>

export const Dismissal = z.strictObject({ face: FaceId, as: Exemption }).readonly()
export type Dismissal = z.infer<typeof Dismissal>

import type { Box, Size } from '../geometry.ts'
import { cropped } from './crop.ts'
import { mustCover } from './mustCover.ts'

/** P1: whether somebody has to decide about a face: always, unless all that would be covered is cropped away. */
export function needsDecision(box: Box, crop: Box | null, size: Size): boolean {
  const kept = cropped(crop, size)
  if (kept === null) return false
  return mustCover(box, size).some(
    (span) =>
      span.y >= kept.y &&
      span.y < kept.y + kept.height &&
      span.to > kept.x &&
      span.from < kept.x + kept.width,
  )
}

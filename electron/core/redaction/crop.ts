import type { Box, Size } from '../geometry.ts'

/**
 * The part of a photo that is published, in whole pixels: every pixel that the crop touches, so that rounding never
 * takes a face out of it. Null where the crop leaves nothing of the photo.
 */
export function cropped(crop: Box | null, size: Size): Box | null {
  if (crop === null) return { x: 0, y: 0, width: size.width, height: size.height }
  const x = Math.max(0, Math.floor(crop.x))
  const y = Math.max(0, Math.floor(crop.y))
  const width = Math.min(size.width, Math.ceil(crop.x + crop.width)) - x
  const height = Math.min(size.height, Math.ceil(crop.y + crop.height)) - y
  return width > 0 && height > 0 ? { x, y, width, height } : null
}

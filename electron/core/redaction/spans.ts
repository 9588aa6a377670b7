import type { Cover } from '../cover.ts'
import type { Size } from '../geometry.ts'
import { type Shape, shapeOf } from './shape.ts'

/** Whole pixels of one row: from the first to the one before `to`. Never empty. */
export type PixelRun = {
  readonly y: number
  readonly from: number
  readonly to: number
}

/**
 * The pixels of a photo that a cover hides: those whose centres lie in its shape. This is the one definition; what is
 * painted, what is checked and what is proved all follow from it. Hard-edged, clipped to the photo, from top to bottom.
 */
export function spansOf(cover: Cover, size: Size): readonly PixelRun[] {
  return spansIn(shapeOf(cover), size)
}

export function spansIn(shape: Shape, size: Size): readonly PixelRun[] {
  const spans: PixelRun[] = []
  const last = Math.min(size.height - 1, Math.floor(shape.bottom))
  for (let y = Math.max(0, Math.floor(shape.top)); y <= last; y++) {
    const span = spanAt(shape, y, size.width)
    if (span !== null) spans.push(span)
  }
  return spans
}

/** The pixels of one row that lie in a shape, in a photo that is `width` pixels wide. */
export function spanAt(shape: Shape, y: number, width: number): PixelRun | null {
  const chord = shape.across(y + 0.5)
  if (chord === null) return null
  const from = Math.max(0, Math.ceil(chord.enter - 0.5))
  const to = Math.min(width, Math.floor(chord.leave - 0.5) + 1)
  return from < to ? { y, from, to } : null
}

import type { Cover } from '../cover.ts'
import type { Box, Size } from '../geometry.ts'
import { mustCover } from './mustCover.ts'
import { type Shape, shapeOf } from './shape.ts'
import { type PixelRun, spanAt } from './spans.ts'

export type Coverage = 'covered' | 'partly' | 'bare'

/**
 * How far covers hide a face, exact in whole pixels: *covered* when together they hide every pixel that must be, so that
 * a cover is never a flag that somebody set (P1). A face that lies wholly outside the photo has nothing left to hide.
 */
export function coverage(box: Box, covers: readonly Cover[], size: Size): Coverage {
  const region = mustCover(box, size)
  const shapes = covers.map(shapeOf)
  let hidden = 0
  let needed = 0
  for (const span of region) {
    needed += span.to - span.from
    hidden += hiddenOf(span, shapes, size.width)
  }
  if (hidden === needed) return 'covered'
  return hidden === 0 ? 'bare' : 'partly'
}

export function hides(box: Box, covers: readonly Cover[], size: Size): boolean {
  return coverage(box, covers, size) === 'covered'
}

/** How many pixels of a span lie in at least one of the shapes. */
function hiddenOf(span: PixelRun, shapes: readonly Shape[], width: number): number {
  let hidden = 0
  let reached = span.from
  for (const part of spansAlong(span, shapes, width)) {
    const to = Math.min(part.to, span.to)
    const from = Math.max(part.from, reached)
    if (from < to) hidden += to - from
    reached = Math.max(reached, to)
  }
  return hidden
}

function spansAlong(span: PixelRun, shapes: readonly Shape[], width: number): readonly PixelRun[] {
  return shapes
    .filter((shape) => mayMeet(shape, span))
    .map((shape) => spanAt(shape, span.y, width))
    .filter((part) => part !== null)
    .sort((a, b) => a.from - b.from)
}

function mayMeet(shape: Shape, span: PixelRun): boolean {
  const inRow = shape.top <= span.y + 1 && shape.bottom >= span.y
  return inRow && shape.left <= span.to && shape.right >= span.from
}

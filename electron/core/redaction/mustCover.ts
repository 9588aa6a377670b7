import { type Box, centreOf, type Size } from '../geometry.ts'
import { ellipse, type Shape } from './shape.ts'
import { type PixelRun, spansIn } from './spans.ts'

const margin = 2

/**
 * The pixels that have to be hidden for a face to count as covered (P1): the upright ellipse through the corners of its
 * box, at least two pixels beyond the box's sides, as far as it lies in the photo.
 */
export function mustCover(box: Box, size: Size): readonly PixelRun[] {
  return spansIn(regionOf(box), size)
}

/** The same region before it is cut into whole pixels. */
export function regionOf(box: Box): Shape {
  const { width, height } = halfAxes(box)
  return ellipse(centreOf(box), width, height, 0)
}

export function halfAxes(box: Box): Size {
  return { width: halfAxis(box.width), height: halfAxis(box.height) }
}

function halfAxis(side: number): number {
  return Math.max(side * Math.SQRT1_2, side / 2 + margin)
}

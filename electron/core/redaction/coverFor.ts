import type { Cover, CoverId, Style } from '../cover.ts'
import {
  type Box,
  centreOf,
  type Point,
  Point as PointSchema,
  type Size,
  Size as SizeSchema,
} from '../geometry.ts'
import { halfAxes, mustCover } from './mustCover.ts'
import type { PixelRun } from './spans.ts'

/** The cover that a face gets by default: it hides all that must be hidden, and a pixel more on every side. */
export function coverFor(box: Box, style: Style, id: CoverId, size: Size): Cover {
  const half = halfAxes(box)
  const centre = centreOf(box)
  const around = { width: 2 * half.width + 2, height: 2 * half.height + 2 }
  if (isDrawable(centre, around)) return { id, centre, size: around, rotation: 0, style }
  return coverOver(mustCover(box, size), style, id)
}

function isDrawable(centre: Point, size: Size): boolean {
  return PointSchema.safeParse(centre).success && SizeSchema.safeParse(size).success
}

/** For a face far larger than its photo: no ellipse of that size can be written down, a rectangle in the photo can. */
function coverOver(region: readonly PixelRun[], style: Style, id: CoverId): Cover {
  const left = region.reduce((least, span) => Math.min(least, span.from), Infinity)
  const right = region.reduce((most, span) => Math.max(most, span.to), 0)
  const top = region[0]?.y ?? 0
  const bottom = (region.at(-1)?.y ?? 0) + 1
  const from = Math.min(left, right)
  return {
    id,
    centre: { x: (from + right) / 2, y: (top + bottom) / 2 },
    size: { width: right - from + 2, height: bottom - top + 2 },
    rotation: 0,
    style: { ...style, shape: 'rectangle' },
  }
}

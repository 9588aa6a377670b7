import type { BoxIn, Size } from '../../electron/core/geometry.ts'
import { tilesOf } from './tiling.ts'

/** Photos whose longest edge is longer than this hold faces that are too small to see when the whole photo is shown at once. */
const largeEdge = 2048

/** Neighbouring parts share this much of a part, more than the largest face that the whole photo would miss. */
const shared = 0.1

/** The parts that a photo is looked at in, each as if it were a photo of its own: all of it, and the quarters of a large one. */
export function picturePartsOf(photo: Size): readonly [BoxIn<'searched'>, ...BoxIn<'searched'>[]] {
  const whole = { x: 0, y: 0, ...photo }
  const edge = Math.max(photo.width, photo.height)
  if (edge <= largeEdge) return [whole]
  const side = Math.ceil(edge * 0.55)
  return [whole, ...tilesOf(photo, side, Math.floor(side * shared))]
}

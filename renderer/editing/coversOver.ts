import type { Cover } from '../../electron/core/cover.ts'
import type { Box, Size } from '../../electron/core/geometry.ts'
import { coverage } from '../../electron/core/redaction/hides.ts'
import { shapeOf } from '../../electron/core/redaction/shape.ts'

/** The covers that hide at least a pixel of what must be hidden of a face. */
export function coversOver(box: Box, covers: readonly Cover[], photo: Size): readonly Cover[] {
  return covers.filter((cover) => mayTouch(box, cover) && coverage(box, [cover], photo) !== 'bare')
}

/** Rules out the far ones before pixels are counted: a face's region is within half its box more on each side. */
export function mayTouch(box: Box, cover: Cover): boolean {
  const shape = shapeOf(cover)
  const margin = { x: box.width / 2 + 3, y: box.height / 2 + 3 }
  return (
    shape.left <= box.x + box.width + margin.x &&
    shape.right >= box.x - margin.x &&
    shape.top <= box.y + box.height + margin.y &&
    shape.bottom >= box.y - margin.y
  )
}

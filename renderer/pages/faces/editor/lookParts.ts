import type { Box, Size } from '../../../../electron/core/geometry.ts'
import { fitTo } from '../../../../electron/core/redaction/fit.ts'
import type { Extent } from '../../../canvas/view.ts'

/** How much neighbouring parts share, so that a face on a seam is seen whole. */
const sharing = 0.08

/**
 * A picture in parts, at least a quarter each way, that fit on the stage at the size at which the picture is published
 * or larger. Row by row, in image pixels.
 */
export function lookParts(
  picture: Box,
  publishedEdge: number,
  stage: Extent,
  dpr: number,
): readonly Box[] {
  const published: Size = fitTo(picture, publishedEdge)
  const columns = partsAlong(published.width / dpr, stage.across)
  const rows = partsAlong(published.height / dpr, stage.down)
  return Array.from({ length: columns * rows }, (_, index) => {
    const [x, width] = part(picture.width, columns, index % columns)
    const [y, height] = part(picture.height, rows, Math.floor(index / columns))
    return { x: picture.x + x, y: picture.y + y, width, height }
  })
}

function partsAlong(length: number, room: number): number {
  return Math.max(2, Math.ceil((length * (1 + sharing)) / Math.max(1, room)))
}

/** Where one of several equal parts begins and how long it is, with what it shares. */
function part(length: number, parts: number, index: number): readonly [number, number] {
  const long = Math.min(length, (length / parts) * (1 + sharing))
  return [(index * (length - long)) / (parts - 1), long]
}

import type { Cover } from '../cover.ts'
import type { Point } from '../geometry.ts'
import { turn } from './shape.ts'
import { type Outline, stickers } from './stickers.ts'

/** How much of the cover's shorter side a sticker takes up. */
export const stickerShare = 0.62

/** A sticker's outlines as they lie on the photo, in image pixels: centred on the cover, and turned with it. */
export function glyphOf(cover: Cover): readonly Outline[] {
  if (cover.style.sticker === null) return []
  const { cos, sin } = turn(cover.rotation)
  const scale = (stickerShare * Math.min(cover.size.width, cover.size.height)) / 2
  const place = ({ x, y }: Point): Point => ({
    x: cover.centre.x + scale * (x * cos - y * sin),
    y: cover.centre.y + scale * (x * sin + y * cos),
  })
  return stickers[cover.style.sticker].map((outline) => outline.map(place))
}

/** Where the line through the middle of row `y` crosses the outlines, from left to right: in, out, in, out. */
export function crossings(outlines: readonly Outline[], y: number): readonly number[] {
  const height = y + 0.5
  const found: number[] = []
  for (const outline of outlines) {
    let from = outline.at(-1)
    for (const to of outline) {
      if (from !== undefined && from.y <= height !== to.y <= height) {
        found.push(from.x + ((height - from.y) / (to.y - from.y)) * (to.x - from.x))
      }
      from = to
    }
  }
  return found.sort((a, b) => a - b)
}

import { z } from 'zod'

/** Everything here is in image pixels of the developed photo: origin top left, x to the right, y down. */
const coordinate = z.number().min(-100_000).max(100_000)
const length = z.number().positive().max(100_000)

export const Point = z.strictObject({ x: coordinate, y: coordinate }).readonly()
export type Point = z.infer<typeof Point>

export const Size = z.strictObject({ width: length, height: length }).readonly()
export type Size = z.infer<typeof Size>

/** An upright rectangle; `x`, `y` is its top left corner. */
export const Box = z
  .strictObject({ x: coordinate, y: coordinate, width: length, height: length })
  .readonly()
export type Box = z.infer<typeof Box>

export function centreOf(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** The same box grown about its centre, by a factor on each side. */
export function scaled(box: Box, factor: number): Box {
  const width = box.width * factor
  const height = box.height * factor
  const centre = centreOf(box)
  return { x: centre.x - width / 2, y: centre.y - height / 2, width, height }
}

/** What two boxes share, or null where they do not overlap. */
export function overlap(a: Box, b: Box): Box | null {
  const x = Math.max(a.x, b.x)
  const y = Math.max(a.y, b.y)
  const width = Math.min(a.x + a.width, b.x + b.width) - x
  const height = Math.min(a.y + a.height, b.y + b.height) - y
  return width > 0 && height > 0 ? { x, y, width, height } : null
}

/** Overlap as a share of the two boxes' union, 0 to 1 (the field's IoU). */
export function intersectionOverUnion(a: Box, b: Box): number {
  const shared = overlap(a, b)
  if (shared === null) return 0
  const both = shared.width * shared.height
  return both / (a.width * a.height + b.width * b.height - both)
}

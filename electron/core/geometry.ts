import { z } from 'zod'

/**
 * Whose pixels a place is counted in: the developed photo's, which is what the rules, the records and the print know; those
 * of the picture that was searched, which may be larger or smaller; those of the view of it that a detector was shown, and
 * of the same view before it was turned; and those of the pixels that the search keeps. The screen has words of its own
 * (`Spot`, in `renderer/editor/view.ts`). Where two meet, one function turns the one into the other.
 */
export type Space = 'photo' | 'searched' | 'view' | 'turnedView' | 'kept'

declare const space: unique symbol

/** Known to the compiler alone: a place that is counted in one space's pixels is not taken for one in another's. */
type In<S extends Space> = { readonly [space]?: S }

/** Origin top left, x to the right, y down. */
export type PointIn<S extends Space> = Readonly<{ x: number; y: number }> & In<S>

/** An upright rectangle; `x`, `y` is its top left corner. */
export type BoxIn<S extends Space> = Readonly<{
  x: number
  y: number
  width: number
  height: number
}> &
  In<S>

const coordinate = z.number().min(-100_000).max(100_000)
const length = z.number().positive().max(100_000)

/** A place on the developed photo, in its pixels. */
export type Point = PointIn<'photo'>
export const Point: z.ZodType<Point, Point> = z
  .strictObject({ x: coordinate, y: coordinate })
  .readonly()

export const Size = z.strictObject({ width: length, height: length }).readonly()
export type Size = z.infer<typeof Size>

/** An upright rectangle on the developed photo, in its pixels. */
export type Box = BoxIn<'photo'>
export const Box: z.ZodType<Box, Box> = z
  .strictObject({ x: coordinate, y: coordinate, width: length, height: length })
  .readonly()

export function centreOf<S extends Space>(box: BoxIn<S>): PointIn<S> {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** The same box grown about its centre, by a factor on each side. */
export function scaled<S extends Space>(box: BoxIn<S>, factor: number): BoxIn<S> {
  const width = box.width * factor
  const height = box.height * factor
  const centre = centreOf(box)
  return { x: centre.x - width / 2, y: centre.y - height / 2, width, height }
}

/** What two boxes share, or null where they do not overlap. */
export function overlap<S extends Space>(a: BoxIn<S>, b: BoxIn<NoInfer<S>>): BoxIn<S> | null {
  const x = Math.max(a.x, b.x)
  const y = Math.max(a.y, b.y)
  const width = Math.min(a.x + a.width, b.x + b.width) - x
  const height = Math.min(a.y + a.height, b.y + b.height) - y
  return width > 0 && height > 0 ? { x, y, width, height } : null
}

/** Overlap as a share of the two boxes' union, 0 to 1 (the field's IoU). */
export function intersectionOverUnion<S extends Space>(a: BoxIn<S>, b: BoxIn<NoInfer<S>>): number {
  const shared = overlap(a, b)
  if (shared === null) return 0
  const both = shared.width * shared.height
  return both / (a.width * a.height + b.width * b.height - both)
}

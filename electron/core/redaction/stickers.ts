import type { Sticker } from '../cover.ts'
import type { Point } from '../geometry.ts'

/** A closed polygon; the whole drawing lies between -1 and 1 both ways, y downwards. */
export type Outline = readonly Point[]

/**
 * The drawings of the stickers, ours, as polygons. A point belongs to a drawing when it lies in an odd number of its
 * outlines (the even-odd rule, `ctx.fill('evenodd')`).
 */
export const stickers: Readonly<Record<Sticker, readonly Outline[]>> = {
  smile: [disc(-0.38, -0.35, 0.17), disc(0.38, -0.35, 0.17), grin()],
  star: [points(10, (step) => (step % 2 === 0 ? 1 : 0.42))],
  sun: [disc(0, 0, 0.5), ...ring(8).map(ray)],
  flower: [disc(0, 0, 0.22), ...ring(5).map((at) => disc(0.6 * at.x, 0.6 * at.y, 0.33))],
  leaf: [blade(), vein()],
  book: [page(-1), page(1)],
}

function disc(x: number, y: number, radius: number): Outline {
  return ring(36).map((at) => ({ x: x + radius * at.x, y: y + radius * at.y }))
}

/** Points of the unit circle, the first at the top, clockwise. */
function ring(count: number): readonly Point[] {
  return Array.from({ length: count }, (_, step) => {
    const angle = (2 * Math.PI * step) / count
    return { x: Math.sin(angle), y: -Math.cos(angle) }
  })
}

function points(count: number, radius: (step: number) => number): Outline {
  return ring(count).map((at, step) => ({
    x: radius(step) * at.x,
    y: radius(step) * at.y,
  }))
}

function arc(y: number, radius: number, from: number, to: number): Outline {
  return Array.from({ length: 25 }, (_, step) => {
    const angle = from + ((to - from) * step) / 24
    return { x: radius * Math.cos(angle), y: y + radius * Math.sin(angle) }
  })
}

function grin(): Outline {
  const [right, left] = [0.15 * Math.PI, 0.85 * Math.PI]
  return [...arc(0, 0.78, right, left), ...arc(0, 0.58, left, right)]
}

function ray(at: Point): Outline {
  const aside = { x: -at.y * 0.16, y: at.x * 0.16 }
  return [
    { x: 0.62 * at.x + aside.x, y: 0.62 * at.y + aside.y },
    at,
    { x: 0.62 * at.x - aside.x, y: 0.62 * at.y - aside.y },
  ]
}

/** Two arcs that meet in a point at the top and at the bottom. */
function blade(): Outline {
  const side = Array.from({ length: 25 }, (_, step) => {
    const y = -1 + step / 12
    return { x: 0.62 * Math.cos((y * Math.PI) / 2), y }
  })
  return [...side, ...side.map(({ x, y }) => ({ x: -x, y })).reverse()]
}

function vein(): Outline {
  return [
    { x: 0, y: -0.6 },
    { x: 0.06, y: 0.8 },
    { x: -0.06, y: 0.8 },
  ]
}

function page(side: -1 | 1): Outline {
  return [
    { x: side * 0.07, y: -0.5 },
    { x: side * 0.95, y: -0.72 },
    { x: side * 0.95, y: 0.5 },
    { x: side * 0.07, y: 0.72 },
  ]
}

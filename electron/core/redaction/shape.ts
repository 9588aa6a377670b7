import type { Cover, CoverShape } from '../cover.ts'
import type { Point } from '../geometry.ts'

/** Where a horizontal line enters a shape and where it leaves it. */
export type Chord = { readonly enter: number; readonly leave: number }

/** A convex shape in image pixels: the box around it, and its chord at any height. */
export type Shape = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly across: (y: number) => Chord | null
}

type Turn = { readonly cos: number; readonly sin: number }

/** The shape that a cover has, before it is cut into whole pixels. */
export function shapeOf(cover: Cover): Shape {
  return made[cover.style.shape](
    cover.centre,
    cover.size.width / 2,
    cover.size.height / 2,
    cover.rotation,
  )
}

/** What the print cuts into pixels for each shape of a cover. The stage's outlines are in `renderer/canvas/drawCover.ts`. */
const made: Readonly<
  Record<CoverShape, (centre: Point, across: number, down: number, degrees: number) => Shape>
> = { ellipse, rectangle }

/** An ellipse by its half axes, turned clockwise about its centre. */
export function ellipse(centre: Point, across: number, down: number, degrees: number): Shape {
  const { cos, sin } = turn(degrees)
  const a = 1 / across ** 2
  const b = 1 / down ** 2
  const width = cos ** 2 * a + sin ** 2 * b
  const lean = cos * sin * (a - b)
  return {
    ...around(centre, Math.hypot(across * cos, down * sin), Math.hypot(across * sin, down * cos)),
    across: (y) => {
      const dy = y - centre.y
      const discriminant = width - dy ** 2 * a * b
      if (!(discriminant >= 0)) return null
      const middle = centre.x - (dy * lean) / width
      const half = Math.sqrt(discriminant) / width
      return { enter: middle - half, leave: middle + half }
    },
  }
}

/** A rectangle by half its sides, turned clockwise about its centre. */
export function rectangle(centre: Point, across: number, down: number, degrees: number): Shape {
  const { cos, sin } = turn(degrees)
  const halfWidth = across * Math.abs(cos) + down * Math.abs(sin)
  const halfHeight = across * Math.abs(sin) + down * Math.abs(cos)
  return {
    ...around(centre, halfWidth, halfHeight),
    across: (y) => {
      const dy = y - centre.y
      const sides = common(within(cos, dy * sin, across), within(-sin, dy * cos, down))
      return (
        sides && {
          enter: centre.x + sides.enter,
          leave: centre.x + sides.leave,
        }
      )
    },
  }
}

/** Quarter turns are exact: a cover that was turned by 90° hides whole rows and columns. */
export function turn(degrees: number): Turn {
  const quarters = degrees / 90
  if (Number.isInteger(quarters)) {
    const quarter = ((quarters % 4) + 4) % 4
    return {
      cos: [1, 0, -1, 0][quarter] ?? 1,
      sin: [0, 1, 0, -1][quarter] ?? 0,
    }
  }
  const radians = (degrees * Math.PI) / 180
  return { cos: Math.cos(radians), sin: Math.sin(radians) }
}

function around(centre: Point, halfWidth: number, halfHeight: number) {
  return {
    left: centre.x - halfWidth,
    right: centre.x + halfWidth,
    top: centre.y - halfHeight,
    bottom: centre.y + halfHeight,
  }
}

/** The values of x for which `slope * x + offset` lies between `-limit` and `limit`. */
function within(slope: number, offset: number, limit: number): Chord | null {
  if (slope === 0) {
    return Math.abs(offset) <= limit ? { enter: -Infinity, leave: Infinity } : null
  }
  const one = (-limit - offset) / slope
  const other = (limit - offset) / slope
  return { enter: Math.min(one, other), leave: Math.max(one, other) }
}

function common(a: Chord | null, b: Chord | null): Chord | null {
  if (a === null || b === null) return null
  const enter = Math.max(a.enter, b.enter)
  const leave = Math.min(a.leave, b.leave)
  return enter <= leave ? { enter, leave } : null
}

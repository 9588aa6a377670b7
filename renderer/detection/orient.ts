import type { Orientation } from './orientation.ts'
import type { Sighting } from './sighting.ts'

/** What one pass saw when the photo was held in one of its four ways. */
export type Holding = {
  readonly degrees: Orientation['degrees']
  readonly sightings: readonly Sighting[]
}

/** So many faces, each seen at least so clearly. */
export type Clarity = { readonly faces: number; readonly belief: number }

/**
 * Whether the photo is the right way up beyond doubt, so that no other way is tried. Faces that lie on their side or hang upside
 * down are seen too, but seldom so clearly: what is clear enough is the detector's (`plan.ts`).
 */
export function isSettled(sightings: readonly Sighting[], settled: readonly Clarity[]): boolean {
  return settled.some(
    ({ faces, belief }) => sightings.filter((seen) => seen.belief >= belief).length >= faces,
  )
}

/** The way in which faces show best, upright when in doubt. */
export function likeliest(upright: Holding, others: readonly Holding[]): Holding {
  return others.reduce(
    (a, b) => (confidence(b.sightings) > confidence(a.sightings) ? b : a),
    upright,
  )
}

/**
 * The way to hold a photo: upright, unless faces show clearly better the other way. Measured on the tuning half: an advantage
 * like this turned no upright photo.
 */
export function bestHolding(upright: Holding, other: Holding): Holding {
  const clear = confidence(other.sightings) > 1.5 * confidence(upright.sightings) + 0.5
  return clear ? other : upright
}

/** Faint beliefs are everywhere in every direction; only strong ones tell which way is up. */
function confidence(sightings: readonly Sighting[]): number {
  return sightings
    .filter((sighting) => sighting.belief >= 0.5)
    .reduce((sum, sighting) => sum + sighting.belief, 0)
}

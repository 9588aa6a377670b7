import { type BoxIn, centreOf, intersectionOverUnion } from '../../electron/core/geometry.ts'
import { byBelief } from './overlapping.ts'
import type { Sighting } from './sighting.ts'

/** All sightings of one place: at most one a pass, the strongest first. */
export type Cluster = {
  readonly box: BoxIn<'searched'>
  readonly sightings: readonly Sighting[]
}

/**
 * Sightings gathered into the places that they speak of. The box of a cluster is the mean of its sightings' boxes, each
 * weighed by the square of its belief.
 */
export function clustersOf(sightings: readonly Sighting[]): readonly Cluster[] {
  const groups: Sighting[][] = []
  for (const sighting of byBelief(sightings)) {
    const group = groups.find((other) => speaksOf(other[0], sighting))
    if (group === undefined) groups.push([sighting])
    else if (group.every((other) => other.pass !== sighting.pass)) group.push(sighting)
  }
  return groups.map((group) => ({ box: meanBox(group), sightings: group }))
}

function speaksOf(strongest: Sighting | undefined, other: Sighting): boolean {
  if (strongest === undefined) return false
  return (
    intersectionOverUnion(strongest.box, other.box) >= 0.35 ||
    isInside(strongest.box, other.box) ||
    isInside(other.box, strongest.box)
  )
}

/** True when a box lies about the middle of another that is at most four times as large. */
function isInside(inner: BoxIn<'searched'>, outer: BoxIn<'searched'>): boolean {
  const a = centreOf(inner)
  const b = centreOf(outer)
  const near = Math.abs(a.x - b.x) < outer.width * 0.25 && Math.abs(a.y - b.y) < outer.height * 0.25
  const ratio = (outer.width * outer.height) / (inner.width * inner.height)
  return near && ratio >= 1 && ratio <= 4
}

function meanBox(sightings: readonly Sighting[]): BoxIn<'searched'> {
  const total = sightings.reduce((sum, sighting) => sum + weight(sighting), 0)
  const mean = (value: (box: BoxIn<'searched'>) => number) =>
    sightings.reduce((sum, sighting) => sum + weight(sighting) * value(sighting.box), 0) / total
  return {
    x: mean((box) => box.x),
    y: mean((box) => box.y),
    width: mean((box) => box.width),
    height: mean((box) => box.height),
  }
}

function weight(sighting: Sighting): number {
  return sighting.belief ** 2
}

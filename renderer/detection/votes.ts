import type { Calibration } from './calibration.ts'
import type { Cluster } from './clusters.ts'

/**
 * How likely a place shows a face, 0 to 1: a logistic vote over what each pass believed, how large the place is, and how much
 * the passes agree, weighed as measured (see `calibration.ts`).
 */
export function likelihood(cluster: Cluster, photoEdge: number, calibration: Calibration): number {
  const evidence = evidenceOf(cluster, photoEdge, calibration.passes)
  const vote = evidence.reduce((sum, value, k) => sum + value * (calibration.weights[k] ?? 0), 0)
  return 1 / (1 + Math.exp(-vote))
}

/** What the vote is taken over; the order is that of the calibration's weights. */
export function evidenceOf(
  { box, sightings }: Cluster,
  photoEdge: number,
  passes: readonly string[],
): readonly number[] {
  const size = sizeOf(box, photoEdge)
  const beliefs = passes.map((pass) => sightings.find((seen) => seen.pass === pass)?.belief ?? 0)
  const shape = Math.log(box.height / box.width)
  return [
    1,
    ...beliefs.flatMap((belief) => wordOf(belief, size)),
    Math.max(0, ...beliefs),
    beliefs.filter((belief) => belief > 0.1).length / passes.length,
    beliefs.reduce((sum, belief) => sum + belief, 0) / passes.length,
    size,
    size * size,
    shape,
    shape * shape,
  ]
}

/** One pass's word: how sure it was, on two scales, and how that goes with the size; or that it saw nothing there. */
function wordOf(belief: number, size: number): readonly number[] {
  if (belief === 0) return [0, 0, 0, size]
  const odds = Math.log(belief / (1.0001 - belief)) / 3 + 1.2
  return [odds, belief, odds * size, 0]
}

/** The place's side against the photo's longest edge: -1 is a thousandth, 0 is 1.6 %, 1 is a quarter. */
function sizeOf(box: Cluster['box'], photoEdge: number): number {
  return Math.log2((Math.sqrt(box.width * box.height) / photoEdge) * 1000) / 4 - 1
}

import { type Box, overlap, type Size } from '../../electron/core/geometry.ts'
import { clustersOf } from './clusters.ts'
import type { Detector } from './detector.ts'
import type { Caution, FoundFace } from './found.ts'
import { look } from './pass.ts'
import { planFor } from './plan.ts'
import type { Raster } from './raster.ts'
import type { DetectorName, Sighting } from './sighting.ts'
import { tierOf } from './tiers.ts'
import { likelihood } from './votes.ts'

export type Detectors = ReadonlyMap<DetectorName, Detector>

export type Search = {
  readonly caution: Caution
  readonly isStopped: () => boolean
  readonly onFaces: (faces: readonly FoundFace[]) => void
}

/** Every face that the detectors find in a photo, or null when the search was stopped. */
export async function search(
  raster: Raster,
  detectors: Detectors,
  { caution, isStopped, onFaces }: Search,
): Promise<readonly FoundFace[] | null> {
  const sightings: Sighting[] = []
  for (const pass of planFor(new Set(detectors.keys()))) {
    const detector = detectors.get(pass.detector)
    if (detector === undefined) continue
    if (isStopped()) return null
    sightings.push(...(await look(pass, detector, raster)))
    onFaces(facesIn(sightings, raster.photo, caution))
  }
  return facesIn(sightings, raster.photo, caution)
}

function facesIn(
  sightings: readonly Sighting[],
  photo: Size,
  caution: Caution,
): readonly FoundFace[] {
  return clustersOf(sightings).flatMap((cluster) => {
    const score = likelihood(cluster)
    const tier = tierOf(score, caution)
    const box = clipped(cluster.box, photo)
    return tier === null || box === null ? [] : [{ box, tier, score }]
  })
}

function clipped(box: Box, photo: Size): Box | null {
  return overlap(box, { x: 0, y: 0, ...photo })
}

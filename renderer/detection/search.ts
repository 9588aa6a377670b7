import { type BoxIn, overlap, type Size } from '../../electron/core/geometry.ts'
import { clustersOf } from './clusters.ts'
import type { Detector } from './detector.ts'
import type { Caution, Detection } from './found.ts'
import { bestHolding, type Holding, isSettled, likeliest } from './orient.ts'
import type { Orientation } from './orientation.ts'
import { distinct } from './overlapping.ts'
import { picturePartsOf } from './parts.ts'
import { look, type Pass } from './pass.ts'
import { type Plan, planFor } from './plan.ts'
import { edgeOf, type Plane } from './raster.ts'
import type { DetectorName, Sighting } from './sighting.ts'
import { tierOf } from './tiers.ts'
import { isCut } from './tiling.ts'
import { likelihood } from './votes.ts'

export type Detectors = ReadonlyMap<DetectorName, Detector>

export type Search = {
  readonly caution: Caution
  readonly isStopped: () => boolean
  readonly onFaces: (faces: readonly Detection[]) => void
}

/** Every face that the detectors find in a photo, or null when the search was stopped. */
export async function search(
  raster: Plane,
  detectors: Detectors,
  asked: Search,
): Promise<readonly Detection[] | null> {
  const plan = planFor(new Set(detectors.keys()))
  const [whole, ...parts] = picturePartsOf(raster.photo)
  const first = await holdRight(raster, whole, plan, detectors)
  let faces: readonly Detection[] = []
  for (const part of [whole, ...parts]) {
    const seen = part === whole ? [...first.sightings] : []
    for (const pass of part === whole ? plan.passes.slice(1) : plan.passes) {
      if (asked.isStopped()) return null
      asked.onFaces(together(faces, facesIn(part, seen, raster.photo, asked.caution, plan)))
      seen.push(...(await lookHeld(raster, part, pass, first.degrees, detectors)))
    }
    faces = together(faces, facesIn(part, seen, raster.photo, asked.caution, plan))
  }
  return faces
}

/** The first pass, with the photo held the way in which faces show best. A quicker look tells which way is worth a try. */
async function holdRight(
  raster: Plane,
  part: BoxIn<'searched'>,
  { passes: [pass], settled }: Plan,
  detectors: Detectors,
): Promise<Holding> {
  const held = async (by: Pass, degrees: Orientation['degrees']): Promise<Holding> => ({
    degrees,
    sightings: await lookHeld(raster, part, by, degrees, detectors),
  })
  const upright = await held(pass, 0)
  if (isSettled(upright.sightings, settled)) return upright
  const quick = { ...pass, edge: pass.edge / 2 }
  const others = [await held(quick, 90), await held(quick, 180), await held(quick, 270)]
  const worthTrying = likeliest(await held(quick, 0), others)
  if (worthTrying.degrees === 0) return upright
  return bestHolding(upright, await held(pass, worthTrying.degrees))
}

async function lookHeld(
  raster: Plane,
  part: BoxIn<'searched'>,
  pass: Pass,
  degrees: Orientation['degrees'],
  detectors: Detectors,
): Promise<readonly Sighting[]> {
  const detector = detectors.get(pass.detector)
  if (detector === undefined) return []
  const orientation = { ...pass.orientation, degrees }
  return look({ ...pass, orientation }, detector, raster, part)
}

/** The faces in one part; those that its border cuts are left to a part that shows them whole. */
function facesIn(
  part: BoxIn<'searched'>,
  sightings: readonly Sighting[],
  photo: Size,
  caution: Caution,
  { calibration }: Plan,
): readonly Detection[] {
  return clustersOf(sightings).flatMap((cluster) => {
    if (isCut(cluster.box, part, photo, edgeOf(part) / 300)) return []
    const score = likelihood(cluster, edgeOf(part), calibration)
    const tier = tierOf(score, caution, calibration)
    const box = overlap(cluster.box, { x: 0, y: 0, ...photo })
    return tier === null || box === null ? [] : [{ box, tier, score }]
  })
}

function together(faces: readonly Detection[], more: readonly Detection[]): readonly Detection[] {
  return distinct([...faces, ...more])
}

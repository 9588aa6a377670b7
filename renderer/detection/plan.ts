import { type Calibration, withoutYunet, withYunet } from './calibration.ts'
import type { Clarity } from './orient.ts'
import { type Orientation, upright } from './orientation.ts'
import type { Pass } from './pass.ts'
import type { DetectorName } from './sighting.ts'

/** What is done with a photo: passes, the quickest first, and the vote over them. */
export type Plan = {
  readonly passes: readonly [Pass, ...Pass[]]
  readonly calibration: Calibration
  /** What the first pass must see for no other way to hold the photo to be tried. */
  readonly settled: readonly Clarity[]
}

/** The plan for the detectors that are there, as they were calibrated together. */
export function planFor(detectors: ReadonlySet<DetectorName>): Plan {
  return detectors.has('yunet')
    ? { passes: yunetPasses, calibration: withYunet, settled: yunetSettled }
    : { passes: otherPasses, calibration: withoutYunet, settled: otherSettled }
}

const mirrored: Orientation = { degrees: 0, mirrored: true }

/** Two looks that err differently: one coarse and mirrored, one fine. A third, finer, turned or from another detector added nothing. */
export const yunetPasses = [
  passOf('yunet', 640, 0.05, mirrored),
  passOf('yunet', 1280, 0.05),
] as const

/** The same by a detector whose faint beliefs count for more, with a second fine look; and one that knows large and turned faces. */
export const otherPasses = [
  passOf('retinaFace', 640, 0.02, mirrored),
  passOf('retinaFace', 1536, 0.02),
  passOf('retinaFace', 2048, 0.02),
  passOf('blazeFace', 256, 0.05),
] as const

/**
 * Over the labelled photos, held in all four ways, one clear face is as good a proof as three that are a little less clear: a third
 * fewer photos are looked at in other ways, and as many end up the right way.
 */
const yunetSettled = [
  { faces: 1, belief: 0.9 },
  { faces: 3, belief: 0.85 },
] as const

/** RetinaFace is surer of itself, also of faces that lie on their side. */
const otherSettled = [{ faces: 3, belief: 0.97 }] as const

function passOf(
  detector: DetectorName,
  edge: number,
  least: number,
  orientation: Orientation = upright,
): Pass {
  const name = `${detector} ${edge}${orientation.mirrored ? ' mirrored' : ''}`
  return { name, detector, edge, orientation, least }
}

import { type Calibration, withoutYunet, withYunet } from './calibration.ts'
import { type Orientation, upright } from './orientation.ts'
import type { Pass } from './pass.ts'
import type { DetectorName } from './sighting.ts'

/** What is done with a photo: passes, the quickest first, and the vote over them. */
export type Plan = {
  readonly passes: readonly [Pass, ...Pass[]]
  readonly calibration: Calibration
}

/** The plan for the detectors that are there, as they were calibrated together. */
export function planFor(detectors: ReadonlySet<DetectorName>): Plan {
  return detectors.has('yunet')
    ? { passes: yunetPasses, calibration: withYunet }
    : { passes: otherPasses, calibration: withoutYunet }
}

/** Two looks that err differently: one coarse and mirrored, one fine. */
export const yunetPasses = [
  passOf('yunet 640 mirrored', 'yunet', 640, 1280, { degrees: 0, mirrored: true }),
  passOf('yunet 1280', 'yunet', 1280, 1280),
] as const

export const otherPasses = [
  passOf('retinaFace 640', 'retinaFace', 640, 640),
  passOf('retinaFace 1536', 'retinaFace', 1536, 640),
  passOf('blazeFace 256', 'blazeFace', 256, 256),
] as const

function passOf(
  name: string,
  detector: DetectorName,
  edge: number,
  tile: number,
  orientation: Orientation = upright,
): Pass {
  return { name, detector, edge, orientation, tile, shared: 128 }
}

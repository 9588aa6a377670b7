import { upright } from './orientation.ts'
import type { Pass } from './pass.ts'
import type { DetectorName } from './sighting.ts'

/** The passes over a photo, the quickest first: after it the first faces are shown. */
export function planFor(detectors: ReadonlySet<DetectorName>): readonly Pass[] {
  return detectors.has('yunet')
    ? [yunetAt(640), yunetAt(1024), yunetAt(1536), retinaFaceAt(640)]
    : [retinaFaceAt(640), retinaFaceAt(1536)]
}

function yunetAt(edge: number): Pass {
  const tile = 1024
  return {
    name: `yunet ${edge}`,
    detector: 'yunet',
    edge,
    orientation: upright,
    tile,
    shared: 160,
  }
}

function retinaFaceAt(edge: number): Pass {
  return {
    name: `retinaFace ${edge}`,
    detector: 'retinaFace',
    edge,
    orientation: upright,
    tile: 640,
    shared: 128,
  }
}

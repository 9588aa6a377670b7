import type { Box } from '../../electron/core/geometry.ts'
import type { Detector } from './detector.ts'
import { asInPicture, type Orientation } from './orientation.ts'
import type { Raster, View } from './raster.ts'
import type { DetectorName, Sighting } from './sighting.ts'
import { isCut, tilesOf } from './tiling.ts'

/** One look over the whole photo, at one size, by one detector. */
export type Pass = {
  /** What calibration knows it by. */
  readonly name: string
  readonly detector: DetectorName
  readonly edge: number
  readonly orientation: Orientation
  /** The view is looked at in tiles of this side, neighbours sharing `shared` pixels. */
  readonly tile: number
  readonly shared: number
}

/** Glimpses weaker than this say nothing that the calibration could use. */
export const leastBelief = 0.05

/** What one pass sees in a part of the photo, in the photo's pixels. Faces cut by a tile are left to the tile that shows them whole. */
export async function look(
  pass: Pass,
  detector: Detector,
  raster: Raster,
  part: Box,
): Promise<readonly Sighting[]> {
  const view = raster.view(part, pass.edge, pass.orientation)
  const sightings: Sighting[] = []
  for (const tile of tilesOf(view.size, pass.tile, pass.shared)) {
    for (const glimpse of await detector(view.part(tile), leastBelief)) {
      const box = { ...glimpse.box, x: glimpse.box.x + tile.x, y: glimpse.box.y + tile.y }
      if (isCut(box, tile, view.size)) continue
      const upright = asInPicture(box, pass.orientation, view.unturned)
      sightings.push({ pass: pass.name, belief: glimpse.belief, box: inPhoto(upright, view, part) })
    }
  }
  return sightings
}

function inPhoto(box: Box, { scale }: View, part: Box): Box {
  return {
    x: part.x + box.x / scale,
    y: part.y + box.y / scale,
    width: box.width / scale,
    height: box.height / scale,
  }
}

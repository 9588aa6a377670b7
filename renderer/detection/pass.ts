import type { Detector } from './detector.ts'
import { asInPicture, type Orientation } from './orientation.ts'
import type { Raster } from './raster.ts'
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

/** What one pass sees, in pixels of the photo. Faces cut by the border of a tile are left to the tile that shows them whole. */
export async function look(
  pass: Pass,
  detector: Detector,
  raster: Raster,
): Promise<readonly Sighting[]> {
  const view = raster.whole(pass.edge, pass.orientation)
  const sightings: Sighting[] = []
  for (const tile of tilesOf(view.size, pass.tile, pass.shared)) {
    for (const glimpse of await detector(view.part(tile), leastBelief)) {
      const box = {
        ...glimpse.box,
        x: glimpse.box.x + tile.x,
        y: glimpse.box.y + tile.y,
      }
      if (isCut(box, tile, view.size)) continue
      const inView = asInPicture(box, pass.orientation, view.unturned)
      sightings.push({
        pass: pass.name,
        belief: glimpse.belief,
        box: {
          x: inView.x / view.scale,
          y: inView.y / view.scale,
          width: inView.width / view.scale,
          height: inView.height / view.scale,
        },
      })
    }
  }
  return sightings
}

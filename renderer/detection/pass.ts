import type { BoxIn } from '../../electron/core/geometry.ts'
import type { Detector } from './detector.ts'
import { asInPicture, type Orientation } from './orientation.ts'
import type { Plane, PlaneView } from './raster.ts'
import type { DetectorName, Sighting } from './sighting.ts'

/** One look over a part of the photo, at one size, by one detector. */
export type Pass = {
  /** What calibration knows it by. */
  readonly name: string
  readonly detector: DetectorName
  readonly edge: number
  readonly orientation: Orientation
  /** Glimpses weaker than this say nothing that the calibration could use. */
  readonly least: number
}

/** What one pass sees in a part of the photo, in the photo's pixels. */
export async function look(
  pass: Pass,
  detector: Detector,
  raster: Plane,
  part: BoxIn<'searched'>,
): Promise<readonly Sighting[]> {
  const view = raster.view(part, pass.edge, pass.orientation)
  const glimpses = await detector(view.pixels, pass.least)
  return glimpses.map(({ box, belief }) => {
    const upright = asInPicture(box, pass.orientation, view.unturned)
    return { pass: pass.name, belief, box: inSearched(upright, view, part) }
  })
}

/** Where a box of a view, which is upright by now, lies in the picture that is searched. */
function inSearched(
  box: BoxIn<'view'>,
  { scale }: PlaneView,
  part: BoxIn<'searched'>,
): BoxIn<'searched'> {
  return {
    x: part.x + box.x / scale,
    y: part.y + box.y / scale,
    width: box.width / scale,
    height: box.height / scale,
  }
}

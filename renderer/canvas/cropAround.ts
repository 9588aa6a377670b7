import { type Box, centreOf, type Size } from '../../electron/core/geometry.ts'

/** A square about a face, with some of what is round it, moved into the photo where that is possible. */
export function cropAround(box: Box, photo: Size, room = 1.9): Box {
  const side = Math.max(24, Math.max(box.width, box.height) * room)
  const centre = centreOf(box)
  return {
    x: within(centre.x - side / 2, photo.width - side),
    y: within(centre.y - side / 2, photo.height - side),
    width: side,
    height: side,
  }
}

function within(start: number, last: number): number {
  return last < 0 ? last / 2 : Math.min(last, Math.max(0, start))
}

import type { Cover } from '../../electron/core/cover.ts'
import type { Box, Point, Size } from '../../electron/core/geometry.ts'

/** The smallest side of a cover or a crop, in image pixels: one that can still be seen and taken hold of. */
const least = { cover: 4, crop: 16 } as const
const most = 100_000

/** The same cover with its centre on the photo and a size that can be written down: none gets out of reach. */
export function boundedCover(cover: Cover, photo: Size): Cover {
  return {
    ...cover,
    centre: onPhoto(cover.centre, photo),
    size: {
      width: between(least.cover, cover.size.width, most),
      height: between(least.cover, cover.size.height, most),
    },
    rotation: turned(cover.rotation),
  }
}

/** The same crop in whole pixels of the photo. */
export function boundedCrop(crop: Box, photo: Size): Box {
  const width = between(Math.min(least.crop, photo.width), Math.round(crop.width), photo.width)
  const height = between(Math.min(least.crop, photo.height), Math.round(crop.height), photo.height)
  return {
    x: between(0, Math.round(crop.x), photo.width - width),
    y: between(0, Math.round(crop.y), photo.height - height),
    width,
    height,
  }
}

function onPhoto({ x, y }: Point, photo: Size): Point {
  return { x: between(0, x, photo.width), y: between(0, y, photo.height) }
}

function between(low: number, value: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}

/** The same turn, from above -180 up to 180 degrees. */
function turned(degrees: number): number {
  const turn = degrees % 360
  if (turn > 180) return turn - 360
  return turn <= -180 ? turn + 360 : turn
}

import type { Box, Size } from '../../electron/core/geometry.ts'

/** How a picture is shown to a detector: turned clockwise by so many degrees, then mirrored left to right or not. */
export type Orientation = {
  readonly degrees: 0 | 90 | 180 | 270
  readonly mirrored: boolean
}

export const upright: Orientation = { degrees: 0, mirrored: false }

/** The size that a picture has once it is turned. */
export function sizeWhen(orientation: Orientation, size: Size): Size {
  const onItsSide = orientation.degrees % 180 !== 0
  return onItsSide ? { width: size.height, height: size.width } : size
}

/** Where a box seen in a turned and mirrored picture lies in the picture itself, whose own size is given. */
export function asInPicture(box: Box, orientation: Orientation, picture: Size): Box {
  const shown = sizeWhen(orientation, picture)
  const turned = orientation.mirrored ? { ...box, x: shown.width - box.x - box.width } : box
  return turnedBack(turned, orientation.degrees, picture)
}

function turnedBack(box: Box, degrees: Orientation['degrees'], picture: Size): Box {
  switch (degrees) {
    case 0:
      return box
    case 90:
      return {
        x: box.y,
        y: picture.height - box.x - box.width,
        width: box.height,
        height: box.width,
      }
    case 180:
      return {
        ...box,
        x: picture.width - box.x - box.width,
        y: picture.height - box.y - box.height,
      }
    case 270:
      return {
        x: picture.width - box.y - box.height,
        y: box.x,
        width: box.height,
        height: box.width,
      }
  }
}

import type { BoxIn, Size } from '../../electron/core/geometry.ts'

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
export function asInPicture(
  box: BoxIn<'turnedView'>,
  orientation: Orientation,
  picture: Size,
): BoxIn<'view'> {
  const shown = sizeWhen(orientation, picture)
  const turned = orientation.mirrored ? { ...box, x: shown.width - box.x - box.width } : box
  return turnedBack(turned, orientation.degrees, picture)
}

function turnedBack(
  { x, y, width, height }: BoxIn<'turnedView'>,
  degrees: Orientation['degrees'],
  picture: Size,
): BoxIn<'view'> {
  switch (degrees) {
    case 0:
      return { x, y, width, height }
    case 90:
      return { x: y, y: picture.height - x - width, width: height, height: width }
    case 180:
      return { x: picture.width - x - width, y: picture.height - y - height, width, height }
    case 270:
      return { x: picture.width - y - height, y: x, width: height, height: width }
  }
}

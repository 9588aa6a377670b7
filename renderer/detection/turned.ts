import { type Orientation, sizeWhen } from './orientation.ts'
import type { Pixels } from './planes.ts'

/** Pixels turned clockwise; those that need no turn are given back as they are. */
export function turned(pixels: Pixels, degrees: Orientation['degrees']): Pixels {
  if (degrees === 0) return pixels
  const { width, height, data } = pixels
  const from = new Uint32Array(data.buffer, data.byteOffset, width * height)
  const to = new Uint32Array(width * height)
  const { first, right, down } = stepsOf(pixels, degrees)
  let next = 0
  for (let y = 0; y < height; y += 1)
    for (let x = 0, at = first + y * down; x < width; x += 1, at += right)
      to[at] = from[next++] ?? 0
  const size = sizeWhen({ degrees, mirrored: false }, pixels)
  return { ...size, data: new Uint8Array(to.buffer) }
}

/** Where the first pixel of a picture goes, and how far from each other those go that lie side by side, or one below the other. */
function stepsOf({ width, height }: Pixels, degrees: 90 | 180 | 270) {
  switch (degrees) {
    case 90:
      return { first: height - 1, right: height, down: -1 }
    case 180:
      return { first: width * height - 1, right: -1, down: -width }
    case 270:
      return { first: (width - 1) * height, right: -height, down: 1 }
  }
}

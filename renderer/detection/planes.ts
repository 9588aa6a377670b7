import type { Size } from '../../electron/core/geometry.ts'

/** Pixels as a canvas gives them: red, green, blue, alpha, row by row. */
export type Pixels = Size & { readonly data: Uint8ClampedArray | Uint8Array }

/**
 * The three colour planes one after another, 0 to 255, as the detectors read them, filled with black to the right of and
 * below the pixels as far as `size` reaches.
 */
export function planesOf(pixels: Pixels, order: 'rgb' | 'bgr', size: Size): Planes {
  const { width, height } = size
  const values = new Float32Array(3 * width * height)
  const channels = order === 'rgb' ? [0, 1, 2] : [2, 1, 0]
  channels.forEach((channel, plane) => {
    fillPlane(values.subarray(plane * width * height), width, pixels, channel)
  })
  return { width, height, values }
}

export type Planes = Size & { readonly values: Float32Array }

function fillPlane(plane: Float32Array, width: number, pixels: Pixels, channel: number): void {
  const { data } = pixels
  for (let y = 0; y < pixels.height; y += 1) {
    let from = y * pixels.width * 4 + channel
    const end = y * width + pixels.width
    for (let to = y * width; to < end; to += 1, from += 4) plane[to] = data[from] ?? 0
  }
}

/** The smallest size of whole 32s that holds a picture. */
export function paddedPlane(size: Size): Size {
  const up = (length: number) => Math.ceil(length / 32) * 32
  return { width: up(size.width), height: up(size.height) }
}

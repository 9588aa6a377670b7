import type { Size } from '../geometry.ts'

/** Pixels as they lie in memory: rows from the top, 8-bit sRGB, red, green, blue and maybe alpha. Size in whole pixels. */
export type Raster = {
  readonly size: Size
  readonly channels: 3 | 4
  readonly pixels: Uint8Array | Uint8ClampedArray
}

import type { Size } from '../core/geometry.ts'

const longestEdge = 20_000

/** Whether the header alone says that a picture is not worth decoding: a bomb of 30 kB can hold a gigabyte of pixels. */
export function hasTooManyPixels({ width, height }: Size, most: number): boolean {
  return width * height > most || Math.max(width, height) > longestEdge
}

import type { Size } from '../geometry.ts'

/** The size at which a picture is published: its longest edge at most `longestEdge` pixels, and never enlarged. */
export function fitTo(size: Size, longestEdge: number): Size {
  const factor = Math.min(1, longestEdge / Math.max(size.width, size.height))
  return {
    width: Math.max(1, Math.round(size.width * factor)),
    height: Math.max(1, Math.round(size.height * factor)),
  }
}

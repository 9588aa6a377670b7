import type { Face } from '../../electron/core/face.ts'
import type { Box } from '../../electron/core/geometry.ts'

/** A face that the search has seen, in pixels of the picture that it was found in: no evidence yet, so without an id. */
export type EarlyFace = Omit<Face, 'id'>

/** The same faces in a picture that is so many times as large. */
export function enlarged(faces: readonly EarlyFace[], by: number): readonly EarlyFace[] {
  return faces.map(({ box, tier, score }) => ({ box: times(box, by), tier, score }))
}

function times(box: Box, by: number): Box {
  return { x: box.x * by, y: box.y * by, width: box.width * by, height: box.height * by }
}

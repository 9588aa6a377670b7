import type { Face } from '../../electron/core/face.ts'
import type { Box, BoxIn, Size } from '../../electron/core/geometry.ts'
import type { Found } from '../detection/found.ts'

/** A face that the search has seen, in pixels of the photo: no evidence yet, so without an id. */
export type EarlyFace = Omit<Face, 'id'>

/** Faces of a rendition, whose size is given, where they lie in the photo that it shows. */
export function asInPhoto(
  faces: Found['faces'],
  rendition: Size,
  photo: Size,
): readonly EarlyFace[] {
  const by = photo.width / rendition.width
  return faces.map(({ box, tier, score }) => ({ box: times(box, by), tier, score }))
}

function times(box: BoxIn<'searched'>, by: number): Box {
  return { x: box.x * by, y: box.y * by, width: box.width * by, height: box.height * by }
}

import { CoverId, type Style } from '../../electron/core/cover.ts'
import { FaceId } from '../../electron/core/face.ts'
import type { Box, Point, Size } from '../../electron/core/geometry.ts'
import { coverFor } from '../../electron/core/redaction/coverFor.ts'
import type { Edit } from './edit.ts'
import type { FaceState } from './faceStates.ts'

export function newCoverId(): CoverId {
  return CoverId.parse(crypto.randomUUID())
}

/** Heads are higher than wide. */
const headRatio = 1.25

/** A face that was missed, about a place: marked and covered in one step. `reach` is from its centre to the top of the head. */
export function missedFace(centre: Point, reach: number, style: Style, photo: Size): Edit {
  const height = Math.max(8, reach * Math.SQRT2)
  const width = height / headRatio
  const box: Box = { x: centre.x - width / 2, y: centre.y - height / 2, width, height }
  const mark = { id: FaceId.parse(crypto.randomUUID()), box }
  return { kind: 'addCover', mark, cover: coverFor(box, style, newCoverId(), photo) }
}

/** How far a head usually reaches here: as the other faces' do, or a twentieth of the photo where there are none. */
export function usualReach(faces: readonly FaceState[], photo: Size): number {
  const heights = faces.map(({ box }) => box.height).sort((a, b) => a - b)
  const middle = heights[Math.floor(heights.length / 2)] ?? Math.max(photo.width, photo.height) / 14
  return middle * Math.SQRT1_2
}

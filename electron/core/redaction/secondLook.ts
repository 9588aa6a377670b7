import type { PhotoDraft } from '../draft.ts'
import type { Face } from '../face.ts'
import { facesIn } from '../facesIn.ts'
import { type Box, type BoxIn, centreOf, type Point, type Size } from '../geometry.ts'
import type { Photo } from '../photo.ts'
import { cropped } from './crop.ts'
import { hides } from './hides.ts'

type Known = Omit<Face, 'id'>
type Found = Omit<Known, 'box'> & { readonly box: BoxIn<'searched'> }

/**
 * What a detector still finds in a finished print and nobody has decided about yet (P1), in the pixels of the photo.
 * Two kinds of find ask nothing: what lies wholly under covers shows no pixel of the photo, by the proof of the print;
 * and what lies on a known face, about as large as it, is that face again, seen round its cover.
 */
export function undecidedIn(
  found: readonly Found[],
  print: Size,
  draft: PhotoDraft,
  photo: Photo,
): readonly Known[] {
  const part = cropped(draft.crop, photo.size)
  if (part === null) return []
  const known = facesIn(draft, photo).map(({ box }) => box)
  return found
    .map((face) => ({ ...face, box: inPhoto(face.box, part, print) }))
    .filter(({ box }) => !hides(box, draft.covers, photo.size))
    .filter(({ box }) => !known.some((face) => isSameFace(box, face)))
}

/** Where a box of the print, the picture that was searched, lies in the photo. */
function inPhoto(box: BoxIn<'searched'>, part: Box, print: Size): Box {
  const across = part.width / print.width
  const down = part.height / print.height
  return {
    x: part.x + box.x * across,
    y: part.y + box.y * down,
    width: box.width * across,
    height: box.height * down,
  }
}

/** A covered head found again may be larger or smaller by so much; beyond that it may be somebody else behind it. */
const alike = 2.5

/** A covered head is often found again a little larger, smaller or beside: one holds the other's middle. */
function isSameFace(a: Box, b: Box): boolean {
  const ratio = Math.sqrt((a.width * a.height) / (b.width * b.height))
  if (ratio > alike || ratio < 1 / alike) return false
  return holds(a, centreOf(b)) || holds(b, centreOf(a))
}

function holds({ x, y, width, height }: Box, point: Point): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height
}

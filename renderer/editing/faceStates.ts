import type { Cover, CoverId } from '../../electron/core/cover.ts'
import type { PhotoDraft } from '../../electron/core/draft.ts'
import { type FaceInPhoto, facesIn } from '../../electron/core/facesIn.ts'
import type { Photo } from '../../electron/core/photo.ts'
import { coverage } from '../../electron/core/redaction/hides.ts'
import { needsDecision } from '../../electron/core/redaction/needsDecision.ts'
import { coversOver, mayTouch } from './coversOver.ts'

/** What became of a face, derived from the geometry: *partly* where a cover lies on it and leaves some of it. */
export type FaceDecision =
  | 'covered'
  | 'partly'
  | 'bare'
  | 'notAFace'
  | 'adultAgreed'
  | 'croppedAway'

export interface FaceState extends FaceInPhoto {
  readonly decision: FaceDecision
  /** The covers that hide at least some of it. */
  readonly covers: readonly CoverId[]
}

/** Every face of a photo with what became of it, in the order of its numbers. */
export function faceStates(draft: PhotoDraft, photo: Photo): readonly FaceState[] {
  return facesIn(draft, photo).map((face) => stateOf(face, draft, photo))
}

/** The same faces in the midst of a gesture that moves some covers; faces that it does not come near are not counted anew. */
export function faceStatesWhile(
  moving: readonly CoverId[],
  draft: PhotoDraft,
  photo: Photo,
  before: readonly FaceState[],
): readonly FaceState[] {
  const covers = draft.covers.filter(({ id }) => moving.includes(id))
  return before.map((face) => {
    const leaves = face.covers.some((id) => moving.includes(id))
    const comes = covers.some((cover) => mayTouch(face.box, cover))
    return leaves || comes ? stateOf(face, draft, photo) : face
  })
}

function stateOf(face: FaceInPhoto, draft: PhotoDraft, photo: Photo): FaceState {
  const over = coversOver(face.box, draft.covers, photo.size)
  const covers = over.map(({ id }) => id)
  return { ...face, covers, decision: decisionOn(face, over, draft, photo) }
}

/** The covers over no face at all: a name badge, a whiteboard. */
export function otherCovers(draft: PhotoDraft, faces: readonly FaceState[]): readonly Cover[] {
  const overFaces = new Set(faces.flatMap(({ covers }) => covers))
  return draft.covers.filter(({ id }) => !overFaces.has(id))
}

/** Whether somebody still has to decide (P1). */
export function isOpen({ decision }: FaceState): boolean {
  return decision === 'bare' || decision === 'partly'
}

/** Whether a cover is meant for a face, rather than grazing it from its neighbour. */
function liesOn({ centre }: Cover, { box }: FaceInPhoto): boolean {
  const isBeside = centre.x < box.x || centre.x > box.x + box.width
  return !isBeside && centre.y >= box.y && centre.y <= box.y + box.height
}

function decisionOn(
  face: FaceInPhoto,
  over: readonly Cover[],
  draft: PhotoDraft,
  photo: Photo,
): FaceDecision {
  if (!needsDecision(face.box, draft.crop, photo.size)) return 'croppedAway'
  const covered = coverage(face.box, over, photo.size)
  if (covered === 'covered') return 'covered'
  const dismissal = draft.dismissals.find((one) => one.face === face.id)
  if (dismissal !== undefined) return dismissal.as
  return covered === 'partly' && over.some((cover) => liesOn(cover, face)) ? 'partly' : 'bare'
}

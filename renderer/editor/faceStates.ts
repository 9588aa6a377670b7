import type { Cover, CoverId } from '../../electron/core/cover.ts'
import type { PhotoDraft } from '../../electron/core/draft.ts'
import { type FaceInPhoto, facesIn } from '../../electron/core/facesIn.ts'
import type { Photo } from '../../electron/core/photo.ts'
import { coverage } from '../../electron/core/redaction/hides.ts'
import { needsDecision } from '../../electron/core/redaction/needsDecision.ts'
import { coversOver } from './coversOver.ts'

/** What became of a face. Derived from the geometry, never a flag. */
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
  return facesIn(draft, photo).map((face) => {
    const over = coversOver(face.box, draft.covers, photo.size)
    const covers = over.map(({ id }) => id)
    return { ...face, covers, decision: decisionOn(face, over, draft, photo) }
  })
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

function decisionOn(
  face: FaceInPhoto,
  over: readonly Cover[],
  draft: PhotoDraft,
  photo: Photo,
): FaceDecision {
  if (!needsDecision(face.box, draft.crop, photo.size)) return 'croppedAway'
  const covered = coverage(face.box, over, photo.size)
  if (covered === 'covered') return 'covered'
  return draft.dismissals.find((dismissal) => dismissal.face === face.id)?.as ?? covered
}

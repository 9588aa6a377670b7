import type { CoverId } from '../../electron/core/cover.ts'
import type { PhotoDraft } from '../../electron/core/draft.ts'
import type { FaceId } from '../../electron/core/face.ts'
import type { FaceState } from './faceStates.ts'

/** What the next key acts on: covers, and the face that they were reached by. */
export interface Selection {
  readonly covers: readonly CoverId[]
  readonly face: FaceId | null
}

export const nothingSelected: Selection = { covers: [], face: null }

/** A face together with the covers that lie over it alone; one that hides a neighbour too is left out of a nudge. */
export function ofFace(face: FaceState, faces: readonly FaceState[]): Selection {
  const elsewhere = new Set(
    faces.filter(({ id }) => id !== face.id).flatMap(({ covers }) => covers),
  )
  const own = face.covers.filter((cover) => !elsewhere.has(cover))
  const shared = face.decision === 'covered' ? face.covers.slice(0, 1) : []
  return { face: face.id, covers: own.length > 0 ? own : shared }
}

/** Covers, and the face under them if it is one. */
export function ofCovers(covers: readonly CoverId[], faces: readonly FaceState[]): Selection {
  const under = faces.filter((face) => face.covers.some((cover) => covers.includes(cover)))
  return { covers, face: under.length === 1 ? (under[0]?.id ?? null) : null }
}

/** Without what the draft no longer has, as after an undo. */
export function stillThere(
  selection: Selection,
  draft: PhotoDraft,
  faces: readonly FaceState[],
): Selection {
  const covers = selection.covers.filter((id) => draft.covers.some((cover) => cover.id === id))
  const face = faces.some(({ id }) => id === selection.face) ? selection.face : null
  const same = covers.length === selection.covers.length && face === selection.face
  return same ? selection : { covers, face }
}

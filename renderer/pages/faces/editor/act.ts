import type { Cover, CoverId, Style } from '../../../../electron/core/cover.ts'
import type { PhotoDraft } from '../../../../electron/core/draft.ts'
import type { Photo } from '../../../../electron/core/photo.ts'
import { coverFor } from '../../../../electron/core/redaction/coverFor.ts'
import type { Edit } from '../../../editing/edit.ts'
import { type FaceState, isOpen } from '../../../editing/faceStates.ts'
import { newCoverId } from '../../../editing/newCover.ts'
import { ofFace, type Selection } from '../../../editing/selection.ts'
import type { Command } from './keymap.ts'

interface Scene {
  readonly draft: PhotoDraft
  readonly photo: Photo
  readonly faces: readonly FaceState[]
  readonly selection: Selection
  readonly style: Style
}

/** The edit that a command makes of what is chosen; null where there is nothing for it to do. */
export function editFor(command: Command, scene: Scene): Edit | null {
  const { selection, draft } = scene
  const { covers } = selection
  if (command.kind === 'decide') return decide(scene)
  if (covers.length === 0) return null
  switch (command.kind) {
    case 'remove':
      return { kind: 'removeCovers', covers }
    case 'nudge':
      return { kind: 'moveCovers', covers, by: command.by }
    case 'grow':
      return { kind: 'placeCovers', placements: grown(chosen(draft, covers), command.by) }
    case 'scale':
      return { kind: 'resizeCovers', covers, factor: { x: command.factor, y: command.factor } }
    case 'rotate':
      return { kind: 'rotateCovers', covers, by: command.degrees }
    case 'fitToFace':
      return fitToFace(scene)
    default:
      return null
  }
}

/**
 * Covers a face that is open or was left bare, by fitting the cover that lies on it where there is one; bares a face
 * that is covered.
 */
export function decide(scene: Scene): Edit | null {
  const { faces, selection, style } = scene
  const face = faces.find(({ id }) => id === selection.face)
  if (face === undefined) return null
  if (face.decision === 'covered') return { kind: 'uncoverFace', face: face.id }
  const fitting =
    face.decision === 'partly' ? fitToFace({ ...scene, selection: ofFace(face, faces) }) : null
  if (fitting !== null) return fitting
  return { kind: 'coverFaces', faces: [{ face: face.id, cover: newCoverId() }], style }
}

/** Every face that is still open gets its cover. */
export function coverAllOpen(faces: readonly FaceState[], style: Style): Edit {
  const open = faces.filter(isOpen).map(({ id }) => ({ face: id, cover: newCoverId() }))
  return { kind: 'coverFaces', faces: open, style }
}

/** Copies beside the originals, and the covers that they become. */
export function duplicateOf(
  draft: PhotoDraft,
  covers: readonly CoverId[],
): Edit & { kind: 'duplicate' } {
  const widest = Math.max(...chosen(draft, covers).map(({ size }) => size.width))
  const copies = covers.map((of) => ({ of, as: newCoverId() }))
  return { kind: 'duplicate', covers: copies, by: { x: widest * 0.6, y: widest * 0.3 } }
}

function chosen(draft: PhotoDraft, covers: readonly CoverId[]): readonly Cover[] {
  return draft.covers.filter(({ id }) => covers.includes(id))
}

function grown(covers: readonly Cover[], by: { readonly x: number; readonly y: number }) {
  return covers.map(({ id, centre, rotation, size }) => ({
    id,
    centre,
    rotation,
    size: { width: Math.max(4, size.width + by.x), height: Math.max(4, size.height + by.y) },
  }))
}

function fitToFace({ faces, selection, draft, photo }: Scene): Edit | null {
  const face = faces.find(({ id }) => id === selection.face)
  const cover = draft.covers.find(({ id }) => id === selection.covers[0])
  if (face === undefined || cover === undefined) return null
  const fitting = coverFor(face.box, cover.style, cover.id, photo.size)
  return { kind: 'placeCovers', placements: [fitting] }
}

import type { Cover, CoverId, Style } from '../../electron/core/cover.ts'
import { PhotoDraft } from '../../electron/core/draft.ts'
import type { Exemption, FaceId, Mark } from '../../electron/core/face.ts'
import { facesIn } from '../../electron/core/facesIn.ts'
import type { Box, Point } from '../../electron/core/geometry.ts'
import type { Photo, PhotoSource } from '../../electron/core/photo.ts'
import type { PupilId } from '../../electron/core/pupil.ts'
import { coverFor } from '../../electron/core/redaction/coverFor.ts'
import { boundedCover, boundedCrop } from './boundedCover.ts'
import { coversOver } from './coversOver.ts'

/** Where a cover lies, how large it is and how it is turned. */
export type Placement = Pick<Cover, 'id' | 'centre' | 'size' | 'rotation'>

/** Which cover a face is to get. */
export interface NewCover {
  readonly face: FaceId
  readonly cover: CoverId
}

/** One gesture of a person: one step of the history, one undo. Geometry is in image pixels, turns in degrees. */
export type Edit =
  /** `mark` says that a face is there which the detector missed. */
  | { readonly kind: 'addCover'; readonly cover: Cover; readonly mark: Mark | null }
  | { readonly kind: 'coverFaces'; readonly faces: readonly NewCover[]; readonly style: Style }
  /** Takes away what lies over a face, but nothing that lies over another one too. */
  | { readonly kind: 'uncoverFace'; readonly face: FaceId }
  | { readonly kind: 'removeCovers'; readonly covers: readonly CoverId[] }
  | { readonly kind: 'moveCovers'; readonly covers: readonly CoverId[]; readonly by: Point }
  | { readonly kind: 'resizeCovers'; readonly covers: readonly CoverId[]; readonly factor: Point }
  | { readonly kind: 'rotateCovers'; readonly covers: readonly CoverId[]; readonly by: number }
  /** What the handles of the canvas leave behind: size, turn and place at once. */
  | { readonly kind: 'placeCovers'; readonly placements: readonly Placement[] }
  | { readonly kind: 'restyle'; readonly covers: readonly CoverId[]; readonly style: Style }
  | {
      readonly kind: 'duplicate'
      readonly covers: readonly { readonly of: CoverId; readonly as: CoverId }[]
      readonly by: Point
    }
  | { readonly kind: 'markFace'; readonly mark: Mark }
  | { readonly kind: 'removeMark'; readonly face: FaceId }
  | { readonly kind: 'dismissFace'; readonly face: FaceId; readonly as: Exemption }
  | { readonly kind: 'undoDismissal'; readonly face: FaceId }
  | { readonly kind: 'crop'; readonly crop: Box | null }
  | { readonly kind: 'setPeople'; readonly pupils: readonly PupilId[] }
  | { readonly kind: 'setAltText'; readonly altText: string }
  | { readonly kind: 'setSource'; readonly source: PhotoSource }

/**
 * The draft after an edit. Total: an edit that changes nothing here (a cover that is gone, a number that is none) leaves
 * the draft as it was, the very same object, and whatever comes out is a valid draft of this photo.
 */
export function apply(draft: PhotoDraft, edit: Edit, photo: Photo): PhotoDraft {
  const edited = changed(draft, edit, photo)
  return isSame(edited, draft) || !PhotoDraft.safeParse(edited).success ? draft : edited
}

function isSame(one: PhotoDraft, other: PhotoDraft): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

function changed(draft: PhotoDraft, edit: Edit, photo: Photo): PhotoDraft {
  switch (edit.kind) {
    case 'addCover':
      return addCover(draft, edit.cover, edit.mark, photo)
    case 'coverFaces':
      return coverFaces(draft, edit.faces, edit.style, photo)
    case 'uncoverFace':
      return uncoverFace(draft, edit.face, photo)
    case 'removeCovers':
      return without(draft, edit.covers)
    case 'moveCovers':
      return eachCover(draft, edit.covers, photo, (cover) => moved(cover, edit.by))
    case 'resizeCovers':
      return eachCover(draft, edit.covers, photo, (cover) => resized(cover, edit.factor))
    case 'rotateCovers':
      return eachCover(draft, edit.covers, photo, (cover) => rotated(cover, edit.by))
    case 'placeCovers':
      return placeCovers(draft, edit.placements, photo)
    case 'restyle':
      return eachCover(draft, edit.covers, photo, (cover) => ({ ...cover, style: edit.style }))
    case 'duplicate':
      return duplicate(draft, edit.covers, edit.by, photo)
    case 'markFace':
      return markFace(draft, edit.mark, photo)
    case 'removeMark':
      return removeMark(draft, edit.face, photo)
    case 'dismissFace':
      return dismissFace(draft, edit.face, edit.as, photo)
    case 'undoDismissal':
      return undoDismissals(draft, [edit.face])
    case 'crop':
      return crop(draft, edit.crop, photo)
    case 'setPeople':
      return { ...draft, pupils: [...new Set(edit.pupils)] }
    case 'setAltText':
      return { ...draft, altText: edit.altText.slice(0, 4000) }
    case 'setSource':
      return { ...draft, source: edit.source }
  }
}

function addCover(draft: PhotoDraft, cover: Cover, mark: Mark | null, photo: Photo): PhotoDraft {
  if (hasCover(draft, cover.id)) return draft
  const marked = mark === null ? draft : markFace(draft, mark, photo)
  return { ...marked, covers: [...marked.covers, boundedCover(cover, photo.size)] }
}

function coverFaces(
  draft: PhotoDraft,
  asked: readonly NewCover[],
  style: Style,
  photo: Photo,
): PhotoDraft {
  const faces = facesIn(draft, photo)
  let covered = draft
  for (const { face, cover } of asked) {
    const box = faces.find(({ id }) => id === face)?.box
    if (box === undefined || hasCover(covered, cover)) continue
    const added = coverFor(box, style, cover, photo.size)
    covered = undoDismissals({ ...covered, covers: [...covered.covers, added] }, [face])
  }
  return covered
}

function uncoverFace(draft: PhotoDraft, face: FaceId, photo: Photo): PhotoDraft {
  const faces = facesIn(draft, photo)
  const bared = faces.find(({ id }) => id === face)
  if (bared === undefined) return draft
  const others = faces.filter(({ id }) => id !== face)
  const over = coversOver(bared.box, draft.covers, photo.size)
  const alone = over.filter(
    (cover) => !others.some(({ box }) => coversOver(box, [cover], photo.size).length > 0),
  )
  return without(
    draft,
    alone.map(({ id }) => id),
  )
}

function without(draft: PhotoDraft, covers: readonly CoverId[]): PhotoDraft {
  if (!covers.some((id) => hasCover(draft, id))) return draft
  return { ...draft, covers: draft.covers.filter(({ id }) => !covers.includes(id)) }
}

function eachCover(
  draft: PhotoDraft,
  chosen: readonly CoverId[],
  photo: Photo,
  change: (cover: Cover) => Cover,
): PhotoDraft {
  if (!chosen.some((id) => hasCover(draft, id))) return draft
  return {
    ...draft,
    covers: draft.covers.map((cover) =>
      chosen.includes(cover.id) ? boundedCover(change(cover), photo.size) : cover,
    ),
  }
}

function moved(cover: Cover, by: Point): Cover {
  return { ...cover, centre: { x: cover.centre.x + by.x, y: cover.centre.y + by.y } }
}

function resized(cover: Cover, factor: Point): Cover {
  const { width, height } = cover.size
  return { ...cover, size: { width: width * factor.x, height: height * factor.y } }
}

function rotated(cover: Cover, by: number): Cover {
  return { ...cover, rotation: cover.rotation + by }
}

function placeCovers(
  draft: PhotoDraft,
  placements: readonly Placement[],
  photo: Photo,
): PhotoDraft {
  const places = new Map(placements.map((place) => [place.id, place]))
  return eachCover(draft, [...places.keys()], photo, (cover) => {
    const place = places.get(cover.id)
    if (place === undefined) return cover
    return { ...cover, centre: place.centre, size: place.size, rotation: place.rotation }
  })
}

function duplicate(
  draft: PhotoDraft,
  copies: readonly { readonly of: CoverId; readonly as: CoverId }[],
  by: Point,
  photo: Photo,
): PhotoDraft {
  let duplicated = draft
  for (const copy of copies) {
    const cover = draft.covers.find(({ id }) => id === copy.of)
    if (cover === undefined) continue
    duplicated = addCover(duplicated, { ...moved(cover, by), id: copy.as }, null, photo)
  }
  return duplicated
}

function markFace(draft: PhotoDraft, mark: Mark, photo: Photo): PhotoDraft {
  const known = facesIn(draft, photo).some(({ id }) => id === mark.id)
  return known ? draft : { ...draft, marks: [...draft.marks, mark] }
}

/** A mark goes with its cover. A face that the detector found is evidence and cannot go. */
function removeMark(draft: PhotoDraft, face: FaceId, photo: Photo): PhotoDraft {
  if (!draft.marks.some(({ id }) => id === face)) return draft
  const bared = undoDismissals(uncoverFace(draft, face, photo), [face])
  return { ...bared, marks: bared.marks.filter(({ id }) => id !== face) }
}

function dismissFace(draft: PhotoDraft, face: FaceId, as: Exemption, photo: Photo): PhotoDraft {
  if (!facesIn(draft, photo).some(({ id }) => id === face)) return draft
  const bared = undoDismissals(uncoverFace(draft, face, photo), [face])
  return { ...bared, dismissals: [...bared.dismissals, { face, as }] }
}

function undoDismissals(draft: PhotoDraft, faces: readonly FaceId[]): PhotoDraft {
  if (!draft.dismissals.some(({ face }) => faces.includes(face))) return draft
  return { ...draft, dismissals: draft.dismissals.filter(({ face }) => !faces.includes(face)) }
}

function crop(draft: PhotoDraft, asked: Box | null, { size }: Photo): PhotoDraft {
  const bounded = asked === null ? null : boundedCrop(asked, size)
  const whole = bounded !== null && bounded.width === size.width && bounded.height === size.height
  return { ...draft, crop: whole ? null : bounded }
}

function hasCover(draft: PhotoDraft, id: CoverId): boolean {
  return draft.covers.some((cover) => cover.id === id)
}

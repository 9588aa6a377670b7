import type { Blocker } from '../blocker.ts'
import type { PhotoDraft } from '../draft.ts'
import { type Dismissal, mostFaces } from '../face.ts'
import { facesIn } from '../facesIn.ts'
import { saidOfPhoto } from '../lookUp.ts'
import type { Photo } from '../photo.ts'
import type { Records } from '../records.ts'
import { coverage } from '../redaction/hides.ts'
import { needsDecision } from '../redaction/needsDecision.ts'

/** P1: every face that was detected or marked, and that the crop leaves in, has a decision. */
export function blockersOfFaces(
  draft: PhotoDraft,
  photo: Photo,
  records: Records,
): readonly Blocker[] {
  if (photo.evidence.kind === 'notLookedAt') return [{ kind: 'facesNotLookedFor', photo: photo.id }]
  if (photo.evidence.faces.length >= mostFaces) return [{ kind: 'tooManyFaces', photo: photo.id }]
  return facesIn(draft, photo).flatMap(({ id, box, number }): readonly Blocker[] => {
    if (!needsDecision(box, draft.crop, photo.size)) return []
    const covered = coverage(box, draft.covers, photo.size)
    if (covered === 'covered') return []
    const dismissal = draft.dismissals.find(({ face }) => face === id)
    if (dismissal !== undefined) return blockersOfDismissal(dismissal, number, photo, records)
    return [{ kind: 'faceBare', photo: photo.id, face: id, number, partly: covered === 'partly' }]
  })
}

function blockersOfDismissal(
  { face, as }: Dismissal,
  number: number,
  photo: Photo,
  { confirmations, school }: Records,
): readonly Blocker[] {
  const where = { photo: photo.id, face, number }
  if (as === 'adultAgreed' && !school.adultsMayBeShown)
    return [{ kind: 'adultsNotShown', ...where }]
  const signed = saidOfPhoto(confirmations, photo.id).some(
    ({ statement }) =>
      statement.what === 'dismissal' && statement.face === face && statement.as === as,
  )
  return signed ? [] : [{ kind: 'dismissalUnsigned', ...where }]
}

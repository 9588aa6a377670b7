import type { Input } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import type { PhotoDraft } from '../../core/draft.ts'
import type { Dismissal } from '../../core/face.ts'
import type { PhotoId } from '../../core/photo.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { now } from '../clock.ts'
import { listConfirmations, recordConfirmation } from '../db/confirmations.ts'
import { readPhotoDraft, savePhotoHistory } from '../db/photoDrafts.ts'
import { findPhoto } from '../db/photos.ts'
import { remember } from '../history/remember.ts'
import type { Desk } from '../session/desk.ts'

/** Saves each step of editing a photo. A face that is left bare for the first time is signed by whoever is at the desk (P1). */
export function savePhotoDraft(
  desk: Desk,
  { photo, history }: Input<'savePhotoDraft'>,
): Result<Record<string, never>, Failure> {
  if (findPhoto(desk.db, photo) === null) return refused({ kind: 'photoGone' })
  return desk.db.transaction((): Result<Record<string, never>, Failure> => {
    const saved = savePhotoHistory(desk.db, photo, history)
    if (!saved.ok) return refused({ kind: 'notNow' })
    const draft = readPhotoDraft(desk.db, photo)
    for (const dismissal of unsigned(desk, draft)) sign(desk, photo, dismissal)
    return ok({})
  })()
}

function unsigned(desk: Desk, { photo, dismissals }: PhotoDraft): readonly Dismissal[] {
  const signed = listConfirmations(desk.db, { photos: [photo], draft: null })
  return dismissals.filter(
    ({ face, as }) =>
      !signed.some(
        ({ statement }) =>
          statement.what === 'dismissal' && statement.face === face && statement.as === as,
      ),
  )
}

function sign(desk: Desk, photo: PhotoId, { face, as }: Dismissal): void {
  const statement = { what: 'dismissal', photo, face, as } as const
  recordConfirmation(desk.db, { statement, by: desk.operator.id, at: now() })
  remember(desk.db, desk.operator.id, { kind: 'faceDismissed', photo, face, as })
}

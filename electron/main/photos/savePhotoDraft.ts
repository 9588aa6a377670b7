import type { Input } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import type { PhotoDraft } from '../../core/draft.ts'
import type { Dismissal } from '../../core/face.ts'
import type { PhotoId } from '../../core/photo.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { type HoldsPosts, stopVoided, voidedBy } from '../acts/unsent.ts'
import { listConfirmations, recordConfirmation } from '../db/tables/confirmations.ts'
import { draftAfter, readPhotoDraft, savePhotoHistory } from '../db/tables/photoDrafts.ts'
import { findPhoto } from '../db/tables/photos.ts'

/**
 * Saves each step of editing a photo. A face that is left bare for the first time is signed by whoever is at the desk (P1).
 * Where a post with the photo has not left yet, it is held back and the person is asked first; `stopping` is their answer.
 */
export function savePhotoDraft(
  desk: HoldsPosts,
  { photo, history, stopping = [] }: Input<'savePhotoDraft'>,
): Result<Record<string, never>, Failure> {
  if (findPhoto(desk.db, photo) === null) return refused({ kind: 'photoGone' })
  return desk.db.write((write): Result<Record<string, never>, Failure> => {
    const after = draftAfter(desk.db, photo, history)
    const may = after === null ? ok(null) : stopVoided(desk, voidedBy(desk.db, after), stopping)
    if (!may.ok) return may
    const saved = savePhotoHistory(write, photo, history)
    if (!saved.ok) return refused({ kind: 'notNow' })
    const draft = readPhotoDraft(desk.db, photo)
    for (const dismissal of unsigned(desk, draft)) sign(desk, photo, dismissal)
    return ok({})
  })
}

function unsigned({ db }: HoldsPosts, { photo, dismissals }: PhotoDraft): readonly Dismissal[] {
  const signed = listConfirmations(db, { photos: [photo], draft: null })
  return dismissals.filter(
    ({ face, as }) =>
      !signed.some(
        ({ statement }) =>
          statement.what === 'dismissal' && statement.face === face && statement.as === as,
      ),
  )
}

function sign({ db, operator }: HoldsPosts, photo: PhotoId, { face, as }: Dismissal): void {
  const statement = { what: 'dismissal', photo, face, as } as const
  db.write((write) => {
    recordConfirmation(write, { statement, by: operator.id, at: write.now })
    write.audit(operator.id, { kind: 'faceDismissed', photo, face, as })
  })
}

import type { Input, Output } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import type { PupilFile } from '../../contract/pupilRequests.ts'
import type { PupilId } from '../../core/pupil.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { today } from '../clock.ts'
import { recordConsents } from '../db/tables/consents.ts'
import { savePupils } from '../db/tables/pupils.ts'
import { findKnownPupil } from '../db/tables/register.ts'
import type { LinkTo } from '../posting/linkTo.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'
import type { RecallsPosts } from '../signedIn/waitingPosts.ts'
import { pupilFile } from './pupilFile.ts'

type AboutOnePupil = SignedIn & RecallsPosts & { readonly linkTo: LinkTo }

/**
 * Takes a consent back, for anybody at the desk, as easily as it was given. One transaction: the fact is recorded, and
 * every post in the queue that it forbids is stopped. Drafts with the pupil refuse from this moment by the rule itself.
 */
export async function withdrawConsent(
  desk: AboutOnePupil,
  { pupil, givenBy, relationship, evidence }: Input<'withdrawConsent'>,
): Promise<Result<Output<'withdrawConsent'>, Failure>> {
  const { db, operator } = desk
  if (findKnownPupil(db, pupil) === null) return refused({ kind: 'notNow' })
  const what = { pupil, purpose: 'socialMedia', decision: 'withdrawn', on: today() } as const
  const said = { ...what, givenBy, relationship, wording: null, evidence, expiresOn: null }
  const stopped = db.write((write) => {
    recordConsents(write, [{ ...said, recordedBy: operator.id, recordedAt: write.now }])
    write.audit(operator.id, { kind: 'consentRecorded', ...what })
    return desk.postOffice.recall().length
  })
  const file = pupilFile(db, pupil, desk.linkTo)
  return file === null ? refused({ kind: 'notNow' }) : ok({ file, stopped })
}

/** A pupil must never be shown, or may be again. No reason is asked or stored. */
export async function setNeverShown(
  desk: AboutOnePupil,
  pupil: PupilId,
  neverShown: boolean,
): Promise<Result<PupilFile, Failure>> {
  const { db, operator } = desk
  const known = findKnownPupil(db, pupil)
  if (known === null) return refused({ kind: 'notNow' })
  if (known.standing.pupil.neverShown !== neverShown) {
    db.write((write) => {
      savePupils(write, [{ ...known.standing.pupil, id: pupil, neverShown }])
      write.audit(operator.id, { kind: 'neverShownSet', pupil, neverShown })
      desk.postOffice.recall()
    })
  }
  const file = pupilFile(db, pupil, desk.linkTo)
  return file === null ? refused({ kind: 'notNow' }) : ok(file)
}

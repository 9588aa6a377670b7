import type { Input } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { now, today } from '../clock.ts'
import { recordConsents } from '../db/consents.ts'
import { findPupil } from '../db/pupils.ts'
import { remember } from '../history/remember.ts'
import type { Desk } from '../session/desk.ts'

/** Adds what somebody said about a pupil's photos. It counts from this moment, for every draft and every queued post. */
export function recordConsent(desk: Desk, { fact }: Input<'recordConsent'>): Result<null, Failure> {
  const { db, operator } = desk
  if (findPupil(db, fact.pupil) === null || fact.on > today()) return refused({ kind: 'notNow' })
  const { pupil, purpose, decision, on } = fact
  db.transaction(() => {
    recordConsents(db, [{ ...fact, recordedBy: operator.id, recordedAt: now() }])
    remember(db, operator.id, { kind: 'consentRecorded', pupil, purpose, decision, on })
    desk.postOffice.recall()
  })()
  return ok(null)
}

import type { Failure } from '../../contract/failure.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import {
  mayTakeBack,
  type WaitingConsent,
  type WaitingConsentId,
  whyNotSecond,
} from '../../core/secondPerson.ts'
import { findPupil } from '../db/tables/pupils.ts'
import { findWaiting, recordConfirmed, removeWaiting } from '../db/tables/waitingConsents.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'
import type { RecallsPosts } from '../signedIn/waitingPosts.ts'

/** P2: a second person says that a yes stands on paper as it was entered. From this moment it counts, as of the day it was given. */
export function confirmConsent(
  desk: SignedIn & RecallsPosts,
  id: WaitingConsentId,
): Result<null, Failure> {
  const { db, operator } = desk
  const waiting = findWaiting(db, id)
  if (waiting === null || findPupil(db, waiting.fact.pupil) === null)
    return refused({ kind: 'notNow' })
  if (whyNotSecond(waiting.fact.recordedBy, operator) !== null)
    return refused({ kind: 'notAllowed' })
  db.write((write) => {
    recordConfirmed(write, waiting, operator.id, write.now)
    write.audit(operator.id, { kind: 'consentConfirmed', ...whatOf(waiting) })
    desk.postOffice.recall()
  })
  return ok(null)
}

/** Says that a yes that waits is not right: it is gone, and what counted before counts on. */
export function takeBackConsent(
  { db, operator }: SignedIn & RecallsPosts,
  id: WaitingConsentId,
): Result<null, Failure> {
  const waiting = findWaiting(db, id)
  if (waiting === null) return refused({ kind: 'notNow' })
  if (!mayTakeBack(waiting.fact.recordedBy, operator)) return refused({ kind: 'notAllowed' })
  db.write((write) => {
    removeWaiting(write, id)
    write.audit(operator.id, { kind: 'consentTakenBack', ...whatOf(waiting) })
  })
  return ok(null)
}

function whatOf({ fact: { pupil, purpose, on, recordedBy } }: WaitingConsent) {
  return { pupil, purpose, on, enteredBy: recordedBy }
}

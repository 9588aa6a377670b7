import type { Input } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import type { ConsentFact } from '../../core/consent.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { needsSecondPerson, WaitingConsentId } from '../../core/secondPerson.ts'
import { now, today } from '../clock.ts'
import { recordConsents } from '../db/tables/consents.ts'
import { findPupil } from '../db/tables/pupils.ts'
import { addWaiting, listWaitingOf } from '../db/tables/waitingConsents.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'
import type { RecallsPosts } from '../signedIn/waitingPosts.ts'

/** More than a family has to say; so many that wait are a mistake. */
const mostWaiting = 20

/**
 * Adds what somebody said about a pupil's photos. A no counts from this moment, for every draft and every queued post,
 * whoever enters it; a yes does where an administrator enters it, and waits for a second person where anybody else does.
 */
export function recordConsent(
  desk: SignedIn & RecallsPosts,
  { fact }: Input<'recordConsent'>,
): Result<null, Failure> {
  const { db, operator } = desk
  if (findPupil(db, fact.pupil) === null || fact.on > today()) return refused({ kind: 'notNow' })
  const entered = { ...fact, recordedBy: operator.id, recordedAt: now() }
  return needsSecondPerson(fact.decision, operator) ? letWait(desk, entered) : count(desk, entered)
}

function count(desk: SignedIn & RecallsPosts, fact: ConsentFact): Result<null, Failure> {
  const { db, operator } = desk
  const { pupil, purpose, decision, on } = fact
  db.write((write) => {
    recordConsents(write, [fact])
    write.audit(operator.id, { kind: 'consentRecorded', pupil, purpose, decision, on })
    desk.postOffice.recall()
  })
  return ok(null)
}

function letWait(
  { db, operator }: SignedIn & RecallsPosts,
  fact: ConsentFact,
): Result<null, Failure> {
  const { pupil, purpose, on } = fact
  if (listWaitingOf(db, pupil).length >= mostWaiting) return refused({ kind: 'notNow' })
  db.write((write) => {
    addWaiting(write, { id: WaitingConsentId.parse(write.newId()), fact })
    write.audit(operator.id, { kind: 'consentWaits', pupil, purpose, on })
  })
  return ok(null)
}

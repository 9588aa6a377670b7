import type { Failure } from '../../contract/failure.ts'
import type { ToldWaiting } from '../../contract/pupilRequests.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import {
  mayTakeBack,
  type WaitingConsent,
  type WaitingConsentId,
  whyNotSecond,
} from '../../core/secondPerson.ts'
import type { ReadableDatabase } from '../db/file/database.ts'
import { listOperators } from '../db/tables/operators.ts'
import { findPupil } from '../db/tables/pupils.ts'
import {
  findWaiting,
  listWaiting,
  recordConfirmed,
  removeWaiting,
} from '../db/tables/waitingConsents.ts'
import type { Desk } from '../session/desk.ts'

/** P2: a second person says that a yes stands on paper as it was entered. From this moment it counts, as of the day it was given. */
export function confirmConsent(desk: Desk, id: WaitingConsentId): Result<null, Failure> {
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
  { db, operator }: Desk,
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

/** Every yes that waits for a second person, of pupils who are on the roll. */
export function toldWaiting(db: ReadableDatabase): readonly ToldWaiting[] {
  return withNames(
    db,
    listWaiting(db).filter(({ fact }) => findPupil(db, fact.pupil) !== null),
  )
}

export function withNames(
  db: ReadableDatabase,
  waiting: readonly WaitingConsent[],
): readonly ToldWaiting[] {
  const names = new Map(listOperators(db).map(({ id, name }) => [id, name]))
  return waiting.map(({ id, fact }) => ({
    id,
    fact,
    enteredBy: names.get(fact.recordedBy) ?? 'somebody who has left',
  }))
}

function whatOf({ fact: { pupil, purpose, on, recordedBy } }: WaitingConsent) {
  return { pupil, purpose, on, enteredBy: recordedBy }
}

import type { ToldWaiting } from '../../contract/pupilRequests.ts'
import type { WaitingConsent } from '../../core/secondPerson.ts'
import type { ReadableDatabase } from '../db/file/database.ts'
import { listOperators } from '../db/tables/operators.ts'
import { findPupil } from '../db/tables/pupils.ts'
import { listWaiting } from '../db/tables/waitingConsents.ts'

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

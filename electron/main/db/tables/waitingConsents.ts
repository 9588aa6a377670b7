import { z } from 'zod'
import type { ConsentFact } from '../../../core/consent.ts'
import type { Instant } from '../../../core/day.ts'
import type { OperatorId } from '../../../core/operator.ts'
import type { PupilId } from '../../../core/pupil.ts'
import { WaitingConsent, type WaitingConsentId } from '../../../core/secondPerson.ts'
import type { ReadableDatabase, WritableDatabase } from '../file/database.ts'
import { recordConsents } from './consents.ts'

const columns = `
  id, pupil, purpose, 'granted' AS decision, decided_on AS "on", given_by AS givenBy, relationship, wording, evidence,
  expires_on AS expiresOn, entered_by AS recordedBy, entered_at AS recordedAt`

/** Writes down a yes that waits for a second person. */
export function addWaiting(db: WritableDatabase, { id, fact }: WaitingConsent): void {
  db.prepare(
    `INSERT INTO waiting_consents
       (id, pupil, purpose, decided_on, given_by, relationship, wording, evidence, expires_on, entered_by, entered_at)
     VALUES (@id, @pupil, @purpose, @on, @givenBy, @relationship, @wording, @evidence, @expiresOn,
       @recordedBy, @recordedAt)`,
  ).run({ id, ...fact })
}

/** Every yes that waits, the oldest first. */
export function listWaiting(db: ReadableDatabase): readonly WaitingConsent[] {
  return db
    .prepare(`SELECT ${columns} FROM waiting_consents ORDER BY entered_at, id`)
    .all()
    .map((row) => waitingFrom(row))
}

export function listWaitingOf(db: ReadableDatabase, pupil: PupilId): readonly WaitingConsent[] {
  return db
    .prepare(`SELECT ${columns} FROM waiting_consents WHERE pupil = ? ORDER BY entered_at, id`)
    .all(pupil)
    .map((row) => waitingFrom(row))
}

/** Null where it was confirmed or taken back meanwhile. */
export function findWaiting(db: ReadableDatabase, id: WaitingConsentId): WaitingConsent | null {
  const row = db.prepare(`SELECT ${columns} FROM waiting_consents WHERE id = ?`).get(id)
  return row === undefined ? null : waitingFrom(row)
}

function waitingFrom(row: unknown): WaitingConsent {
  const { id, ...fact } = z.looseObject({ id: z.unknown() }).parse(row)
  return WaitingConsent.parse({ id, fact })
}

export function removeWaiting(db: WritableDatabase, id: WaitingConsentId): void {
  db.prepare('DELETE FROM waiting_consents WHERE id = ?').run(id)
}

/** Makes a yes that waited a fact, as it was entered, with the second person beside it: all of it or nothing. */
export function recordConfirmed(
  db: WritableDatabase,
  { id, fact }: WaitingConsent,
  confirmedBy: OperatorId,
  confirmedAt: Instant,
): void {
  db.transaction(() => {
    recordConsents(db, [fact])
    db.prepare('INSERT INTO second_persons VALUES (last_insert_rowid(), ?, ?)').run(
      confirmedBy,
      confirmedAt,
    )
    removeWaiting(db, id)
  })()
}

const Second = z.strictObject({ name: z.string(), recordedAt: z.string(), givenBy: z.string() })

/** The name of the second person to a fact about this pupil; null where it took none. */
export function secondPersonsOf(
  db: ReadableDatabase,
  pupil: PupilId,
): (fact: ConsentFact) => string | null {
  const seconds = db
    .prepare(
      `SELECT operators.name AS name, consents.recorded_at AS recordedAt, consents.given_by AS givenBy
       FROM second_persons
       JOIN consents ON consents.seq = second_persons.consent
       JOIN operators ON operators.id = second_persons.confirmed_by
       WHERE consents.pupil = ?`,
    )
    .all(pupil)
    .map((row) => Second.parse(row))
  return ({ recordedAt, givenBy }) =>
    seconds.find((second) => second.recordedAt === recordedAt && second.givenBy === givenBy)
      ?.name ?? null
}

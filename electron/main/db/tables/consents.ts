import { ConsentFact } from '../../../core/consent.ts'
import { lastingNo } from '../../../core/lastingNo.ts'
import type { PupilId } from '../../../core/pupil.ts'
import { dayOf } from '../../clock.ts'
import type { ReadableDatabase, WritableDatabase } from '../file/database.ts'
import { type Aside, readRows } from '../file/readRows.ts'

const columns = `
  pupil, purpose, decision, decided_on AS "on", given_by AS givenBy, relationship, wording, evidence,
  expires_on AS expiresOn,
  recorded_by AS recordedBy, recorded_at AS recordedAt`

/**
 * Adds facts to what is known: all of them or none. Nothing that was recorded before is touched, and a no is never written
 * down as older than what it answers (`lastingNo`).
 */
export function recordConsents(db: WritableDatabase, facts: readonly ConsentFact[]): void {
  const record = db.prepare(
    `INSERT INTO consents
       (pupil, purpose, decision, decided_on, given_by, relationship, wording, evidence, expires_on,
        recorded_by, recorded_at)
     VALUES (@pupil, @purpose, @decision, @on, @givenBy, @relationship, @wording, @evidence, @expiresOn,
       @recordedBy, @recordedAt)`,
  )
  db.transaction(() => {
    for (const fact of facts) record.run(asLasting(db, fact))
  })()
}

function asLasting(db: ReadableDatabase, fact: ConsentFact): ConsentFact {
  if (fact.decision === 'granted') return fact
  return lastingNo(fact, listConsentsOf(db, [fact.pupil]), dayOf(new Date(fact.recordedAt)))
}

/** Every fact about every pupil, in the order in which they were recorded. */
export function listConsents(db: ReadableDatabase): readonly ConsentFact[] {
  const rows = db.prepare(`SELECT ${columns} FROM consents ORDER BY seq`).all()
  return rows.map((row) => ConsentFact.parse(row))
}

const lastWords = (ofWhom: '' | 'AND pupil BETWEEN ? AND ?') =>
  `SELECT ${columns} FROM consents WHERE seq IN (
     SELECT CAST(substr(max(decided_on || recorded_at || printf('%012d', seq)), -12) AS INTEGER)
     FROM consents
     WHERE (purpose = 'socialMedia' OR (purpose = 'unknown' AND decision <> 'granted')) ${ofWhom}
     GROUP BY pupil, lower(trim(given_by)), lower(trim(coalesce(relationship, ''))))`

/**
 * The last word of each giver about posts with each pupil (`isAboutPosts`), in the order in which they were recorded:
 * all that `consentState` looks at, however long the history is. The index `consents_by_giver` holds all that finding them reads.
 */
export function listLastWords(db: ReadableDatabase, aside?: Aside): readonly ConsentFact[] {
  const rows = db.prepare(`${lastWords('')} ORDER BY seq`).all()
  return readRows(rows, (row) => ConsentFact.parse(row), aside)
}

/** The same of the pupils from one id to another, both included. */
export function lastWordsBetween(
  db: ReadableDatabase,
  first: PupilId,
  last: PupilId,
): readonly ConsentFact[] {
  return db
    .prepare(`${lastWords('AND pupil BETWEEN ? AND ?')} ORDER BY seq`)
    .all(first, last)
    .map((row) => ConsentFact.parse(row))
}

export function listConsentsOf(
  db: ReadableDatabase,
  pupils: readonly PupilId[],
): readonly ConsentFact[] {
  const rows = db
    .prepare(
      `SELECT ${columns} FROM consents
       WHERE pupil IN (SELECT value FROM json_each(?)) ORDER BY seq`,
    )
    .all(JSON.stringify(pupils))
  return rows.map((row) => ConsentFact.parse(row))
}

import { z } from 'zod'
import { ConsentFact } from '../../../core/consent.ts'
import { type Day, Instant } from '../../../core/day.ts'
import { OperatorId } from '../../../core/operator.ts'
import { PupilId } from '../../../core/pupil.ts'
import { ImportId } from '../../../core/register/importId.ts'
import { RollStanding } from '../../../core/register/roll.ts'
import type { ReadableDatabase, WritableDatabase } from '../file/database.ts'
import { recordConsents } from './consents.ts'

/** A file as the import knew it: its bytes by their hash, and its day. Its name is kept nowhere. */
export interface ImportFile {
  readonly sha256: string
  readonly asOf: Day
}

/** What an import did to one pupil: `before` is null where it brought them. */
export interface ImportStep {
  readonly pupil: PupilId
  readonly before: RollStanding | null
  readonly after: RollStanding
}

const ImportRow = z
  .strictObject({
    id: ImportId,
    appliedBy: OperatorId,
    appliedAt: Instant,
    undoneAt: Instant.nullable(),
  })
  .readonly()
export type AppliedImport = z.infer<typeof ImportRow>

/** Writes down that an import began; call it, and the two below, in the transaction that applies it. */
export function addImport(
  db: WritableDatabase,
  begun: Omit<AppliedImport, 'undoneAt'>,
  files: readonly ImportFile[],
): void {
  const { id, appliedBy, appliedAt } = begun
  db.prepare('INSERT INTO imports (id, applied_by, applied_at) VALUES (?, ?, ?)').run(
    id,
    appliedBy,
    appliedAt,
  )
  const add = db.prepare(
    'INSERT INTO import_files (import, position, sha256, as_of) VALUES (?, ?, ?, ?)',
  )
  for (const [position, { sha256, asOf }] of files.entries()) add.run(id, position, sha256, asOf)
}

export function addSteps(db: WritableDatabase, id: ImportId, steps: readonly ImportStep[]): void {
  const add = db.prepare(
    'INSERT INTO import_steps (import, pupil, before, after) VALUES (?, ?, ?, ?)',
  )
  for (const { pupil, before, after } of steps) {
    add.run(id, pupil, before === null ? null : JSON.stringify(before), JSON.stringify(after))
  }
}

/** Records facts as `recordConsents` does, and that it was this import that brought them. */
export function addConsents(
  db: WritableDatabase,
  id: ImportId,
  facts: readonly ConsentFact[],
): void {
  const last = db.prepare('SELECT coalesce(max(seq), 0) FROM consents').pluck()
  const before = z.int().parse(last.get())
  recordConsents(db, facts)
  db.prepare(
    'INSERT INTO import_consents (consent, import) SELECT seq, ? FROM consents WHERE seq > ?',
  ).run(id, before)
}

/** Every import there has been, newest first. */
export function listImports(db: ReadableDatabase): readonly AppliedImport[] {
  const rows = db
    .prepare(
      `SELECT id, applied_by AS appliedBy, applied_at AS appliedAt, undone_at AS undoneAt
       FROM imports ORDER BY seq DESC`,
    )
    .all()
  return rows.map((row) => ImportRow.parse(row))
}

/** When the school was last taken into a new year, and that still stands; an import without files is such a step. */
export function lastRollOver(db: ReadableDatabase): Instant | null {
  const at = db
    .prepare(
      `SELECT max(applied_at) FROM imports
       WHERE undone_at IS NULL AND id NOT IN (SELECT import FROM import_files)`,
    )
    .pluck()
    .get()
  return Instant.nullable().parse(at)
}

const StepRow = z.strictObject({
  pupil: PupilId,
  before: z.string().nullable(),
  after: z.string(),
})

/** What an import did, in order; pupils who were erased since are no part of it any more. */
export function stepsOfImport(db: ReadableDatabase, id: ImportId): readonly ImportStep[] {
  const rows = db
    .prepare('SELECT pupil, before, after FROM import_steps WHERE import = ? ORDER BY seq')
    .all(id)
  return rows.map((row) => {
    const { pupil, before, after } = StepRow.parse(row)
    return {
      pupil,
      before: before === null ? null : RollStanding.parse(JSON.parse(before)),
      after: RollStanding.parse(JSON.parse(after)),
    }
  })
}

/** Whether anything but this import said something of a pupil's consent. */
export function hasOtherConsents(db: ReadableDatabase, id: ImportId, pupil: PupilId): boolean {
  const other = db
    .prepare(
      `SELECT 1 FROM consents WHERE pupil = ?
       AND seq NOT IN (SELECT consent FROM import_consents WHERE import = ?)`,
    )
    .get(pupil, id)
  return other !== undefined
}

/** Takes the facts that an import brought out of force. Each is written down as withheld first, to the letter. */
export function withholdConsents(db: WritableDatabase, id: ImportId): number {
  db.prepare(
    `INSERT INTO withheld_consents (import, consent, pupil, purpose, decision, decided_on, given_by,
       relationship, wording, evidence, expires_on, recorded_by, recorded_at)
     SELECT ?, seq, pupil, purpose, decision, decided_on, given_by, relationship, wording, evidence,
       expires_on, recorded_by, recorded_at
     FROM consents WHERE seq IN (SELECT consent FROM import_consents WHERE import = ?) ORDER BY seq`,
  ).run(id, id)
  return db
    .prepare(
      'DELETE FROM consents WHERE seq IN (SELECT consent FROM import_consents WHERE import = ?)',
    )
    .run(id).changes
}

export function markUndone(db: WritableDatabase, id: ImportId, by: OperatorId, at: Instant): void {
  db.prepare('UPDATE imports SET undone_by = ?, undone_at = ? WHERE id = ?').run(by, at, id)
}

const withheldColumns = `
  pupil, purpose, decision, decided_on AS "on", given_by AS givenBy, relationship, wording, evidence,
  expires_on AS expiresOn,
  recorded_by AS recordedBy, recorded_at AS recordedAt`

/** What undone imports had said of a pupil: history, and no consent. */
export function listWithheldOf(db: ReadableDatabase, pupil: PupilId): readonly ConsentFact[] {
  return db
    .prepare(`SELECT ${withheldColumns} FROM withheld_consents WHERE pupil = ? ORDER BY seq`)
    .all(pupil)
    .map((row) => ConsentFact.parse(row))
}

import { z } from 'zod'
import type { Instant } from '../../../core/day.ts'
import { Day } from '../../../core/day.ts'
import type { OperatorId } from '../../../core/operator.ts'
import { Pupil, type PupilId } from '../../../core/pupil.ts'
import { Mapping } from '../../../core/register/columns.ts'
import type { KnownPupil, RollStanding } from '../../../core/register/roll.ts'
import type { ImportRules } from '../../../core/register/statement.ts'
import type { ReadableDatabase, WritableDatabase } from '../file/database.ts'
import { Flag } from '../file/flag.ts'
import { savePupils } from './pupils.ts'

const Row = Pupil.unwrap().extend({
  distinctiveName: Flag,
  neverShown: Flag,
  registerId: z.string().nullable(),
  bornOn: Day.nullable(),
  leftOn: Day.nullable(),
})

const query = `
  SELECT id, first_name AS firstName, preferred_name AS preferredName, last_name AS lastName,
    class_name AS className, year_group AS yearGroup, distinctive_name AS distinctiveName,
    never_shown AS neverShown, register_id AS registerId, born_on AS bornOn, left_on AS leftOn
  FROM pupils
  LEFT JOIN register_entries ON register_entries.pupil = pupils.id
  LEFT JOIN leavers ON leavers.pupil = pupils.id`

/** Everybody whom the records know, on the roll or not any more. */
export function listKnownPupils(db: ReadableDatabase): readonly KnownPupil[] {
  return db.prepare(`${query} ORDER BY pupils.id`).all().map(knownPupil)
}

/** The next of them by their ids; from the first where there is nobody before. */
export function knownPupilsAfter(
  db: ReadableDatabase,
  before: PupilId | null,
  most: number,
): readonly KnownPupil[] {
  return db
    .prepare(`${query} WHERE pupils.id > ? ORDER BY pupils.id LIMIT ?`)
    .all(before ?? '', most)
    .map(knownPupil)
}

export function findKnownPupil(db: ReadableDatabase, id: PupilId): KnownPupil | null {
  const row = db.prepare(`${query} WHERE pupils.id = ?`).get(id)
  return row === undefined ? null : knownPupil(row)
}

function knownPupil(row: unknown): KnownPupil {
  const { id, registerId, bornOn, leftOn, ...pupil } = Row.parse(row)
  return { id, standing: { pupil, registerId, bornOn, leftOn } }
}

/** Writes down all that stands of these pupils, and nothing that does not: all of them or none. */
export function saveKnownPupils(db: WritableDatabase, pupils: readonly KnownPupil[]): void {
  const forget = [
    db.prepare('DELETE FROM register_entries WHERE pupil = ?'),
    db.prepare('DELETE FROM leavers WHERE pupil = ?'),
  ]
  const enter = db.prepare(
    'INSERT INTO register_entries (pupil, register_id, born_on) VALUES (?, ?, ?)',
  )
  const leave = db.prepare('INSERT INTO leavers (pupil, left_on) VALUES (?, ?)')
  db.transaction(() => {
    savePupils(
      db,
      pupils.map(({ id, standing }) => ({ ...standing.pupil, id })),
    )
    // First all go and then all come: two pupils may have exchanged their numbers.
    for (const { id } of pupils) for (const statement of forget) statement.run(id)
    for (const { id, standing } of pupils) {
      const { registerId, bornOn, leftOn } = entryOf(standing)
      if (registerId !== null || bornOn !== null) enter.run(id, registerId, bornOn)
      if (leftOn !== null) leave.run(id, leftOn)
    }
  })()
}

/** The day of birth is kept only where there is no number to know the pupil by. */
function entryOf({ registerId, bornOn, leftOn }: RollStanding) {
  return { registerId, bornOn: registerId === null ? bornOn : null, leftOn }
}

/** Takes pupils out of the records, with everything that hangs on them. */
export function deletePupils(db: WritableDatabase, ids: readonly PupilId[]): void {
  const remove = db.prepare('DELETE FROM pupils WHERE id = ?')
  db.transaction(() => {
    for (const id of ids) remove.run(id)
  })()
}

/** What the school has said about its forms; null until it has. */
export function saidImportRules(db: ReadableDatabase): ImportRules | null {
  const covers = db
    .prepare('SELECT photograph_covers_social_media FROM register_rules')
    .pluck()
    .get()
  return covers === undefined ? null : { photographCoversSocialMedia: Flag.parse(covers) }
}

/** What counts of the school's forms: the careful answer until it has said anything. */
export function readImportRules(db: ReadableDatabase): ImportRules {
  return saidImportRules(db) ?? { photographCoversSocialMedia: false }
}

export function saveImportRules(
  db: WritableDatabase,
  rules: ImportRules,
  by: OperatorId,
  at: Instant,
): void {
  db.prepare('INSERT OR REPLACE INTO register_rules VALUES (1, ?, ?, ?)').run(
    Number(rules.photographCoversSocialMedia),
    by,
    at,
  )
}

/** The mapping that a person settled for a file with these headings; null where nobody has yet. */
export function findMapping(db: ReadableDatabase, headings: string): Mapping | null {
  const found = db
    .prepare('SELECT mapping FROM register_mappings WHERE headings = ?')
    .pluck()
    .get(headings)
  return found === undefined ? null : Mapping.parse(JSON.parse(z.string().parse(found)))
}

export function saveMapping(db: WritableDatabase, headings: string, mapping: Mapping): void {
  db.prepare('INSERT OR REPLACE INTO register_mappings VALUES (?, ?)').run(
    headings,
    JSON.stringify(mapping),
  )
}

import { Pupil, type PupilId } from '../../../core/pupil.ts'
import type { ReadableDatabase, WritableDatabase } from '../file/database.ts'
import { Flag } from '../file/flag.ts'
import { type Aside, readRows } from '../file/readRows.ts'

const PupilRow = Pupil.unwrap().extend({ distinctiveName: Flag, neverShown: Flag })

const columns = `
  id, first_name AS firstName, preferred_name AS preferredName, last_name AS lastName,
  class_name AS className, year_group AS yearGroup,
  distinctive_name AS distinctiveName, never_shown AS neverShown`

/** Adds these pupils, or brings those who are there up to date: all of them or none. */
export function savePupils(db: WritableDatabase, pupils: readonly Pupil[]): void {
  const save = db.prepare(
    `INSERT INTO pupils VALUES (@id, @firstName, @preferredName, @lastName, @className, @yearGroup,
       @distinctiveName, @neverShown)
     ON CONFLICT (id) DO UPDATE SET
       first_name = excluded.first_name, preferred_name = excluded.preferred_name,
       last_name = excluded.last_name, class_name = excluded.class_name,
       year_group = excluded.year_group, distinctive_name = excluded.distinctive_name,
       never_shown = excluded.never_shown`,
  )
  db.transaction(() => {
    for (const pupil of pupils) save.run(rowOf(pupil))
  })()
}

/** Everybody on the roll. Those who have left are kept, and appear nowhere. */
export function listPupils(db: ReadableDatabase, aside?: Aside): readonly Pupil[] {
  const rows = db
    .prepare(
      `SELECT ${columns} FROM pupils WHERE id NOT IN (SELECT pupil FROM leavers)
       ORDER BY last_name, first_name, id`,
    )
    .all()
  return readRows(rows, (row) => PupilRow.parse(row), aside)
}

export function findPupil(db: ReadableDatabase, id: PupilId): Pupil | null {
  const row = db.prepare(`SELECT ${columns} FROM pupils WHERE id = ?`).get(id)
  return row === undefined ? null : PupilRow.parse(row)
}

function rowOf(pupil: Pupil) {
  return {
    ...pupil,
    distinctiveName: Number(pupil.distinctiveName),
    neverShown: Number(pupil.neverShown),
  }
}

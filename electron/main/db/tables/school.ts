import { School } from '../../../core/school.ts'
import type { ReadableDatabase, WritableDatabase } from '../file/database.ts'
import { Flag } from '../file/flag.ts'

const SchoolRow = School.unwrap()
  .omit({ staff: true })
  .extend({ practice: Flag, adultsMayBeShown: Flag, approverRequired: Flag })

/** What the school has set for itself; null until it has been set up. */
export function readSchool(db: ReadableDatabase): School | null {
  const row = db
    .prepare(
      `SELECT name, practice, character_limit AS characterLimit,
         adults_may_be_shown AS adultsMayBeShown, published_edge AS publishedEdge,
         thinking_seconds AS thinkingSeconds, approver_required AS approverRequired,
         photos_unsaid AS photosUnsaid FROM school`,
    )
    .get()
  if (row === undefined) return null
  const staff = db.prepare('SELECT name FROM school_staff ORDER BY position').pluck().all()
  return School.parse({ ...SchoolRow.parse(row), staff })
}

export function saveSchool(db: WritableDatabase, school: School): void {
  const { staff, ...settings } = school
  const row = {
    ...settings,
    practice: Number(school.practice),
    adultsMayBeShown: Number(school.adultsMayBeShown),
    approverRequired: Number(school.approverRequired),
  }
  db.transaction(() => {
    db.prepare(
      `INSERT OR REPLACE INTO school (id, name, practice, character_limit, adults_may_be_shown,
         published_edge, thinking_seconds, approver_required, photos_unsaid)
       VALUES (1, @name, @practice, @characterLimit, @adultsMayBeShown, @publishedEdge,
         @thinkingSeconds, @approverRequired, @photosUnsaid)`,
    ).run(row)
    db.prepare('DELETE FROM school_staff').run()
    const add = db.prepare('INSERT INTO school_staff (name) VALUES (?)')
    for (const name of staff) add.run(name)
  })()
}

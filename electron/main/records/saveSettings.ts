import type { Failure } from '../../contract/failure.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { SchoolSettings } from '../../core/school.ts'
import { readSchool, saveSchool } from '../db/school.ts'
import { remember } from '../history/remember.ts'
import type { Desk } from '../session/desk.ts'

/** Changes the school's own limits. They count from this moment; the audit names each setting that changed. */
export function saveSettings(
  { db, operator }: Pick<Desk, 'db' | 'operator'>,
  settings: SchoolSettings,
): Result<null, Failure> {
  if (operator.role !== 'administrator') return refused({ kind: 'notAllowed' })
  const school = readSchool(db)
  if (school === null) return refused({ kind: 'notNow' })
  const names = SchoolSettings.unwrap().keyof().options
  const changed = names.filter((name) => settings[name] !== school[name])
  if (changed.length === 0) return ok(null)
  db.transaction(() => {
    saveSchool(db, { ...school, ...settings })
    remember(db, operator.id, { kind: 'schoolChanged', settings: changed })
  })()
  return ok(null)
}

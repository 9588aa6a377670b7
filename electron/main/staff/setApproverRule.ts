import type { Failure } from '../../contract/failure.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { readSchool, saveSchool } from '../db/school.ts'
import { remember } from '../history/remember.ts'
import type { Desk } from '../session/desk.ts'

/** Whether a second person has to say yes before a post leaves. It counts for every post that has not left yet. */
export function setApproverRule(
  { db, operator }: Pick<Desk, 'db' | 'operator'>,
  required: boolean,
): Result<null, Failure> {
  if (operator.role !== 'administrator') return refused({ kind: 'notAllowed' })
  return db.transaction((): Result<null, Failure> => {
    const school = readSchool(db)
    if (school === null) return refused({ kind: 'notNow' })
    if (school.approverRequired === required) return ok(null)
    saveSchool(db, { ...school, approverRequired: required })
    const setting = required ? 'approverRequired' : 'approverNotRequired'
    remember(db, operator.id, { kind: 'schoolChanged', settings: [setting] })
    return ok(null)
  })()
}

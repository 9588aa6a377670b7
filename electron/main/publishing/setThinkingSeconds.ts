import type { Failure } from '../../contract/failure.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { readSchool, saveSchool } from '../db/school.ts'
import { remember } from '../history/remember.ts'
import type { Desk } from '../session/desk.ts'

/** How long everybody at this school may think again before a post leaves: 0 to 60 seconds. */
export function setThinkingSeconds(
  { db, operator }: Desk,
  thinkingSeconds: number,
): Result<null, Failure> {
  if (operator.role !== 'administrator') return refused({ kind: 'notAllowed' })
  return db.transaction((): Result<null, Failure> => {
    const school = readSchool(db)
    if (school === null) return refused({ kind: 'notNow' })
    saveSchool(db, { ...school, thinkingSeconds })
    remember(db, operator.id, { kind: 'schoolChanged', settings: ['thinkingSeconds'] })
    return ok(null)
  })()
}

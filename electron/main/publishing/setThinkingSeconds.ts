import type { Input } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { noteSettingChange } from '../acts/noteSettingChange.ts'
import { readSchool, saveSchool } from '../db/tables/school.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'

/** How long everybody at this school may think again before a post leaves: 0 to 60 seconds. */
export function setThinkingSeconds(
  desk: SignedIn,
  { seconds, reason }: Input<'setThinkingSeconds'>,
): Result<null, Failure> {
  const { db, operator } = desk
  return db.write((write): Result<null, Failure> => {
    const school = readSchool(db)
    if (school === null) return refused({ kind: 'notNow' })
    const before = school.thinkingSeconds
    if (before === seconds) return ok(null)
    saveSchool(write, { ...school, thinkingSeconds: seconds })
    write.audit(operator.id, { kind: 'schoolChanged', settings: ['thinkingSeconds'] })
    noteSettingChange(desk, { setting: 'thinkingSeconds', before, after: seconds, reason })
    return ok(null)
  })
}

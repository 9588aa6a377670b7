import type { Input } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { noteSettingChange } from '../acts/noteSettingChange.ts'
import { readSchool, saveSchool } from '../db/tables/school.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'

/** Whether a second person has to say yes before a post leaves. It counts for every post that has not left yet. */
export function setApproverRule(
  desk: SignedIn,
  { required, reason }: Input<'setApproverRule'>,
): Result<null, Failure> {
  const { db, operator } = desk
  return db.write((write): Result<null, Failure> => {
    const school = readSchool(db)
    if (school === null) return refused({ kind: 'notNow' })
    const before = school.approverRequired
    if (before === required) return ok(null)
    saveSchool(write, { ...school, approverRequired: required })
    const setting = required ? 'approverRequired' : 'approverNotRequired'
    write.audit(operator.id, { kind: 'schoolChanged', settings: [setting] })
    noteSettingChange(desk, { setting: 'approverRequired', before, after: required, reason })
    return ok(null)
  })
}

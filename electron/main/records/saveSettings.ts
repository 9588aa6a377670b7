import type { Input } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import { isRuleSetting } from '../../core/policy.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { SchoolSettings } from '../../core/school.ts'
import { noteSettingChange } from '../acts/noteSettingChange.ts'
import { readSchool, saveSchool } from '../db/tables/school.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'

/**
 * Changes the school's own limits. They count from this moment; the audit names each setting that changed. What keeps a
 * rule of the policy is changed with a reason only (P16); the reason stays in the records and never enters the audit.
 */
export function saveSettings(
  desk: SignedIn,
  { settings, reason }: Input<'saveSettings'>,
): Result<null, Failure> {
  const { db, operator } = desk
  const school = readSchool(db)
  if (school === null) return refused({ kind: 'notNow' })
  const names = SchoolSettings.unwrap().keyof().options
  const changed = names.filter((name) => settings[name] !== school[name])
  if (changed.length === 0) return ok(null)
  const ofRules = changed.filter(isRuleSetting)
  if (ofRules.length > 0 && reason === null) return refused({ kind: 'reasonNeeded' })
  db.write((write) => {
    saveSchool(write, { ...school, ...settings })
    write.audit(operator.id, { kind: 'schoolChanged', settings: changed })
    for (const setting of ofRules) {
      const [before, after] = [school[setting], settings[setting]]
      noteSettingChange(desk, { setting, before, after, reason: reason ?? '' })
    }
  })
  return ok(null)
}

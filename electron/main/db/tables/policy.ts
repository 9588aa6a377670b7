import type { z } from 'zod'
import { Instant } from '../../../core/day.ts'
import { OperatorId } from '../../../core/operator.ts'
import { PolicyVersion, SettingChange } from '../../../core/policy.ts'
import type { ReadableDatabase, WritableDatabase } from '../file/database.ts'

/** A version of the policy, who wrote it down and when. */
export const RecordedPolicy = PolicyVersion.unwrap()
  .extend({ recordedBy: OperatorId, recordedAt: Instant })
  .readonly()
export type RecordedPolicy = z.infer<typeof RecordedPolicy>

export function addPolicyVersion(db: WritableDatabase, policy: RecordedPolicy): void {
  db.prepare(
    `INSERT INTO policy_versions
       (version, approved_by, approved_on, review_due, recorded_by, recorded_at)
     VALUES (@version, @approvedBy, @approvedOn, @reviewDue, @recordedBy, @recordedAt)`,
  ).run(RecordedPolicy.parse(policy))
}

/** Every version that was written down, newest first: the first of them is the one that counts. */
export function listPolicyVersions(db: ReadableDatabase): readonly RecordedPolicy[] {
  return db
    .prepare(
      `SELECT version, approved_by AS approvedBy, approved_on AS approvedOn,
         review_due AS reviewDue, recorded_by AS recordedBy, recorded_at AS recordedAt
       FROM policy_versions ORDER BY seq DESC`,
    )
    .all()
    .map((row) => RecordedPolicy.parse(row))
}

export function addSettingChange(db: WritableDatabase, change: SettingChange): void {
  db.prepare(
    `INSERT INTO setting_changes (setting, before, after, reason, changed_by, changed_at)
     VALUES (@setting, @before, @after, @reason, @changedBy, @changedAt)`,
  ).run(SettingChange.parse(change))
}

/** Every change of a rule's setting, newest first. */
export function listSettingChanges(db: ReadableDatabase): readonly SettingChange[] {
  return db
    .prepare(
      `SELECT setting, before, after, reason, changed_by AS changedBy, changed_at AS changedAt
       FROM setting_changes ORDER BY seq DESC`,
    )
    .all()
    .map((row) => SettingChange.parse(row))
}

import type { Input } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import type { PolicyOffice } from '../../contract/policyRequests.ts'
import type { PolicyVersion } from '../../core/policy.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { noteSettingChange } from '../acts/noteSettingChange.ts'
import { today } from '../clock.ts'
import { keepDaysBetweenReviews, readDaysBetweenReviews } from '../db/tables/followers.ts'
import { addPolicyVersion, listPolicyVersions, listSettingChanges } from '../db/tables/policy.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'

/** The policy's versions, and every rule's setting that was changed, with its reason (P16). */
export function readPolicy({ db }: Pick<SignedIn, 'db'>): PolicyOffice {
  const versions = listPolicyVersions(db).map(
    ({ recordedBy: _, recordedAt: __, ...version }): PolicyVersion => version,
  )
  const reviewDays = readDaysBetweenReviews(db)
  return { versions, changes: listSettingChanges(db), reviewDays, today: today() }
}

/** Writes down a version that was approved: not ahead of its day, and due for review after it. */
export function recordPolicy(desk: SignedIn, policy: PolicyVersion): Result<PolicyOffice, Failure> {
  const { db, operator } = desk
  const { approvedOn, reviewDue } = policy
  if (approvedOn > today() || reviewDue <= approvedOn) return refused({ kind: 'policyDates' })
  db.write((write) => {
    addPolicyVersion(write, { ...policy, recordedBy: operator.id, recordedAt: write.now })
    write.audit(operator.id, { kind: 'policyRecorded', approvedOn, reviewDue })
  })
  return ok(readPolicy(desk))
}

/** How often the school reviews who follows it (P10: weekly), changed with a reason. */
export function setReviewDays(
  desk: SignedIn,
  { days, reason }: Input<'setReviewDays'>,
): Result<PolicyOffice, Failure> {
  const { db, operator } = desk
  db.write((write) => {
    const before = readDaysBetweenReviews(db)
    if (days === before) return
    keepDaysBetweenReviews(write, days)
    write.audit(operator.id, { kind: 'reviewDaysSet', days })
    noteSettingChange(desk, { setting: 'reviewDays', before, after: days, reason })
  })
  return ok(readPolicy(desk))
}

import type { Failure } from '../../contract/failure.ts'
import type { PolicyOffice } from '../../contract/policyRequests.ts'
import type { PolicyVersion } from '../../core/policy.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { now, today } from '../clock.ts'
import { addPolicyVersion, listPolicyVersions, listSettingChanges } from '../db/policy.ts'
import { remember } from '../history/remember.ts'
import type { Desk } from '../session/desk.ts'

type AtDesk = Pick<Desk, 'db' | 'operator'>

/** The policy's versions, and every rule's setting that was changed, with its reason (P16). */
export function readPolicy({ db }: Pick<Desk, 'db'>): PolicyOffice {
  const versions = listPolicyVersions(db).map(
    ({ recordedBy: _, recordedAt: __, ...version }): PolicyVersion => version,
  )
  return { versions, changes: listSettingChanges(db), today: today() }
}

/** Writes down a version that was approved, by an administrator: not ahead of its day, and due for review after it. */
export function recordPolicy(desk: AtDesk, policy: PolicyVersion): Result<PolicyOffice, Failure> {
  const { db, operator } = desk
  if (operator.role !== 'administrator') return refused({ kind: 'notAllowed' })
  const { approvedOn, reviewDue } = policy
  if (approvedOn > today() || reviewDue <= approvedOn) return refused({ kind: 'policyDates' })
  db.transaction(() => {
    addPolicyVersion(db, { ...policy, recordedBy: operator.id, recordedAt: now() })
    remember(db, operator.id, { kind: 'policyRecorded', approvedOn, reviewDue })
  })()
  return ok(readPolicy(desk))
}

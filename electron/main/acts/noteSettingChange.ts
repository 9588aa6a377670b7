import type { RuleSetting } from '../../core/policy.ts'
import { addSettingChange } from '../db/tables/policy.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'

interface Change {
  readonly setting: RuleSetting
  readonly before: boolean | number | string
  readonly after: boolean | number | string
  readonly reason: string
}

/**
 * Writes down why a rule's setting was changed (P16): the policy page shows it for good. Called in the transaction that
 * changes it and remembers that it was changed; the reason itself never enters the audit, whose lines hold no free words.
 */
export function noteSettingChange(
  { db, operator }: SignedIn,
  { setting, before, after, reason }: Change,
): void {
  db.write((write) =>
    addSettingChange(write, {
      setting,
      before: String(before),
      after: String(after),
      reason,
      changedBy: operator.id,
      changedAt: write.now,
    }),
  )
}

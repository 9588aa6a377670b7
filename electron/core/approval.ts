import type { Account, AccountId } from './account.ts'
import type { Operator, OperatorId } from './operator.ts'
import { approvesPosts } from './staff.ts'

/** A post that waits for a second person, where the school wants one. */
export interface Asked {
  readonly by: OperatorId
  readonly account: AccountId
  /** Of all that was asked for: the words, the pictures and everything they were made of. */
  readonly fingerprint: string
}

/** Why somebody's yes does not count. */
export type NotYours = 'ownPost' | 'notApprover' | 'notYourAccount'

/** Nobody approves their own post, and only who may approve, for an account that is theirs (P9); null where they may. */
export function whyNotApprove(
  { by, account: wanted }: Pick<Asked, 'by' | 'account'>,
  operator: Operator,
  accounts: readonly Account[],
): NotYours | null {
  if (by === operator.id) return 'ownPost'
  if (!approvesPosts(operator)) return 'notApprover'
  const account = accounts.find(({ id }) => id === wanted)
  return account?.operators.includes(operator.id) ? null : 'notYourAccount'
}

/** What was approved, and by whom, as it was written down. */
export interface Approved extends Asked {
  readonly approvedBy: OperatorId
}

/**
 * Whether a post may leave as far as a second person is concerned: the school wants none, or one who still may has
 * approved exactly what would leave now. Any change since makes their yes void.
 */
export function approvalHolds(
  required: boolean,
  approved: Approved | null,
  now: {
    readonly fingerprint: string
    readonly operator: Operator
    readonly accounts: readonly Account[]
  },
): boolean {
  if (approved === null) return !required
  return (
    approved.approvedBy === now.operator.id &&
    approved.fingerprint === now.fingerprint &&
    whyNotApprove(approved, now.operator, now.accounts) === null
  )
}

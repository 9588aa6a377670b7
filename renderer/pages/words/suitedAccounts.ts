import type { Account } from '../../../electron/core/account.ts'
import { yearsOutside } from '../../../electron/core/clearance/accountFit.ts'
import type { YearGroup } from '../../../electron/core/pupil.ts'

/** P9: whether an account was made for all of these year groups. It is a suggestion; nothing is chosen by it. */
export function suits(account: Account, inPost: readonly YearGroup[]): boolean {
  const isForSome = account.yearGroups.length > 0 && inPost.length > 0
  return isForSome && yearsOutside(account, inPost).length === 0
}

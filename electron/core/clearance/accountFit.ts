import type { Account } from '../account.ts'
import type { Blocker } from '../blocker.ts'
import type { Draft } from '../draft.ts'
import { keyStageOf, keyStagesFor } from '../keyStage.ts'
import { everyYear, type YearGroup } from '../pupil.ts'
import type { Records } from '../records.ts'

/** The year groups of the pupils in a post, youngest first. */
export function yearGroupsIn(
  { photos }: Pick<Draft, 'photos'>,
  { pupils }: Pick<Records, 'pupils'>,
): readonly YearGroup[] {
  const ticked = new Set(photos.flatMap((photo) => photo.pupils))
  const years = new Set(pupils.filter(({ id }) => ticked.has(id)).map((pupil) => pupil.yearGroup))
  return everyYear.filter((year) => years.has(year))
}

/** Those of the years that an account does not speak for; an account of the whole school speaks for all. */
export function yearsOutside(
  { yearGroups }: Account,
  years: readonly YearGroup[],
): readonly YearGroup[] {
  return yearGroups.length === 0 ? [] : years.filter((year) => !yearGroups.includes(year))
}

/**
 * P9: those of the years that make an account an unusual choice: years of another key stage, and years for which the
 * school has an account of their own. A neighbouring year of the same key stage, which no account speaks for, is usual.
 */
export function unusualYears(
  account: Account,
  years: readonly YearGroup[],
  accounts: readonly Account[],
): readonly YearGroup[] {
  const stages = keyStagesFor(account)
  const hasItsOwn = (year: YearGroup) =>
    accounts.some(({ yearGroups }) => yearGroups.includes(year))
  return yearsOutside(account, years).filter(
    (year) => !stages.includes(keyStageOf(year)) || hasItsOwn(year),
  )
}

/** What “this account all the same” was said of: another account, or pupils of another year, ask again. */
export function accountKey(account: Account, years: readonly YearGroup[]): string {
  return JSON.stringify([account.id, years])
}

/** P9: an account that does not suit for the classes in the photos asks once, and is answered by name. */
export function blockersOfAccountFit(
  draft: Draft,
  account: Account,
  records: Records,
): readonly Blocker[] {
  const years = unusualYears(account, yearGroupsIn(draft, records), records.accounts)
  if (years.length === 0) return []
  const key = accountKey(account, years)
  const answered = records.confirmations.some(
    ({ statement }) =>
      statement.what === 'account' && statement.draft === draft.id && statement.of === key,
  )
  return answered ? [] : [{ kind: 'accountUnusual', account: account.id, years }]
}

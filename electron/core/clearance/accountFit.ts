import type { Account } from '../account.ts'
import type { Blocker } from '../blocker.ts'
import type { Draft } from '../draft.ts'
import { YearGroup } from '../pupil.ts'
import type { Records } from '../records.ts'

/** The year groups of the pupils in a post, youngest first. */
export function yearGroupsIn(
  { photos }: Pick<Draft, 'photos'>,
  { pupils }: Pick<Records, 'pupils'>,
): readonly YearGroup[] {
  const ticked = new Set(photos.flatMap((photo) => photo.pupils))
  const years = new Set(pupils.filter(({ id }) => ticked.has(id)).map((pupil) => pupil.yearGroup))
  return YearGroup.options.filter((year) => years.has(year))
}

/** Those of the years that an account does not speak for; an account of the whole school speaks for all. */
export function yearsOutside(
  { yearGroups }: Account,
  years: readonly YearGroup[],
): readonly YearGroup[] {
  return yearGroups.length === 0 ? [] : years.filter((year) => !yearGroups.includes(year))
}

/** What “this account all the same” was said of: another account, or pupils of another year, ask again. */
export function accountKey(account: Account, years: readonly YearGroup[]): string {
  return JSON.stringify([account.id, years])
}

/** P9: an account that does not speak for the classes in the photos asks once, and is answered by name. */
export function blockersOfAccountFit(
  draft: Draft,
  account: Account,
  records: Records,
): readonly Blocker[] {
  const years = yearsOutside(account, yearGroupsIn(draft, records))
  if (years.length === 0) return []
  const key = accountKey(account, years)
  const answered = records.confirmations.some(
    ({ statement }) =>
      statement.what === 'account' && statement.draft === draft.id && statement.of === key,
  )
  return answered ? [] : [{ kind: 'accountUnusual', account: account.id, years }]
}

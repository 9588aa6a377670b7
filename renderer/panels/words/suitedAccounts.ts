import type { Account } from '../../../electron/core/account.ts'
import type { PhotoDraft } from '../../../electron/core/draft.ts'
import type { YearGroup } from '../../../electron/core/pupil.ts'
import type { Records } from '../../../electron/core/records.ts'

/** The year groups of the pupils in a post. */
export function yearGroupsIn(
  drafts: readonly PhotoDraft[],
  { pupils }: Records,
): ReadonlySet<YearGroup> {
  const ticked = new Set(drafts.flatMap((draft) => draft.pupils))
  return new Set(pupils.filter(({ id }) => ticked.has(id)).map(({ yearGroup }) => yearGroup))
}

/** P9: whether an account speaks for all of these year groups. It is a suggestion; nothing is chosen by it. */
export function suits({ yearGroups }: Account, inPost: ReadonlySet<YearGroup>): boolean {
  return (
    inPost.size > 0 &&
    yearGroups.length > 0 &&
    [...inPost].every((year) => yearGroups.includes(year))
  )
}

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clear } from '../clearance.ts'
import type { Confirmation } from '../confirmation.ts'
import { YearGroup } from '../pupil.ts'
import { account, day, draftOf, photoDraft, pupil, recordsFor } from '../testSchool.ts'
import { accountKey, yearsOutside } from './accountFit.ts'

const draft = draftOf(photoDraft)
const older = {
  ...recordsFor(photoDraft),
  accounts: [{ ...account, yearGroups: ['5', '6'] as const }],
}
const unusual = [{ kind: 'accountUnusual', account: account.id, years: [pupil.yearGroup] }]

function meant(of: string): Confirmation {
  const [said] = older.confirmations
  if (said === undefined) throw new Error('the test school has said something')
  return { ...said, statement: { what: 'account', draft: draft.id, of } }
}

test('P9: pupils of other years ask, and a name answers', () => {
  expect(clear(draft, older, day)).toEqual({ ok: false, error: unusual })
  const answer = meant(accountKey(account, [pupil.yearGroup]))
  expect(clear(draft, { ...older, confirmations: [...older.confirmations, answer] }, day).ok).toBe(
    true,
  )
})

test('P9: what was said of another year does not count for this one', () => {
  const answer = meant(accountKey(account, ['1']))
  const confirmations = [...older.confirmations, answer]
  expect(clear(draft, { ...older, confirmations }, day)).toEqual({ ok: false, error: unusual })
})

test('P9: an account of the whole school suits every class', () => {
  const years = fc.subarray([...YearGroup.options])
  fc.assert(
    fc.property(years, (inPost) => {
      expect(yearsOutside({ ...account, yearGroups: [] }, inPost)).toEqual([])
      expect(yearsOutside({ ...account, yearGroups: inPost }, inPost)).toEqual([])
    }),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AccountId } from '../account.ts'
import { clear } from '../clearance.ts'
import type { Confirmation } from '../confirmation.ts'
import { keyStageOf, keyStagesOf } from '../keyStage.ts'
import { everyYear, PupilId, YearGroup } from '../pupil.ts'
import { account, day, draftOf, photoDraft, pupil, recordsFor } from '../testSchool.ts'
import { accountKey, unusualYears, yearGroupsIn, yearsOutside } from './accountFit.ts'

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
  const years = fc.subarray([...everyYear])
  fc.assert(
    fc.property(years, (inPost) => {
      expect(yearsOutside({ ...account, yearGroups: [] }, inPost)).toEqual([])
      expect(yearsOutside({ ...account, yearGroups: inPost }, inPost)).toEqual([])
    }),
  )
})

const upper = { ...account, id: AccountId.parse(idOf(2)), yearGroups: ['5', '6'] as const }
const onlyYear1 = { ...account, yearGroups: ['1'] as const }

test('P9: another key stage asks, whether or not it has an account of its own', () => {
  expect(unusualYears(onlyYear1, ['R', '1', '3'], [onlyYear1])).toEqual(['R', '3'])
  expect(unusualYears(upper, ['1'], [onlyYear1, upper])).toEqual(['1'])
})

test('P9: another year of the same key stage asks where it has an account of its own, and only there', () => {
  const lower = { ...account, yearGroups: ['3', '4'] as const }
  expect(unusualYears(lower, ['4', '5'], [lower, upper])).toEqual(['5'])
  expect(unusualYears(lower, ['4', '5'], [lower])).toEqual([])
  expect(unusualYears(onlyYear1, ['1', '2'], [onlyYear1, upper])).toEqual([])
})

test('P9: an account asks about no year of its own, and about every other key stage', () => {
  const some = fc.subarray([...everyYear], { minLength: 1 })
  fc.assert(
    fc.property(some, some, (its, inPost) => {
      const one = { ...account, yearGroups: its }
      const asks = unusualYears(one, inPost, [one])
      expect(asks.filter((year) => its.includes(year))).toEqual([])
      const foreign = inPost.filter((year) => !keyStagesOf(its).includes(keyStageOf(year)))
      expect(asks).toEqual(inPost.filter((year) => foreign.includes(year)))
    }),
  )
})

function idOf(last: number): string {
  return `20000000-0000-4000-8000-00000000000${last}`
}

test('the years of a post are told youngest first', () => {
  const pupils = ['3', 'R', '1', 'Nursery'].map((year, index) => ({
    ...pupil,
    id: PupilId.parse(idOf(index)),
    yearGroup: YearGroup.parse(year),
  }))
  const photos = [{ ...photoDraft, pupils: pupils.map(({ id }) => id) }]
  expect(yearGroupsIn({ photos }, { pupils })).toEqual(['Nursery', 'R', '1', '3'])
})

import { expect, test } from 'vitest'
import type { Account } from '../../electron/core/account.ts'
import type { Blocker } from '../../electron/core/blocker.ts'
import type { YearGroup } from '../../electron/core/pupil.ts'
import { account, photoDraft, recordsFor } from '../../electron/core/testSchool.ts'
import { blockerWords } from './blockerWording.ts'

function sentence(its: Account['yearGroups'], years: readonly YearGroup[]): string {
  const blocker: Blocker = { kind: 'accountUnusual', account: account.id, years }
  const records = { ...recordsFor(photoDraft), accounts: [{ ...account, yearGroups: its }] }
  return blockerWords(blocker, records).sentence
}

test('P9: another key stage is called by its name', () => {
  expect(sentence(['1', '2'], ['3', '4'])).toBe(
    `Pupils of Key Stage 2 are in the photos, and ${account.handle} is for Key Stage 1.`,
  )
  expect(sentence(['5', '6'], ['R', '2'])).toBe(
    `Pupils of the early years and Key Stage 1 are in the photos, and ${account.handle} is for Key Stage 2.`,
  )
})

test('P9: within one key stage the years are named', () => {
  expect(sentence(['3', '4'], ['5'])).toBe(
    `Pupils of Year 5 are in the photos, and ${account.handle} is for Year 3 and Year 4.`,
  )
})

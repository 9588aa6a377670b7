import { expect, test } from 'vitest'
import type { Blocker } from '../../../electron/core/blocker.ts'
import { PhotoId } from '../../../electron/core/photo.ts'
import { rulesChecked } from './rulesChecked.ts'

const photo = PhotoId.parse('6f1c3a51-0c8e-4c29-9f4e-0b8f5c1d2e3a')
const blockers: readonly Blocker[] = [
  { kind: 'nothingToPost' },
  { kind: 'notLookedAt', photo },
  { kind: 'peopleNotConfirmed', photo },
  { kind: 'wordsNotChecked' },
  { kind: 'noAccount' },
]

test('every blocker stands against exactly one promise', () => {
  const listed = rulesChecked(blockers).flatMap((row) => row.blockers)
  expect(listed).toHaveLength(blockers.length)
  expect(new Set(listed)).toEqual(new Set(blockers))
})

test('without blockers every promise is kept', () => {
  expect(rulesChecked([]).every((row) => row.blockers.length === 0)).toBe(true)
})

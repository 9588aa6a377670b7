import { expect, test } from 'vitest'
import { ok, refused } from './result.ts'

test('an answer says which of the two it is', () => {
  expect(ok(1)).toEqual({ ok: true, value: 1 })
  expect(refused('no')).toEqual({ ok: false, error: 'no' })
})

import { expect, test } from 'vitest'
import { createPatience } from './patience.ts'

test('a few slips cost nothing, many cost more and more, and success forgives', () => {
  const patience = createPatience()
  for (let slip = 0; slip < 4; slip++) patience.failed(0)
  expect(patience.waitSeconds(0)).toBe(0)
  patience.failed(0)
  expect(patience.waitSeconds(0)).toBe(2)
  patience.failed(2_000)
  expect(patience.waitSeconds(2_000)).toBe(4)
  expect(patience.waitSeconds(6_000)).toBe(0)
  for (let slip = 0; slip < 20; slip++) patience.failed(0)
  expect(patience.waitSeconds(0)).toBe(60)
  patience.succeeded()
  expect(patience.waitSeconds(0)).toBe(0)
})

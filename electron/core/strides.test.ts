import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atOnce, grouped, joined, mapped, type Strides, sorted } from './strides.ts'

const numbers = fc.array(fc.nat(30), { maxLength: 200 })

/** How many steps the work takes. */
function stepsOf(work: Strides<unknown>): number {
  let steps = 0
  while (work.next().done !== true) steps++
  return steps
}

test('sorting in strides comes to what sorting at once comes to, and what is equal keeps its order', () => {
  fc.assert(
    fc.property(numbers, (list) => {
      const marked = list.map((number, at) => ({ number, at }))
      const compare = (one: { number: number }, other: { number: number }) =>
        one.number - other.number
      expect(atOnce(sorted(marked, compare))).toEqual([...marked].sort(compare))
    }),
  )
})

test('joining, mapping and grouping in strides come to what they come to at once', () => {
  fc.assert(
    fc.property(fc.array(numbers, { maxLength: 8 }), (lists) => {
      expect(atOnce(joined(lists))).toEqual(lists.flat())
      expect(atOnce(mapped(lists.flat(), (one, at) => one * at))).toEqual(
        lists.flat().map((one, at) => one * at),
      )
      expect(atOnce(grouped(lists.flat(), (one) => one % 5))).toEqual(
        Map.groupBy(lists.flat(), (one) => one % 5),
      )
    }),
  )
})

test('none of it does more than one thing a step', () => {
  const list = Array.from({ length: 1000 }, (_, at) => (at * 7919) % 1000)
  expect(stepsOf(joined([list, list]))).toBe(2000)
  expect(stepsOf(mapped(list, String))).toBe(1000)
  expect(stepsOf(grouped(list, String))).toBe(1000)
  expect(stepsOf(sorted(list, (one, other) => one - other))).toBeGreaterThanOrEqual(9000)
})

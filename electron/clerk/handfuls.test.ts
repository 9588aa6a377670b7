import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostAtOnce } from '../contract/clerk.ts'
import { handfuls } from './handfuls.ts'
import { plainRow } from './readTable.ts'

test('the handfuls are the rows, in their order, and none is more than can be taken in at once', () => {
  const row = fc
    .tuple(fc.nat(300), fc.constantFrom('', 'x', 'x'.repeat(900), 'x'.repeat(30_000)))
    .map(([width, cell]) => plainRow(Array.from({ length: width }, () => cell)))
  fc.assert(
    fc.property(fc.array(fc.tuple(row, fc.constantFrom(1, 60)), { maxLength: 8 }), (groups) => {
      const rows = groups.flatMap(([each, times]) => Array.from({ length: times }, () => each))
      const all = [...handfuls(rows)]
      expect(all.flat()).toEqual(rows)
      for (const handful of all) {
        const cells = handful.flatMap((each) => each.cells)
        expect(handful.length).toBeGreaterThan(0)
        const isOneRow = handful.length === 1
        expect(isOneRow || cells.length <= mostAtOnce.cells).toBe(true)
        expect(isOneRow || cells.join('').length <= mostAtOnce.characters).toBe(true)
      }
    }),
    { numRuns: 50 },
  )
})

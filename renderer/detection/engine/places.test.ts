import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placesOf } from './places.ts'

const stay = fc
  .record({
    bytes: fc.integer({ min: 1, max: 5000 }),
    from: fc.nat(20),
    length: fc.nat(20),
  })
  .map(({ bytes, from, length }) => ({ bytes, from, until: from + length }))

test('no two are ever in the same place at the same time', () => {
  fc.assert(
    fc.property(fc.array(stay, { maxLength: 20 }), (stays) => {
      const places = placesOf(stays).map((at, index) => ({ at, ...stays[index] }))
      for (const [index, one] of places.entries())
        for (const other of places.slice(index + 1)) {
          const together =
            (one.from ?? 0) <= (other.until ?? 0) && (other.from ?? 0) <= (one.until ?? 0)
          const apart =
            one.at + (one.bytes ?? 0) <= other.at || other.at + (other.bytes ?? 0) <= one.at
          expect(apart || !together).toBe(true)
        }
    }),
  )
})

test('what has gone leaves its place to what comes', () => {
  const stays = [0, 1, 2, 3].map((step) => ({ bytes: 1000, from: step, until: step + 1 }))
  expect(placesOf(stays)).toEqual([0, 1024, 0, 1024])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clustersOf } from './clusters.ts'
import type { Sighting } from './sighting.ts'

const sighting = (pass: string, belief: number, x: number, side = 100): Sighting => ({
  pass,
  belief,
  box: { x, y: 0, width: side, height: side },
})

test('what several passes say of one place is one face, and of two places two', () => {
  const clusters = clustersOf([
    sighting('a', 0.9, 0),
    sighting('b', 0.8, 4),
    sighting('b', 0.7, 300),
  ])
  expect(clusters.map((cluster) => cluster.sightings.length)).toEqual([2, 1])
})

test('a pass has one vote for a place, its strongest', () => {
  const [cluster] = clustersOf([sighting('a', 0.5, 2), sighting('a', 0.9, 0)])
  expect(cluster?.sightings.map((seen) => seen.belief)).toEqual([0.9])
})

test('a confident pass draws the box towards its own', () => {
  const [cluster] = clustersOf([sighting('a', 0.9, 0), sighting('b', 0.3, 10)])
  expect(cluster?.box.x).toBeCloseTo(1)
})

test('no sighting is lost but a second one of the same pass in the same place', () => {
  const sightings = fc.array(
    fc.record({
      pass: fc.constantFrom('a', 'b', 'c'),
      belief: fc.double({ min: 0.01, max: 1, noNaN: true }),
      box: fc.record({
        x: fc.integer({ min: 0, max: 500 }),
        y: fc.integer({ min: 0, max: 500 }),
        width: fc.integer({ min: 5, max: 200 }),
        height: fc.integer({ min: 5, max: 200 }),
      }),
    }),
  )
  fc.assert(
    fc.property(sightings, (seen) => {
      const kept = clustersOf(seen).flatMap((cluster) => cluster.sightings)
      expect(new Set(kept).size).toBe(kept.length)
      expect(kept.every((one) => seen.some((other) => other === one))).toBe(true)
      expect(kept.length > 0).toBe(seen.length > 0)
    }),
  )
})

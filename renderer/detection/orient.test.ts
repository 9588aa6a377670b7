import { expect, test } from 'vitest'
import { bestHolding, type Holding, isSettled, likeliest } from './orient.ts'

const holding = (degrees: Holding['degrees'], ...beliefs: number[]): Holding => ({
  degrees,
  sightings: beliefs.map((belief, k) => ({
    pass: 'a',
    belief,
    box: { x: k * 100, y: 0, width: 50, height: 50 },
  })),
})

test('a photo in which faces show better upside down is held upside down', () => {
  const upright = holding(0, 0.6)
  const others = [holding(90, 0.5), holding(180, 0.9, 0.9, 0.8), holding(270)]
  const other = likeliest(upright, others)
  expect(bestHolding(upright, other).degrees).toBe(180)
})

test('a slight advantage does not turn a photo', () => {
  expect(bestHolding(holding(0, 0.8), holding(90, 0.9)).degrees).toBe(0)
})

test('faint beliefs in every direction turn nothing', () => {
  const faint = Array.from({ length: 40 }, () => 0.3)
  expect(bestHolding(holding(0), holding(90, ...faint)).degrees).toBe(0)
})

test('a face that is clear enough settles the matter, or several that are a little less clear', () => {
  const settled = [
    { faces: 1, belief: 0.9 },
    { faces: 3, belief: 0.85 },
  ]
  expect(isSettled(holding(0, 0.91).sightings, settled)).toBe(true)
  expect(isSettled(holding(0, 0.86, 0.86, 0.86).sightings, settled)).toBe(true)
  expect(isSettled(holding(180, 0.89, 0.89, 0.8, 0.8, 0.8).sightings, settled)).toBe(false)
})

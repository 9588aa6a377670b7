import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitTo } from './fit.ts'

const edge = fc.integer({ min: 1, max: 20_000 })

test('a published picture is never enlarged and never longer than asked', () => {
  fc.assert(
    fc.property(edge, edge, edge, (width, height, longestEdge) => {
      const fitted = fitTo({ width, height }, longestEdge)
      expect(fitted.width >= 1 && fitted.width <= width).toBe(true)
      expect(fitted.height >= 1 && fitted.height <= height).toBe(true)
      expect(Math.max(fitted.width, fitted.height)).toBe(
        Math.min(longestEdge, Math.max(width, height)),
      )
    }),
  )
})

test('it keeps its proportions to the nearest pixel', () => {
  expect(fitTo({ width: 4032, height: 3024 }, 1600)).toEqual({
    width: 1600,
    height: 1200,
  })
  expect(fitTo({ width: 3024, height: 4032 }, 1600)).toEqual({
    width: 1200,
    height: 1600,
  })
  expect(fitTo({ width: 800, height: 600 }, 1600)).toEqual({
    width: 800,
    height: 600,
  })
})

import { expect, test } from 'vitest'
import { distinct, strongest } from './overlapping.ts'

const box = (x: number, side: number) => ({ x, y: 0, width: side, height: side })

test('of glimpses of one place the strongest stays', () => {
  const glimpses = [
    { box: box(0, 100), belief: 0.4 },
    { box: box(5, 100), belief: 0.8 },
    { box: box(200, 100), belief: 0.1 },
  ]
  expect(strongest(glimpses, 0.4).map((glimpse) => glimpse.belief)).toEqual([0.8, 0.1])
})

test('a weak claim around or inside a likelier one is not another face, and a neighbour is', () => {
  const claims = [
    { box: box(0, 300), score: 0.2 },
    { box: box(100, 100), score: 0.9 },
    { box: box(190, 100), score: 0.5 },
    { box: box(110, 40), score: 0.3 },
  ]
  expect(distinct(claims).map((claim) => claim.score)).toEqual([0.9, 0.5])
})

import { expect, test } from 'vitest'
import { withoutYunet, withYunet } from './calibration.ts'
import type { Cluster } from './clusters.ts'
import { otherPasses, yunetPasses } from './plan.ts'
import { tierOf } from './tiers.ts'
import { evidenceOf, likelihood } from './votes.ts'

const box = { x: 100, y: 100, width: 60, height: 75 }
const seenBy = (...words: readonly (readonly [string, number])[]): Cluster => ({
  box,
  sightings: words.map(([pass, belief]) => ({ pass, belief, box })),
})

const plans = [
  { calibration: withYunet, passes: yunetPasses.map((pass) => pass.name) },
  { calibration: withoutYunet, passes: otherPasses.map((pass) => pass.name) },
]

test('each calibration weighs all the evidence of the passes that it was fitted for', () => {
  for (const { calibration, passes } of plans) {
    expect(calibration.passes).toEqual(passes)
    const evidence = evidenceOf(seenBy(), 1024, calibration.passes)
    expect(calibration.weights).toHaveLength(evidence.length)
  }
})

test('what every pass is sure of is a sure face, and what every pass doubts is none', () => {
  for (const { calibration, passes } of plans) {
    const agreed = seenBy(...passes.map((pass) => [pass, 0.95] as const))
    const doubted = seenBy(...passes.map((pass) => [pass, 0.06] as const))
    expect(tierOf(likelihood(agreed, 1024, calibration), 'moreCareful', calibration)).toBe('sure')
    expect(likelihood(doubted, 1024, calibration)).toBeLessThan(calibration.maybe.fewerQuestions)
  }
})

test('more caution asks about more, never covers less', () => {
  for (const { calibration } of plans) {
    const { moreCareful, balanced, fewerQuestions } = calibration.maybe
    expect(moreCareful).toBeLessThan(balanced)
    expect(balanced).toBeLessThan(fewerQuestions)
    expect(fewerQuestions).toBeLessThan(calibration.sure)
  }
})

import { expect, test } from 'playwright/test'
import { editAndKill, prepareVictim } from './killing.ts'
import { throwAway } from './throwAway.ts'

/** Fifty kills are `npm run bench -- killed`; these few show with every run that the promise stands. */
const moments = [40, 900, 350, 1500, 0] as const

test('a kill in the midst of editing loses no step that was kept, and the window opens where it was', async () => {
  test.setTimeout(240_000)
  let victim = await prepareVictim()
  let steps = 0
  for (const after of moments) {
    const aftermath = await editAndKill(victim, after)
    expect(aftermath).toMatchObject({ lost: 0, isBackInPlace: true, isChainIntact: true })
    victim = aftermath.victim
    steps += aftermath.steps
  }
  expect(steps).toBeGreaterThan(3)
  expect(await editAndKill(victim, 0)).toMatchObject({ lost: 0, isBackInPlace: true })
  throwAway(victim.dataFolder)
})

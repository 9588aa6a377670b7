import type { Page } from 'playwright'
import { expect, test } from 'playwright/test'
import { lockStudio } from './lockStudio.ts'
import { must, signIn } from './readyDraft.ts'
import { launchStudio } from './studio.ts'

test('tries in vain at one school are still counted after the practice school and after a restart', async () => {
  let studio = await launchStudio()
  const { dataFolder } = studio
  await must(
    studio.page.evaluate((input) => window.studio.setUpSchool(input), {
      schoolName: 'Hillside Primary',
      operatorName: 'Claire Magill',
      passphrase: 'a long walk by the sea',
      accounts: [{ handle: '@HillsideTest' as never, label: 'Whole school' }],
    }),
  )
  await lockStudio(studio.page)
  for (let tries = 0; tries < 5; tries += 1) await wrongly(studio.page)

  // In the practice school everybody knows the passphrase.
  await signIn(studio.page)
  await lockStudio(studio.page, 'leavePractice')
  // Either one still has to wait, or this is one try more, after which one has to wait longer.
  expect(await wrongly(studio.page)).toBeGreaterThan(0)
  await studio.close(true)

  studio = await launchStudio({ dataFolder })
  expect(await wrongly(studio.page)).toBeGreaterThan(0)
  await studio.close()
})

/** Tries a wrong passphrase, and answers how many seconds one has to wait then. */
async function wrongly(page: Page): Promise<number> {
  const status = await must(page.evaluate(() => window.studio.status({})))
  const operator = status.stage === 'locked' ? status.operators[0]?.id : undefined
  if (operator === undefined) throw new Error('The school was expected to be locked.')
  const answer = await page.evaluate((input) => window.studio.signIn(input), {
    operator,
    passphrase: 'not the passphrase',
  })
  if (answer.ok || answer.error.kind !== 'wrongPassphrase') throw new Error('It let somebody in.')
  return answer.error.waitSeconds
}

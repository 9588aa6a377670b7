import type { ElectronApplication } from 'playwright'
import { expect, test } from 'playwright/test'
import { officeAt } from './office.ts'
import { signIn } from './readyDraft.ts'
import { launchStudio } from './studio.ts'

/** Ends the proofreader as a crash would; false where there is none. */
function killProofreader(app: ElectronApplication): Promise<boolean> {
  return app.evaluate(({ app: own }) => {
    const found = own.getAppMetrics().find(({ name }) => name === 'Proofreader')
    return found !== undefined && process.kill(found.pid, 'SIGKILL')
  })
}

test('when the proofreader dies the words are read by its successor, and nothing is ticked unread', async () => {
  const studio = await launchStudio()
  const { app, page } = studio
  await signIn(page)
  await page.reload()
  const office = officeAt(app, page)
  await office.goTo('Words')
  const text = page.getByRole('textbox', { name: 'What shall the post say?' })
  await text.fill('We planted a tree today.')
  const fine = page.getByText('Spelling, grammar, names and length are fine.')
  await expect(fine).toBeVisible({ timeout: 60_000 })
  expect(await killProofreader(app)).toBe(true)
  await text.fill('We has planted a tree today.')
  await expect(fine).toBeHidden()
  await expect(page.getByRole('region', { name: 'What was found in the words' })).toContainText(
    'One thing to see to.',
    { timeout: 60_000 },
  )
  await studio.close()
})

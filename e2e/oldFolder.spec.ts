import { cpSync } from 'node:fs'
import type { Page } from 'playwright'
import { expect, test } from 'playwright/test'
import { type PracticeX, startPracticeX } from '../electron/practice/practiceX.ts'
import { practicePassphrase } from './office.ts'
import { openRoom } from './openRoom.ts'
import { must, readyDraft } from './readyDraft.ts'
import { launchStudio, type Started } from './studio.ts'
import { throwAway } from './throwAway.ts'

let x: PracticeX
let studio: Started
test.beforeEach(async () => {
  x = await startPracticeX({ port: 0, refusesDuplicates: false })
  studio = await launchStudio({ practiceX: x.url, haste: 20 })
})
test.afterEach(async () => {
  await studio.close()
  await x.close()
})

test('an old data folder that is put back pauses posting before anything leaves, and says so until it is answered', async () => {
  const { dataFolder } = studio
  await schedule(studio.page, 25)
  await studio.close(true)
  const old = `${dataFolder} copy`
  cpSync(dataFolder, old, { recursive: true })

  await startAgain(dataFolder)
  await expect.poll(() => x.asked('tweets'), { timeout: 60_000 }).toBe(1)
  await expect.poll(async () => (await newestPost()).state, { timeout: 20_000 }).toBe('posted')
  await studio.close(true)
  throwAway(dataFolder)
  cpSync(old, dataFolder, { recursive: true })
  throwAway(old)

  await startAgain(dataFolder)
  const { page } = studio
  await page.reload()
  const banner = page.getByRole('status').filter({ hasText: 'so all posting is paused' })
  await expect(banner).toContainText('The log does not agree with what is known of it')
  await expect(banner.getByRole('button', { name: 'Let posting go on' })).toHaveCount(0)
  await page.screenshot({ path: test.info().outputPath('paused.png') })
  expect(await page.evaluate(() => window.studio.resumePosting({}))).toMatchObject({
    ok: false,
    error: { kind: 'logInDoubt' },
  })
  await openRoom(page, 'History')
  await expect(page.getByText('It waited in older records and may have gone out')).toBeVisible()
  expect((await newestPost()).state).toBe('rejected')

  await openRoom(page, 'Office', 'Log')
  await page.getByRole('button', { name: 'We put a backup back' }).click()
  await expect(page.getByText('Intact since')).toBeVisible()
  await expect(banner).toBeVisible()
  await banner.getByRole('button', { name: 'Let posting go on' }).click()
  await expect(banner).toHaveCount(0)
  expect((await newestPost()).state).toBe('rejected')
  expect(x.asked('tweets')).toBe(1)
  expect(x.state().tweets).toHaveLength(1)
})

test('what a paper says holds posting once somebody looked again and is sure', async () => {
  const { page } = studio
  await schedule(page, 3_000)
  await page.reload()
  await openRoom(page, 'Office', 'Log')
  await page.getByRole('button', { name: 'Compare with a paper' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Number of the entry' }).fill('2')
  await dialog.getByRole('textbox', { name: 'Its code' }).fill('0000 0000')
  await dialog.getByRole('button', { name: 'Compare' }).click()
  await expect(dialog.getByText('They do not agree.')).toBeVisible()
  const banner = page.getByRole('status').filter({ hasText: 'so all posting is paused' })
  await expect(banner).toHaveCount(0)
  await dialog.getByRole('button', { name: 'I looked again: they differ' }).click()
  await expect(banner).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('A paper has another code for entry 2')
  expect((await newestPost()).state).toBe('rejected')
})

async function newestPost() {
  const [newest] = await must(studio.page.evaluate(() => window.studio.listPosts({})))
  if (newest === undefined) throw new Error('Nothing was approved.')
  return newest
}

/** A post that leaves by itself so many seconds from now. */
async function schedule(page: Page, seconds: number): Promise<void> {
  const { draft } = await readyDraft(page)
  const prints = await must(
    page.evaluate((id) => window.studio.printDraft({ draft: id }), draft.id),
  )
  const pictures = prints.map(({ sha256 }) => sha256)
  const notBefore = new Date(Date.now() + 1000 * seconds).toISOString() as never
  const input = { draft: draft.id, pictures, notBefore }
  await must(page.evaluate((asked) => window.studio.post(asked), input))
}

/** Starts on this folder, and signs the administrator of the practice school in. */
async function startAgain(dataFolder: string): Promise<void> {
  studio = await launchStudio({ dataFolder, practiceX: x.url, haste: 20 })
  const { page } = studio
  const status = await must(page.evaluate(() => window.studio.status({})))
  const operator = status.stage === 'locked' ? status.operators[0]?.id : undefined
  if (operator === undefined) throw new Error('The practice school was expected to be locked.')
  const input = { operator, passphrase: practicePassphrase }
  await must(page.evaluate((said) => window.studio.signIn(said), input))
}

import { expect, test } from 'playwright/test'
import { type PracticeX, startPracticeX } from '../electron/practice/practiceX.ts'
import { lockStudio } from './lockStudio.ts'
import { officeAt, practicePassphrase } from './office.ts'
import { openRoom } from './openRoom.ts'
import { must, printAndPost, readyDraft, signIn } from './readyDraft.ts'
import { launchStudio, type Started } from './studio.ts'

let x: PracticeX
let studio: Started
test.beforeEach(async () => {
  x = await startPracticeX({ port: 0 })
  studio = await launchStudio({ practiceX: x.url })
})
test.afterEach(async () => {
  await studio.close()
  await x.close()
})

const picture = (name: string) => test.info().outputPath(`${name}.png`)

async function post() {
  const [newest] = await must(studio.page.evaluate(() => window.studio.listPosts({})))
  if (newest === undefined) throw new Error('Nothing was approved.')
  return newest
}

async function isNow(state: string): Promise<void> {
  await expect.poll(async () => (await post()).state, { timeout: 30_000 }).toBe(state)
}

async function approved(notBefore?: string) {
  const { draft } = await readyDraft(studio.page)
  const prints = await must(
    studio.page.evaluate((id) => window.studio.printDraft({ draft: id }), draft.id),
  )
  const input = { draft: draft.id, pictures: prints.map(({ sha256 }) => sha256) }
  const when = notBefore === undefined ? {} : { notBefore: notBefore as never }
  return studio.page.evaluate((asked) => window.studio.post(asked), { ...input, ...when })
}

test('a post that X holds back is tried again once its hindrance is mended, or its draft comes back', async () => {
  const { page } = studio
  x.setFaults([
    { at: 'tweets', kind: '402' },
    { at: 'tweets', kind: '402' },
  ])
  await must(approved())
  await isNow('blocked')
  await page.reload()
  await openRoom(page, 'History')
  await expect(page.getByText('The account has no credits left at X.')).toBeVisible()
  await page.screenshot({ path: picture('held-back') })
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect.poll(() => x.asked('tweets')).toBe(2)
  await isNow('blocked')
  await page.getByRole('button', { name: 'Cancel this post' }).click()
  await page.getByRole('button', { name: 'Change it and post again' }).click()
  await expect(page.getByRole('textbox', { name: 'What shall the post say?' })).toHaveValue(
    'Year 2 planted their first seeds today.',
  )
  const again = await must(page.evaluate(() => window.studio.loadPostDraft({})))
  await must(printAndPost(page, again.id))
  await isNow('posted')
  expect(x.state().tweets).toHaveLength(1)
})

test('a post waits for its time, can be cancelled until then, and leaves by itself when it comes', async () => {
  const { page } = studio
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
  expect(await approved(new Date(Date.now() - 1000).toISOString())).toMatchObject({
    ok: false,
    error: { kind: 'badTime' },
  })
  const { id } = await must(page.evaluate(() => window.studio.loadPostDraft({})))
  const prints = await must(page.evaluate((draft) => window.studio.printDraft({ draft }), id))
  const pictures = prints.map(({ sha256 }) => sha256)
  const schedule = (notBefore: string, draft: typeof id) =>
    page.evaluate((input) => window.studio.post(input as never), { draft, pictures, notBefore })
  await must(schedule(tomorrow, id) as ReturnType<typeof approved>)
  await page.reload()
  await openRoom(page, 'History')
  await expect(page.getByRole('article', { name: /Waits for its time/ })).toBeVisible()
  await page.screenshot({ path: picture('waits') })
  await page.getByRole('button', { name: 'Cancel this post' }).click()
  await isNow('rejected')
  const cancelled = await post()
  await must(page.evaluate((input) => window.studio.reopenPost(input), { post: cancelled.id }))
  const again = await must(page.evaluate(() => window.studio.loadPostDraft({})))
  await must(page.evaluate((draft) => window.studio.printDraft({ draft }), again.id))
  const soon = Date.now() + 5_000
  await must(schedule(new Date(soon).toISOString(), again.id) as ReturnType<typeof approved>)
  expect(x.asked('tweets')).toBe(0)
  await isNow('posted')
  expect(Date.now()).toBeGreaterThanOrEqual(soon)
  expect(x.state().tweets).toHaveLength(1)
})

test('while posting is paused nothing leaves, every page says so, and it goes on afterwards', async () => {
  const { page } = studio
  const { draft } = await readyDraft(page)
  await must(page.evaluate(() => window.studio.pausePosting({})))
  await must(printAndPost(page, draft.id))
  await page.reload()
  await expect(page.getByText('All posting is paused.')).toBeVisible()
  await page.screenshot({ path: picture('paused') })
  expect(x.asked('tweets')).toBe(0)
  expect((await post()).state).toBe('approved')
  await page.getByRole('button', { name: 'Let posting go on' }).click()
  await isNow('posted')
  expect(x.asked('tweets')).toBe(1)
})

test('a wrong photo stops all posting, comes down, and its story is told', async () => {
  const { page } = studio
  await must(approved())
  await isNow('posted')
  await page.reload()
  await openRoom(page, 'History')
  await page.screenshot({ path: picture('posted') })
  await page.getByRole('button', { name: 'Wrong photo posted' }).click()
  await page.getByRole('button', { name: 'Stop posting and take it down' }).click()
  const story = page.getByRole('list', { name: 'Step by step' })
  await expect(story).toContainText('Took the post down; it is gone.')
  await expect(story).toContainText('Found a wrong photo in a post.')
  await expect(story).toContainText('Confirmed that nobody but 1 ticked pupil is in photo 1.')
  await page.screenshot({ path: picture('story') })
  await expect(page.getByText('All posting is paused.')).toBeVisible()
  expect(x.state().tweets).toHaveLength(0)

  // The freeze holds against the window, against other deeds, and after a power cut.
  const down = await post()
  await must(page.evaluate((input) => window.studio.reopenPost(input), { post: down.id }))
  const again = await must(page.evaluate(() => window.studio.loadPostDraft({})))
  await must(printAndPost(page, again.id))
  const waiting = await post()
  for (const deed of ['tryAgainPost', 'lookAgainPost'] as const) {
    await page.evaluate(([name, id]) => window.studio[name]({ post: id }), [
      deed,
      waiting.id,
    ] as const)
  }
  await must(page.evaluate(() => window.studio.pausePosting({})))
  await studio.kill()
  studio = await launchStudio({ practiceX: x.url, dataFolder: studio.dataFolder })
  await signIn(studio.page)
  await studio.page.waitForTimeout(2_000)
  const { pause } = await must(studio.page.evaluate(() => window.studio.readPosting({})))
  expect(pause).toMatchObject({ because: 'wrongPhoto' })
  expect((await post()).state).toBe('approved')
  expect(x.asked('tweets')).toBe(1)
  expect(x.state().tweets).toHaveLength(0)
})

test('a locked studio says what waits and when, and a poster cannot let posting go on', async () => {
  const { page } = studio
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
  await must(approved(tomorrow))
  await lockStudio(page)
  await page.reload()
  await expect(
    page.getByText('1 post waits until somebody signs in. It is to leave on'),
  ).toBeVisible()
  await page.screenshot({ path: picture('waits-locked') })
  expect(x.asked('tweets')).toBe(0)
  await studio.kill()
  studio = await launchStudio({ practiceX: x.url, dataFolder: studio.dataFolder })
  await expect(studio.page.getByText('1 post waits until somebody signs in.')).toBeVisible()
  // Alex Whitelow is a poster: anybody stops posting, not everybody lets it go on.
  const status = await must(studio.page.evaluate(() => window.studio.status({})))
  const poster = status.stage === 'locked' ? status.operators.at(-1)?.id : undefined
  if (poster === undefined) throw new Error('The practice school has a poster.')
  const input = { operator: poster, passphrase: practicePassphrase }
  await must(studio.page.evaluate((asked) => window.studio.signIn(asked), input))
  await must(studio.page.evaluate(() => window.studio.pausePosting({})))
  const resumed = await studio.page.evaluate(() => window.studio.resumePosting({}))
  expect(resumed).toMatchObject({ ok: false, error: { kind: 'notAllowed' } })
})

test('where X does not confirm that a post is gone, the window says what to do by hand', async () => {
  const { page } = studio
  await must(approved())
  await isNow('posted')
  x.setFaults(Array.from({ length: 3 }, () => ({ at: 'delete' as const, kind: '503' as const })))
  const { id } = await post()
  const answer = await page.evaluate((input) => window.studio.takeDown(input), { post: id })
  expect(answer).toMatchObject({ ok: false, error: { kind: 'notTakenDown' } })
  await page.reload()
  await openRoom(page, 'History')
  await expect(page.getByText('X did not confirm that this post is gone.')).toBeVisible()
  await page.screenshot({ path: picture('by-hand') })
  await page.getByRole('button', { name: 'Check that it is gone' }).click()
  await expect(page.getByRole('article', { name: /Taken down/ })).toBeVisible()
  expect(x.state().tweets).toHaveLength(0)
})

test('an account for other years asks once, and the answer carries a name', async () => {
  const { app, page } = studio
  const { draft } = await readyDraft(page)
  const { accounts } = await must(page.evaluate(() => window.studio.readRecords({})))
  const other = accounts.find(({ handle }) => handle === '@56western')?.id ?? null
  const photos = draft.photos.map(({ photo }) => photo)
  const saved = { id: draft.id, text: draft.text, photos, account: other }
  await must(page.evaluate((input) => window.studio.savePostDraft(input), saved))
  const refused = await printAndPost(page, draft.id)
  expect(refused).toMatchObject({ ok: false, error: { blockers: [{ kind: 'accountUnusual' }] } })
  await page.reload()
  const office = officeAt(app, page)
  await office.goTo('Words')
  await page.screenshot({ path: picture('unusual') })
  await page.getByRole('button', { name: 'Yes, this account is meant' }).click()
  await office.goTo('Check')
  await office.isReadyToPost()
  await expect(page.getByText('This account is meant although')).toBeVisible()
  await expect(page.getByText('X charges the school about $0.02')).toBeVisible()
  const face = page
    .getByRole('article', { name: 'As the world will see it' })
    .locator('img')
    .first()
  expect(await face.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(40)
  expect(await face.getAttribute('src')).toMatch(/^\.\/account\//)
  await page.getByRole('radio', { name: 'At a time' }).check()
  await expect(office.primary).toHaveText('Schedule for @56western')
  await page.screenshot({ path: picture('check') })
})

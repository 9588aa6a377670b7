import { expect, test } from 'playwright/test'
import type { Fault } from '../electron/practice/faults.ts'
import { aWhile } from '../electron/practice/outgoing.ts'
import { type PracticeX, startPracticeX } from '../electron/practice/practiceX.ts'
import { lockStudio } from './lockStudio.ts'
import { officeAt } from './office.ts'
import { must, printAndPost, readyDraft } from './readyDraft.ts'
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

/** So many steps of uploads that X takes its time over. */
const slowUploads = (steps: number): readonly Fault[] =>
  Array.from({ length: steps }, () => ({ at: 'media', kind: 'hangAWhile' }))

async function approved(): Promise<void> {
  const { draft } = await readyDraft(studio.page)
  await must(printAndPost(studio.page, draft.id))
}

/** The same photo once more, with other words. */
async function approvedAgain(text: string): Promise<void> {
  const { page } = studio
  const { accounts } = await must(page.evaluate(() => window.studio.readRecords({})))
  const account = accounts.find(({ handle }) => handle === '@Ks1Western')?.id ?? null
  const photos = (await must(page.evaluate(() => window.studio.listPhotos({})))).map(({ id }) => id)
  const { id } = await must(page.evaluate(() => window.studio.startPostDraft({})))
  const draft = { id, photos, text, account }
  await must(page.evaluate((input) => window.studio.savePostDraft(input), draft))
  await must(printAndPost(page, id))
}

async function posts() {
  return must(studio.page.evaluate(() => window.studio.listPosts({})))
}

/** How long it takes from the lock to the sign-in page, in milliseconds: a new page, in a process of its own. */
async function lockedWithin(): Promise<number> {
  const pressed = performance.now()
  await lockStudio(studio.page)
  return performance.now() - pressed
}

/** One step of what X takes its time over: before, a lock waited for three of them, or for ten. */
const soon = aWhile
/** The promise of a lock: so many milliseconds after the press the sign-in page is on the screen. */
const atOnce = 300

test('a lock during a slow upload shows the sign-in page at once, and X is given nothing afterwards', async () => {
  const { app, page } = studio
  x.setFaults(slowUploads(3))
  await approved()
  await page.reload()
  await page.getByRole('navigation', { name: 'Steps' }).waitFor()
  await expect.poll(() => x.asked('media')).toBe(1)
  // Heard in main, which the page that goes away tells first.
  const gone = app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<number>((resolve) => {
        BrowserWindow.getAllWindows()[0]?.webContents.on('console-message', ({ message }) => {
          const [, after] = /^sign-in page after ([\d.]+)/.exec(message) ?? []
          if (after !== undefined) resolve(Number(after))
        })
      }),
  )
  const pressed = performance.now()
  await page.evaluate(() => {
    const press = () => {
      const from = performance.now()
      const watch = new MutationObserver(() => {
        if (!document.body.textContent?.includes('Who are you?')) return
        watch.disconnect()
        console.log(`sign-in page after ${performance.now() - from}`)
      })
      watch.observe(document.body, { childList: true, subtree: true })
      for (const button of document.querySelectorAll('button')) {
        if (button.textContent?.trim() === 'Lock') button.click()
      }
    }
    // A moment later, so that this answer comes before the page goes.
    setTimeout(press, 50)
  })
  expect(await gone).toBeLessThan(atOnce)
  await page.getByText('Who are you?').waitFor()
  expect(performance.now() - pressed).toBeLessThan(soon)
  const asked = [x.asked('me'), x.asked('media'), x.asked('metadata'), x.asked('timeline')]
  const answers = await page.evaluate(() =>
    Promise.all([window.studio.listPosts({}), window.studio.listPhotos({}), window.studio.post]),
  )
  expect(answers.slice(0, 2)).toMatchObject([
    { ok: false, error: { kind: 'locked' } },
    { ok: false, error: { kind: 'locked' } },
  ])
  await page.waitForTimeout(3 * aWhile)
  expect([x.asked('me'), x.asked('media'), x.asked('metadata'), x.asked('timeline')]).toEqual(asked)
  expect([x.asked('tweets'), x.state().tweets.length]).toEqual([0, 0])
  x.setFaults([])
  await officeAt(app, page).signIn('Richard Hebblewhite')
  await page.getByRole('navigation', { name: 'Steps' }).waitFor()
  await expect.poll(async () => (await posts())[0]?.state, { timeout: 30_000 }).toBe('posted')
  expect([x.asked('tweets'), x.state().tweets.length]).toEqual([1, 1])
})

test('a post that X was given before the lock is looked for at the next signing in, and is there once', async () => {
  const { app, page } = studio
  x.setFaults([{ at: 'tweets', kind: 'hangAfterCommit' }])
  await approved()
  await expect.poll(() => x.asked('tweets')).toBe(1)
  expect(await lockedWithin()).toBeLessThan(soon)
  await expect(page.getByText('1 post waits until somebody signs in.')).toBeVisible()
  await officeAt(app, page).signIn('Richard Hebblewhite')
  await page.getByRole('navigation', { name: 'Steps' }).waitFor()
  await expect.poll(async () => (await posts())[0]?.state, { timeout: 30_000 }).toBe('posted')
  expect([x.asked('tweets'), x.state().tweets.length]).toEqual([1, 1])
})

test('a post of which nobody knows whether X has it is never sent again by a lock', async () => {
  const { app, page } = studio
  x.setFaults([{ at: 'tweets', kind: 'hang' }])
  await approved()
  await expect.poll(() => x.asked('tweets')).toBe(1)
  for (let times = 0; times < 2; times += 1) {
    expect(await lockedWithin()).toBeLessThan(soon)
    await officeAt(app, page).signIn('Richard Hebblewhite')
    await page.getByRole('navigation', { name: 'Steps' }).waitFor()
    await page.waitForTimeout(4_000)
    expect((await posts())[0]?.state).toBe('sending')
  }
  expect([x.asked('tweets'), x.state().tweets.length]).toEqual([1, 0])
})

test('a wrong photo is asked of X within a second, while another post goes up slowly', async () => {
  const { page } = studio
  await approved()
  await expect.poll(async () => (await posts())[0]?.state, { timeout: 30_000 }).toBe('posted')
  const wrong = (await posts())[0]
  if (wrong === undefined) throw new Error('Nothing was posted.')
  const before = x.asked('media')
  x.setFaults(slowUploads(9))
  await approvedAgain('The seeds are sprouting.')
  await expect.poll(() => x.asked('media')).toBe(before + 1)
  const down = page.evaluate((post) => window.studio.wrongPhoto({ post }), wrong.id)
  const pressed = Date.now()
  while (x.asked('delete') === 0 && Date.now() - pressed < 1_000) await page.waitForTimeout(20)
  expect(x.asked('delete')).toBe(1)
  expect(await down).toMatchObject({ ok: true })
  expect(x.state().tweets).toEqual([])
  await page.waitForTimeout(aWhile + 1_000)
  expect([x.asked('media'), x.asked('tweets')]).toEqual([before + 1, 1])
  x.setFaults([])
  await must(page.evaluate(() => window.studio.resumePosting({})))
  // It shows the photo that was called wrong, so a person says whether it goes all the same.
  const held = (await posts())[0]
  expect(held).toMatchObject({ state: 'blocked', note: expect.stringContaining('called wrong') })
  await must(page.evaluate((post) => window.studio.tryAgainPost({ post }), held?.id ?? ''))
  await expect.poll(async () => (await posts())[0]?.state, { timeout: 30_000 }).toBe('posted')
  expect([x.asked('tweets'), x.state().tweets.length]).toEqual([2, 1])
})

test('the studio ends soon, whatever X is doing', async () => {
  x.setFaults([{ at: 'media', kind: 'hang' }])
  await approved()
  await expect.poll(() => x.asked('media')).toBe(1)
  const pressed = Date.now()
  await studio.close()
  expect(Date.now() - pressed).toBeLessThan(10_000)
  expect(x.state().tweets).toEqual([])
})

import { expect, test } from 'playwright/test'
import { type PracticeX, startPracticeX } from '../electron/practice/practiceX.ts'
import { type Browser, browserOf } from './browser.ts'
import { openRoom } from './openRoom.ts'
import { must } from './readyDraft.ts'
import { launchStudio, type Started } from './studio.ts'

test.describe.configure({ mode: 'serial' })

const minute = 60_000
let x: PracticeX
let studio: Started
let browser: Browser

/** A school of its own, whose X is a practice X outside; its first keys are short-lived, so that they must be renewed. */
test.beforeAll(async () => {
  x = await startPracticeX({ port: 0, firstAccessMilliseconds: minute })
  studio = await launchStudio({ practiceX: x.url, signInSeconds: 8 })
  browser = await browserOf(studio.app)
  await must(
    studio.page.evaluate(() =>
      window.studio.setUpSchool({
        schoolName: 'Western Primary School',
        operatorName: 'Richard Hebblewhite',
        passphrase: 'four unrelated quiet words',
        accounts: [{ handle: '@Ks1Western' as never, label: 'Key Stage 1' }],
      }),
    ),
  )
  await studio.page.reload()
})
test.afterAll(async () => {
  await studio.close()
  await x.close()
})

/** Begins to connect, and lets the browser do what it does with X's page. */
async function connecting(act: (url: string) => Promise<unknown>) {
  const { page } = studio
  const before = (await browser.opened()).length
  const { accounts } = await must(page.evaluate(() => window.studio.listConnections({})))
  const account = accounts[0]?.account
  if (account === undefined) throw new Error('The school has an account.')
  const answer = page.evaluate((input) => window.studio.connectAccount(input), { account })
  await act(await browser.next(before))
  return answer
}

async function state(): Promise<string | undefined> {
  const { accounts } = await must(studio.page.evaluate(() => window.studio.listConnections({})))
  return accounts[0]?.state
}

test('without a developer app nothing is opened, and the page says what to do', async () => {
  const { page } = studio
  await openRoom(page, 'Settings', 'Accounts')
  await page.getByRole('button', { name: 'Connect', exact: true }).click()
  await expect(page.getByText('The school’s developer app is not known yet.')).toBeVisible()
  expect(await browser.opened()).toEqual([])
  await page.keyboard.press('Escape')
})

test('a person’s own browser session is refused by name, and X is told to forget it', async () => {
  const { page } = studio
  await page.getByRole('textbox', { name: 'Client ID' }).fill('the-schools-own-app')
  await page.getByRole('button', { name: 'Save the Client ID' }).click()
  const answer = await connecting(async (url) => fetch(await browser.allow(url, 'miss_tansley')))
  expect(answer).toMatchObject({
    ok: false,
    error: { kind: 'notConnected', because: 'wrongAccount', who: '@miss_tansley' },
  })
  expect(x.state().sessions.at(-1)).toMatchObject({ revoked: true })
  expect(await state()).toBe('notConnected')
})

test('a no at X is told as a no', async () => {
  const answer = await connecting(async (url) => fetch(await browser.deny(url)))
  expect(answer).toMatchObject({ ok: false, error: { because: 'denied' } })
})

test('an answer with another state is turned away, and the right one is still waited for', async () => {
  const answer = await connecting(async (url) => {
    const back = await browser.allow(url, 'Ks1Western')
    const forged = new URL(back)
    forged.searchParams.set('state', 'somebody-elses')
    expect((await fetch(forged)).status).toBe(404)
    expect((await fetch(new URL('/elsewhere', back))).status).toBe(404)
    expect(await state()).toBe('notConnected')
    expect((await fetch(back)).status).toBe(200)
  })
  expect(answer).toMatchObject({ ok: true, value: { accounts: [{ state: 'connected' }] } })
})

test('a code serves once: played again it connects nothing', async () => {
  let used = ''
  await connecting(async (url) => {
    const back = await browser.allow(url, 'Ks1Western')
    used = new URL(back).searchParams.get('code') ?? ''
    await fetch(back)
  })
  expect(used).not.toBe('')
  const answer = await connecting(async (url) => {
    const back = new URL(await browser.allow(url, 'Ks1Western'))
    back.searchParams.set('code', used)
    await fetch(back)
  })
  expect(answer).toMatchObject({ ok: false, error: { because: 'xRefused' } })
})

test('one request is answered; a second one finds nobody', async () => {
  let back = ''
  const answer = await connecting(async (url) => {
    back = await browser.allow(url, 'Ks1Western')
    await fetch(back)
  })
  expect(answer.ok).toBe(true)
  await expect(fetch(back)).rejects.toThrow()
})

test('ten questions at once renew the keys once', async () => {
  const { page } = studio
  const { accounts } = await must(page.evaluate(() => window.studio.listConnections({})))
  const account = accounts[0]?.account
  if (account === undefined) throw new Error('The school has an account.')
  const before = x.asked('token')
  const answers = await page.evaluate(
    (input) => Promise.all(Array.from({ length: 10 }, () => window.studio.checkConnection(input))),
    { account },
  )
  expect(answers.map(({ ok }) => ok)).toEqual(Array(10).fill(true))
  expect(x.asked('token')).toBe(before + 1)
})

test('the page shows whose account is connected, and disconnecting gives the leave back', async () => {
  const { page } = studio
  await page.reload()
  await openRoom(page, 'Settings', 'Accounts')
  const card = page.getByRole('article', { name: '@Ks1Western, Connected' })
  await expect(card).toContainText('Connected by Richard Hebblewhite')
  await page.screenshot({ path: test.info().outputPath('accounts.png') })
  await card.getByRole('button', { name: 'Disconnect' }).click()
  await expect(page.getByRole('article', { name: '@Ks1Western, Not connected' })).toBeVisible()
  expect(x.state().sessions.at(-1)).toMatchObject({ revoked: true })
})

test('whoever does not come back in time, or stops waiting, is connected to nothing', async () => {
  const late = await connecting(async () => {})
  expect(late).toMatchObject({ ok: false, error: { because: 'tookTooLong' } })
  const stopped = await connecting(() =>
    studio.page.evaluate(() => window.studio.giveUpConnecting({})),
  )
  expect(stopped).toMatchObject({ ok: false, error: { because: 'givenUp' } })
  expect(await state()).toBe('notConnected')
})

import type { Locator } from 'playwright'
import { expect, test } from 'playwright/test'
import { firstState, type PracticeState } from '../electron/practice/practiceState.ts'
import { trainingState } from '../electron/practice/practiceWeeks.ts'
import { type PracticeX, startPracticeX } from '../electron/practice/practiceX.ts'
import { browserOf } from './browser.ts'
import { officeAt } from './office.ts'
import { openRoom } from './openRoom.ts'
import { signIn } from './readyDraft.ts'
import { launchStudio, type Started } from './studio.ts'

const school = '1000'

/** So many made-up followers of the school's first account, each with an id and a bio of their own. */
function follow(state: PracticeState, from: number, many: number, bio = 'Likes the school.'): void {
  const [first] = state.users
  if (first === undefined) throw new Error('There is a school account.')
  for (let number = from; number < from + many; number += 1) {
    const id = String(50_000 + number)
    state.users.push({
      ...first,
      id,
      username: `neighbour_${number}`,
      name: `Neighbour ${number}`,
      bio,
      followers: [],
      blocking: [],
    })
    first.followers.unshift(id)
  }
}

const picture = (name: string) => test.info().outputPath(`${name}.png`)

async function read(page: Started['page'], followers: string): Promise<void> {
  await page.getByRole('button', { name: /Read the (followers|list again)/ }).click()
  await expect(page.getByText(new RegExp(`^${followers}\\. X charges about`))).toBeVisible()
  await page.getByRole('button', { name: 'Read them' }).click()
}

const rows = (page: Started['page']): Locator =>
  page.getByRole('list', { name: 'New followers' }).getByRole('listitem')

test('1,200 followers over three weeks: only the new ones are shown, and blocks are believed when X confirms them', async () => {
  test.setTimeout(400_000)
  const state = firstState()
  for (const user of state.users) user.followers = []
  follow(state, 0, 1_150)
  let x: PracticeX = await startPracticeX({ port: 0, state })
  const first = await launchStudio({ practiceX: x.url })
  const { dataFolder } = first

  // The first week: all are new, twenty at a time, by keyboard and with a name.
  {
    const { page } = first
    await signIn(page)
    await page.reload()
    await openRoom(page, 'Office', 'Followers')
    await expect(
      page.getByRole('button', { name: /@PrimaryWestern.*Not reviewed yet/ }),
    ).toBeVisible()
    await page.screenshot({ path: picture('first-week') })
    await read(page, '1,150 followers')
    await expect(
      page.getByRole('heading', { name: '1,150 new followers to decide about' }),
    ).toBeVisible()
    await expect(rows(page)).toHaveCount(20)
    await page.screenshot({ path: picture('first-list') })
    await page.keyboard.press('k')
    await expect(rows(page).nth(0)).toContainText('May follow')
    await expect(rows(page).nth(1)).toHaveAttribute('aria-current', 'true')
    await page.getByRole('button', { name: /^I looked at these 19: all may follow$/ }).click()
    await expect(
      page.getByRole('heading', { name: '1,130 new followers to decide about' }),
    ).toBeVisible()
    // The rest behind the window's back, page by page as it would.
    const left = await page.evaluate(async () => {
      const { value } = (await window.studio.listReviewsDue({})) as never as {
        value: { reviews: { account: never }[] }
      }
      const account = value.reviews[0]?.account as never
      for (;;) {
        const answer = await window.studio.followers({ account })
        if (!answer.ok || answer.value.list === null) return -1
        if (answer.value.list.left === 0) return 0
        const followers = answer.value.list.next.map(({ key }) => key)
        const decision = { outcome: 'keep', because: 'nothingAgainst' } as const
        const done = await window.studio.decideFollowers({ account, followers, decision })
        if (!done.ok) return -1
      }
    })
    expect(left).toBe(0)
    await first.close(true)
  }

  // The second week, ten days later: overdue, 30 are new, one is a possible pupil, one is unsuitable.
  const second = x.state()
  follow(second, 1_150, 28)
  follow(second, 1_178, 1, 'yr 4!! i like cats')
  follow(second, 1_179, 1, 'Adults only.')
  await x.close()
  x = await startPracticeX({ port: 0, state: second })
  const week2 = await launchStudio({ practiceX: x.url, dataFolder, daysAhead: 10 })
  {
    const { app, page } = week2
    const browser = await browserOf(app)
    await officeAt(app, page).signIn('Richard Hebblewhite')
    await openRoom(page, 'Office', 'Followers')
    await expect(page.getByText('it is 3 days overdue')).toBeVisible()
    await expect(
      page.getByRole('button', { name: /@PrimaryWestern.*3 days overdue/ }),
    ).toBeVisible()
    await page.screenshot({ path: picture('overdue') })
    await read(page, '1,180 followers')
    await expect(
      page.getByRole('heading', { name: '30 new followers to decide about' }),
    ).toBeVisible()
    await expect(rows(page).nth(0)).toContainText('Adults only.')
    await page.keyboard.press('u')
    await page.screenshot({ path: picture('why') })
    await page.keyboard.press('1')
    await expect(rows(page).nth(1)).toHaveAttribute('aria-current', 'true')
    await expect(rows(page).nth(1)).toContainText('yr 4!!')
    await page.keyboard.press('p')
    await page.keyboard.press('1')
    await expect(page.getByText('Noted as a possible pupil. Tell SLT now')).toBeVisible()
    const blocks = page.getByRole('region', { name: /^To be blocked/ })
    await expect(blocks).toContainText('To be blocked (2)')
    await blocks.getByRole('button', { name: 'Open profile of @neighbour_1179' }).click()
    const url = await browser.next(0)
    const profile = await (await fetch(url)).text()
    const press = /href="(\/practice\/block[^"]+)"/.exec(profile)?.[1]?.replaceAll('&amp;', '&')
    // Checked before anybody pressed Block: nothing is believed.
    await blocks.getByRole('button', { name: 'Check again' }).click()
    const adult = blocks.getByRole('listitem', { name: '@neighbour_1179' })
    await expect(adult).toContainText('checked')
    await expect(adult).toContainText('Not blocked yet')
    await fetch(`${x.url}${press}`)
    await blocks.getByRole('button', { name: 'Check again' }).click()
    await expect(adult).toContainText('Blocked')
    await expect(adult).not.toContainText('Not blocked yet')
    await page.screenshot({ path: picture('blocked') })
    await fetch(`${x.url}${press?.replace('do=block', 'do=unblock')}`)
    await blocks.getByRole('button', { name: 'Check again' }).click()
    await expect(adult).toContainText('Not blocked yet')
    await page.getByRole('button', { name: /^I looked at these 18/ }).click()
    await page.getByRole('button', { name: /^I looked at these 10/ }).click()
    await expect(
      page.getByRole('heading', { name: 'Nobody is left to decide about' }),
    ).toBeVisible()
    await expect(page.getByRole('region', { name: 'Reviews so far' })).toContainText('Late')
    await page.screenshot({ path: picture('done') })
    await openRoom(page, 'Office', 'Log')
    await expect(page.getByText('Found a possible pupil among the followers')).toBeVisible()
    await openRoom(page, 'Office', 'Incidents')
    await page.getByRole('button', { name: /^Incident 1/ }).click()
    await expect(page.getByRole('heading', { name: /^Incident 1/ })).toContainText(/pupil/i)
    await expect(page.getByText('Tell a senior leader (SLT)').first()).toBeVisible()
    await page.screenshot({ path: picture('incident') })
    await week2.close(true)
  }

  // The third week: 20 more, X does not let the list be read, and the list is pasted.
  const third = x.state()
  follow(third, 1_180, 20)
  await x.close()
  x = await startPracticeX({ port: 0, state: third })
  const week3 = await launchStudio({ practiceX: x.url, dataFolder, daysAhead: 17 })
  {
    const { app, page } = week3
    await officeAt(app, page).signIn('Claire Magill')
    await openRoom(page, 'Office', 'Followers')
    await page.getByRole('button', { name: /@PrimaryWestern.*Due today/ }).click()
    await expect(page.getByText('This week’s review is due today.')).toBeVisible()
    x.setFaults([{ at: 'followers', kind: '402' }])
    // Undoing the block did not make them follow again.
    await read(page, '1,199 followers')
    await expect(page.getByText('The account has no credits left at X.')).toBeVisible()
    await page.screenshot({ path: picture('refused') })
    await page.getByRole('button', { name: 'Paste a list…' }).click()
    const copied = third.users
      .filter(({ id }) => third.users.find((one) => one.id === school)?.followers.includes(id))
      .map(({ name, username, bio }) => `${name}\n@${username}\nFollow\n${bio}\n`)
      .join('\n')
    await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), copied)
    await page.getByRole('textbox', { name: 'What you copied' }).focus()
    await page.keyboard.press('Control+V')
    await page.getByRole('checkbox', { name: /Ask X for the names/ }).check()
    await page.screenshot({ path: picture('paste') })
    await page.getByRole('button', { name: 'Show who is new' }).click()
    await expect(
      page.getByRole('heading', { name: '20 new followers to decide about' }),
    ).toBeVisible()
    await expect(rows(page).nth(0)).toContainText('Neighbour 1180')
    await week3.close()
  }
  await x.close()
})

test('staff bios are found in all five states, and say what differs', async () => {
  const x = await startPracticeX({ port: 0, state: trainingState(Date.now()) })
  const { app, page, close } = await launchStudio({ practiceX: x.url })
  await signIn(page)
  await page.reload()
  await openRoom(page, 'Office', 'Staff bios')
  await page.getByRole('button', { name: /^Check all 5/ }).click()
  const row = (name: string) => page.getByRole('listitem', { name })
  await expect(row('Miss Tansley, In order')).toBeVisible()
  await expect(row('Mrs Osierby, Nearly')).toContainText('all views are my own.')
  await expect(row('Mrs Quince, Missing')).toBeVisible()
  await expect(row('Ms Dunnockshaw, Not found')).toBeVisible()
  await expect(row('Mr Wickhamby, Protected')).toBeVisible()
  await row('Mrs Quince, Missing').getByRole('button', { name: 'A message to copy' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Copy it' }).click()
  await expect(page.getByText('The message is copied. Paste it into an e-mail.')).toBeVisible()
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied).toContain('All views my own.')
  await page.screenshot({ path: picture('bios') })
  await close()
  await x.close()
})

test('an inappropriate reply is hidden, and an answer to a parent is warned', async () => {
  const x = await startPracticeX({ port: 0, state: trainingState(Date.now()) })
  const { app, page, close } = await launchStudio({ practiceX: x.url })
  const browser = await browserOf(app)
  await signIn(page)
  await page.reload()
  await openRoom(page, 'Office', 'Mentions')
  await page.getByRole('button', { name: 'Read the mentions' }).click()
  await expect(page.getByRole('heading', { name: '5 mentions to decide about' })).toBeVisible()
  await page.screenshot({ path: picture('mentions') })
  await page.getByRole('button', { name: 'Answer on X…' }).click()
  await expect(page.getByRole('dialog', { name: 'This may be a parent' })).toBeVisible()
  expect(await browser.opened()).toEqual([])
  await page.getByRole('dialog').getByRole('button', { name: 'Answer by telephone' }).click()
  await expect(page.getByRole('heading', { name: '4 mentions to decide about' })).toBeVisible()
  await page.keyboard.press('f')
  await expect(page.getByRole('heading', { name: '3 mentions to decide about' })).toBeVisible()
  await expect(page.getByText('your teachers are all idiots')).toBeVisible()
  await page.keyboard.press('i')
  await page.screenshot({ path: picture('kinds') })
  await page.getByRole('button', { name: /Offensive language or remarks/ }).click()
  await page.getByRole('button', { name: 'Hide the reply' }).click()
  await expect(page.getByText('Hidden', { exact: true })).toBeVisible()
  expect(x.state().tweets.find(({ text }) => text.includes('idiots'))?.hidden).toBe(true)
  await page.screenshot({ path: picture('hidden') })
  await page.getByRole('button', { name: 'I rang them' }).click()
  await page.getByRole('button', { name: 'I reported it' }).click()
  await expect(page.getByText('Nothing is left to do.')).toBeVisible()
  await openRoom(page, 'Office', 'Followers')
  await expect(page.getByRole('region', { name: /^To be blocked/ })).toContainText(
    'an inappropriate mention',
  )
  await close()
  await x.close()
})

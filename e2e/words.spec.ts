import { expect, test } from 'playwright/test'
import { findingKey } from '../electron/core/words/finding.ts'
import { officeAt } from './office.ts'
import { must, printAndPost, readyDraft, savePhotoDraft, signIn } from './readyDraft.ts'
import { launchStudio, type Started } from './studio.ts'

let studio: Started
test.beforeEach(async () => {
  studio = await launchStudio()
})
test.afterEach(() => studio.close())

const badSentence =
  'we had a gr8 trip to the theater today.it was fun and we thank Barnaby Wildsmith'
const goodSentence =
  'We had a great trip to the theatre today. It was fun and we thank Barnaby Wildsmith.'

test('a bad sentence is mended and posted without touching the mouse', async () => {
  const { app, page } = studio
  await signIn(page)
  await page.reload()
  const office = officeAt(app, page)
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: 'Words' })
    .focus()
  await page.keyboard.press('Enter')
  const box = page.getByRole('textbox', { name: 'What shall the post say?' })
  await expect(box).toBeFocused()
  await page.keyboard.type(badSentence)

  const found = page.getByRole('region', { name: 'What was found in the words' })
  for (const [rule, slip] of [
    ['P7', 'gr8'],
    ['Link', 'today.it'],
    ['P7', 'theater'],
    ['P4', 'Barnaby Wildsmith'],
  ] as const) {
    const finding = found.getByRole('listitem').filter({ hasText: `“${slip}”` })
    await expect(finding).toContainText(rule, { timeout: 30_000 })
  }
  await expect(found).not.toContainText('`')

  await test.step('from the box, one key mends the first finding', async () => {
    await page.keyboard.press('Alt+Enter')
    await expect(box).toHaveValue(/^We had a gr8/)
    await page.keyboard.press('Alt+Enter')
    await expect(box).toHaveValue(/^We had a great/)
  })
  await test.step('the same key mends the finding that has the focus', async () => {
    const theatre = found.getByRole('button', { name: '“theater”' })
    await expect(theatre).toBeVisible()
    for (let tabs = 0; tabs < 30; tabs += 1) {
      if (await theatre.evaluate((button) => button === document.activeElement)) break
      await page.keyboard.press('Tab')
    }
    await expect(theatre).toBeFocused()
    await page.keyboard.press('Alt+Enter')
    await expect(box).toHaveValue(/theatre/)
    await expect(box).toBeFocused()
  })
  await test.step('until nothing is left to mend', async () => {
    for (let slips = 0; slips < 10; slips += 1) {
      if ((await box.inputValue()) === goodSentence) break
      await page.keyboard.press('Alt+Enter')
      await page.waitForTimeout(100)
    }
    await expect(box).toHaveValue(goodSentence)
  })

  await test.step('a question is answered with a reason, by name', async () => {
    const asked = found.getByRole('listitem').filter({ hasText: 'Barnaby Wildsmith' })
    const answer = asked.getByRole('button', { name: 'It is right as it is…' })
    for (let tabs = 0; tabs < 30; tabs += 1) {
      if (await answer.evaluate((button) => button === document.activeElement)) break
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await expect(asked.getByRole('textbox')).toBeFocused()
    await page.keyboard.type('The visiting actor, who agreed to be named.')
    await page.keyboard.press('Enter')
    await expect(asked).toHaveCount(0)
    await expect(box).toBeFocused()
  })

  await test.step('the account is chosen, and the post goes out', async () => {
    const accounts = page.getByRole('radio')
    await expect(accounts.and(page.locator(':checked'))).toHaveCount(0)
    for (let tabs = 0; tabs < 40; tabs += 1) {
      if (await page.evaluate(() => document.activeElement?.matches('[type=radio]'))) break
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Space')
    await expect(page.getByRole('radio', { name: /^@PrimaryWestern/ })).toBeChecked()
    await expect(found).toContainText('are fine')
    await page.keyboard.press('Control+Enter')
    await office.isReadyToPost()
    await page.keyboard.press('Control+Enter')
    await page
      .getByRole('article', { name: 'Post to @PrimaryWestern, Posted' })
      .waitFor({ timeout: 60_000 })
  })

  const posts = await must(page.evaluate(() => window.studio.listPosts({})))
  expect(posts.map(({ text, state }) => ({ text, state }))).toEqual([
    { text: goodSentence, state: 'posted' },
  ])
  const { lines } = await must(page.evaluate(() => window.studio.listAudit({})))
  const answered = lines.filter(({ kind }) => kind === 'findingAcknowledged')
  expect(answered.map(({ actor }) => actor)).toEqual(['Richard Hebblewhite'])
})

test('a pupil’s name beside a picture cannot be answered away, in the text or the description', async () => {
  const { app, page } = studio
  const { draft } = await readyDraft(page)
  const [photo] = draft.photos
  if (photo === undefined) throw new Error('The ready draft has a photo.')
  const office = officeAt(app, page)

  for (const [text, altText] of [
    ['Olivia planted her first seeds today.', photo.altText],
    [draft.text, 'Olivia Fernsby holds a flower pot; her face is covered.'],
  ] as const) {
    await savePhotoDraft(page, { ...photo, altText })
    await must(
      page.evaluate((saved) => window.studio.savePostDraft(saved), {
        id: draft.id,
        photos: [photo.photo],
        text,
        account: draft.account,
      }),
    )
    await page.reload()
    await office.goTo('Words')
    const finding = page.getByRole('listitem').filter({ hasText: 'Must change' }).first()
    await expect(finding).toContainText('P3')
    await expect(finding.getByRole('button', { name: /It is right as it is/ })).toHaveCount(0)

    const refused = await printAndPost(page, draft.id)
    if (refused.ok || refused.error.kind !== 'notCleared') throw new Error('It should be refused.')
    const named = refused.error.blockers.flatMap((blocker) =>
      blocker.kind === 'words' ? [blocker.finding] : [],
    )
    expect(named.map(({ rule, effect }) => [rule, effect])).toContainEqual(['P3', 'refuse'])
    for (const forged of named) {
      const statement = {
        what: 'finding' as const,
        draft: draft.id,
        finding: findingKey(forged),
        reason: 'I say so.',
      }
      await page.evaluate((input) => window.studio.confirm(input), { statement })
    }
    expect(await printAndPost(page, draft.id)).toMatchObject({
      ok: false,
      error: { kind: 'notCleared' },
    })
    await office.goTo('Check')
    await expect(office.primary).toHaveAttribute('aria-disabled', 'true')
  }
  expect(await must(page.evaluate(() => window.studio.listPosts({})))).toEqual([])
})

test('saved words are one key away, a signature is offered, and several posts are in the making', async () => {
  const { page } = studio
  await signIn(page)
  const { accounts } = await must(page.evaluate(() => window.studio.readRecords({})))
  const account = accounts.find(({ handle }) => handle === '@Ks1Western')?.id
  if (account === undefined) throw new Error('The practice school has @Ks1Western.')
  const saved = await must(page.evaluate(() => window.studio.readSavedWords({})))
  const signatures = [{ account, words: 'From all of us in Key Stage 1.' }]
  await must(
    page.evaluate((input) => window.studio.replaceSavedWords(input), { ...saved, signatures }),
  )
  await page.reload()
  await officeAt(studio.app, page).goTo('Words')
  const box = page.getByRole('textbox', { name: 'What shall the post say?' })
  await expect(page.getByRole('button', { name: 'Add “#PrimaryRocks”' })).toBeVisible()
  await box.focus()
  await page.keyboard.type('The beans have come up.')
  await page.keyboard.press('Alt+1')
  await expect(box).toHaveValue('The beans have come up. #edchat')

  const sign = page.getByRole('button', { name: 'Add “From all of us in Key Stage 1.”' })
  await expect(sign).toHaveCount(0)
  await page.getByRole('radio', { name: /^@Ks1Western/ }).check()
  await expect(box).toHaveValue('The beans have come up. #edchat')
  await sign.press('Enter')
  await expect(box).toHaveValue(/#edchat From all of us in Key Stage 1\.$/)
  await expect(sign).toHaveCount(0)

  await page.getByRole('button', { name: 'Start another post' }).press('Enter')
  await expect(box).toHaveValue('')
  await page.getByRole('button', { name: 'Other drafts' }).press('Enter')
  await page.getByRole('button', { name: 'Take it up' }).press('Enter')
  await expect(box).toHaveValue(/^The beans have come up\./)
  const drafts = await must(page.evaluate(() => window.studio.listPostDrafts({})))
  expect(drafts.map(({ inHand }) => inHand)).toEqual([true])
})

test('saved words are kept through their page, the same text for a second account asks, and a draft can be thrown away', async () => {
  const { app, page } = studio
  await signIn(page)
  await page.reload()
  const office = officeAt(app, page)
  await office.goTo('Words')
  const box = page.getByRole('textbox', { name: 'What shall the post say?' })

  await test.step('a hashtag that is saved is one key away', async () => {
    await page.getByRole('button', { name: 'Saved words…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Saved words' })
    await dialog.getByRole('textbox', { name: 'Hashtags, one a line' }).fill('#WesternReads')
    await dialog.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(dialog).toHaveCount(0)
    await box.fill('The library is open again.')
    await page.getByRole('button', { name: 'Add “#WesternReads”' }).click()
    await expect(box).toHaveValue('The library is open again. #WesternReads')
  })
  await test.step('it goes to one account', async () => {
    await page.getByRole('radio', { name: /^@PrimaryWestern/ }).check()
    await office.goTo('Check')
    await office.isReadyToPost()
    await office.post('@PrimaryWestern')
  })
  await test.step('and asks before it goes to another', async () => {
    await office.primary.click()
    await office.goTo('Words')
    await box.fill('The library is open again. #WesternReads')
    await page.getByRole('radio', { name: /^@Ks1Western/ }).check()
    const asked = page
      .getByRole('region', { name: 'What was found in the words' })
      .getByRole('listitem')
      .filter({ hasText: 'P9' })
    await expect(asked).toBeVisible({ timeout: 30_000 })
    await office.goTo('Check')
    await expect(office.primary).toHaveAttribute('aria-disabled', 'true')
  })
  await test.step('what is in the making can be thrown away', async () => {
    await office.goTo('Words')
    await page.getByRole('button', { name: 'Start another post' }).click()
    await page.getByRole('button', { name: 'Other drafts' }).click()
    await page.getByRole('button', { name: 'Throw away…' }).click()
    await page.getByRole('button', { name: 'Yes, throw it away' }).click()
    await expect(page.getByRole('button', { name: 'Yes, throw it away' })).toHaveCount(0)
    const drafts = await must(page.evaluate(() => window.studio.listPostDrafts({})))
    expect(drafts.map(({ text }) => text)).not.toContain('The library is open again. #WesternReads')
  })
})

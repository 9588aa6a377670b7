import type { Page } from 'playwright'
import { expect, test } from 'playwright/test'
import { officeAt, practicePassphrase } from './office.ts'
import { must } from './readyDraft.ts'
import { launchStudio } from './studio.ts'
import { altText, posts, tenPhotos } from './tenPhotos.ts'

test('ten photos are covered, checked and posted with the keyboard alone', async () => {
  test.setTimeout(600_000)
  const { app, page, close } = await launchStudio()
  const keys = keyboardOf(page)
  const office = officeAt(app, page)
  await office.choosing(await tenPhotos(page))

  await page.getByRole('button', { name: /practice school/ }).waitFor()
  await keys.press('Tab', 'Enter')
  await page.getByText('Who are you?').waitFor({ timeout: 60_000 })
  await keys.type(practicePassphrase)
  await keys.press('Enter')
  await page.getByRole('button', { name: 'Add photos' }).first().waitFor()
  await keys.press('Control+o')
  await office.photosAreIn(10)
  await office.facesAreFound(10)
  const toStart = keys.count().presses

  let done = 0
  let asked = 0
  for (const { photos, text } of posts) {
    const chosen = page.getByText(`${photos} of 4 in the post`)
    await page.locator('.tile-photo:focus').waitFor()
    for (let more = 1; more < photos; more += 1) await keys.press('Shift+ArrowRight')
    await keys.press('p')
    await chosen.waitFor()
    await keys.press('Control+Enter')
    const strip = page.getByRole('navigation', { name: 'Photos' })
    for (let photo = 1; photo <= photos; photo += 1) {
      await page.getByRole('region', { name: `Photo ${done + photo}`, exact: true }).waitFor()
      await seeToFaces(page, keys)
      if (photo < photos) await expect(strip.getByText('done')).toHaveCount(photo)
    }
    await page.locator('#find-pupil:focus').waitFor()
    for (let photo = 1; photo <= photos; photo += 1) {
      if (photo === 1) {
        await tickThree(keys)
        await expect(office.primary).toHaveText('Nobody else is in this photo')
        await keys.press('Control+Enter')
      } else await keys.press('Control+Shift+d')
      if (photo < photos) await expect(strip.getByText('done')).toHaveCount(photo)
    }
    await page.locator('#post-text:focus').waitFor()
    await keys.type(text)
    await goOnTo(page, keys, 'input[name=account]')
    await keys.press('Space')
    for (let photo = 1; photo <= photos; photo += 1) {
      await goOnTo(page, keys, 'textarea[id^=alt-]')
      await keys.type(altText)
    }
    await office.primaryIsOn()
    await goToCheck(page, keys)
    while (await office.secondLookAsks()) {
      await keys.press('Control+Enter')
      await page.locator('.face-row .face-name:focus').waitFor()
      asked += 1
      await seeToFaces(page, keys)
      await page.getByRole('heading', { name: 'As the world will see it' }).waitFor()
    }
    await keys.press('Control+Enter')
    await page
      .getByRole('article', { name: /^Post to @PrimaryWestern, Posted/ })
      .first()
      .waitFor({ timeout: 60_000 })
    await keys.press('Control+Enter')
    await page.getByRole('list', { name: 'Photos' }).waitFor()
    done += photos
  }

  const { presses, letters } = keys.count()
  const aPhoto = (presses - toStart) / done
  console.log(
    `Keyboard: ${presses} key presses for ${done} photos, ${aPhoto.toFixed(1)} a photo after ${toStart} to sign in ` +
      `and add them; beside them ${letters} letters of words. The second look asked ${asked} times.`,
  )
  expect(await must(page.evaluate(() => window.studio.listPosts({})))).toHaveLength(posts.length)
  expect(aPhoto).toBeLessThan(14)
  await close()
})

type Keys = ReturnType<typeof keyboardOf>

/** Counts what is pressed: a chord is one press; letters of words and names are counted apart. */
function keyboardOf(page: Page) {
  let presses = 0
  let letters = 0
  return {
    async press(...keys: readonly string[]): Promise<void> {
      for (const key of keys) {
        presses += 1
        await page.keyboard.press(key)
      }
    },
    async type(words: string): Promise<void> {
      letters += words.length
      await page.keyboard.type(words)
    },
    count: () => ({ presses, letters }),
  }
}

/** One photo: covers what was only a maybe, walks over the whole picture, and says so. */
async function seeToFaces(page: Page, keys: Keys): Promise<void> {
  await page.locator('.face-row').first().waitFor()
  const look = page.getByRole('dialog', { name: 'Look at the whole picture' })
  // After the look at the photo before, this one's begins by itself unless a face waits.
  if (await page.locator('.open-count').isVisible()) await keys.press('Shift+Enter')
  if (!(await look.isVisible())) {
    await expect(page.locator('footer.footer > button')).toHaveText('Look at the whole picture')
    await keys.press('Control+Enter')
  }
  await look.waitFor()
  const ofThisPhoto = page.getByRole('dialog', {
    name: (await look.getAttribute('aria-label')) ?? '',
    exact: true,
  })
  const next = look.getByRole('button', { name: /^No, /, disabled: false })
  const counted = look.getByRole('spinbutton')
  const said = look.getByRole('button', {
    name: 'I looked at the whole picture at full size',
    disabled: false,
  })
  for (;;) {
    await next.or(counted).or(said).first().waitFor()
    if (await said.isVisible()) break
    if (await counted.isVisible()) break
    await keys.press('Enter')
  }
  if (await counted.isVisible()) await sayHowMany(keys, (await look.textContent()) ?? '')
  else await keys.press('Enter')
  await ofThisPhoto.waitFor({ state: 'detached' })
}

async function sayHowMany(keys: Keys, asked: string): Promise<void> {
  const [, count = ''] = /found (\d+)/.exec(asked) ?? []
  await keys.press(...count, 'Enter')
}

async function tickThree(keys: Keys): Promise<void> {
  for (const name of ['Poppy Th', 'Olivia F', 'Noah P']) {
    await keys.type(name)
    await keys.press('Enter')
  }
}

/** Ctrl+Enter leads from one thing that is missing to the next. */
async function goOnTo(page: Page, keys: Keys, selector: string): Promise<void> {
  const before = await page.evaluateHandle(() => document.activeElement)
  await keys.press('Control+Enter')
  await page.waitForFunction(
    ({ wanted, before }) =>
      document.activeElement !== before && (document.activeElement?.matches(wanted) ?? false),
    { wanted: selector, before },
  )
}

async function goToCheck(page: Page, keys: Keys): Promise<void> {
  await keys.press('Control+Enter')
  await page.getByRole('heading', { name: 'As the world will see it' }).waitFor()
}

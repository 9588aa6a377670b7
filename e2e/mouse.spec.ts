import type { Locator, Page } from 'playwright'
import { expect, test } from 'playwright/test'
import { officeAt, practicePassphrase } from './office.ts'
import { must } from './readyDraft.ts'
import { launchStudio } from './studio.ts'
import { altText, posts, tenPhotos } from './tenPhotos.ts'

test('ten photos are covered, checked and posted with the mouse, typing nothing but words', async () => {
  test.setTimeout(600_000)
  const { app, page, close } = await launchStudio()
  const mouse = mouseOf(page)
  const office = officeAt(app, page)
  await office.choosing(await tenPhotos(page))

  await mouse.click(page.getByRole('button', { name: /practice school/ }))
  await page.getByText('Who are you?').waitFor({ timeout: 60_000 })
  await mouse.type(practicePassphrase)
  await mouse.click(page.getByRole('button', { name: 'Sign in' }))
  await mouse.click(page.getByRole('button', { name: 'Add photos' }).first())
  await office.photosAreIn(10)
  await office.facesAreFound(10)
  const toStart = mouse.count().clicks

  let done = 0
  let asked = 0
  for (const { photos, text } of posts) {
    for (let number = done + 1; number <= done + photos; number += 1) {
      await mouse.click(page.getByRole('button', { name: `Use Photo ${number} in the post` }))
    }
    await page.getByText(`${photos} of 4 in the post`).waitFor()
    await mouse.click(office.primary)
    const strip = page.getByRole('navigation', { name: 'Photos' })
    for (let photo = 1; photo <= photos; photo += 1) {
      await page.getByRole('region', { name: `Photo ${done + photo}`, exact: true }).waitFor()
      await seeToFaces(page, office.primary, mouse)
      if (photo < photos) await expect(strip.getByText('done')).toHaveCount(photo)
    }
    await page.locator('#find-pupil:focus').waitFor()
    for (let photo = 1; photo <= photos; photo += 1) {
      if (photo === 1) {
        await tickThree(page, mouse)
        await expect(office.primary).toHaveText('Nobody else is in this photo')
        await mouse.click(office.primary)
      } else await mouse.click(page.getByRole('button', { name: 'Same, nobody else' }))
      if (photo < photos) await expect(strip.getByText('done')).toHaveCount(photo)
    }
    await page.locator('#post-text:focus').waitFor()
    await mouse.type(text)
    await mouse.click(page.getByRole('radio', { name: /^@PrimaryWestern/ }))
    for (const box of await page.getByRole('textbox', { name: /^Description of/ }).all()) {
      await mouse.click(box)
      await mouse.type(altText)
    }
    await office.primaryIsOn()
    await goToCheck(page, office.primary, mouse)
    while (await office.secondLookAsks()) {
      await mouse.click(page.getByRole('button', { name: /^Face \d+ .*Photo \d+/ }).first())
      await page.locator('.open-count').waitFor()
      asked += 1
      await seeToFaces(page, office.primary, mouse)
      await page.getByRole('heading', { name: 'As the world will see it' }).waitFor()
    }
    await mouse.click(office.primary)
    await page
      .getByRole('article', { name: /^Post to @PrimaryWestern, Posted/ })
      .first()
      .waitFor({ timeout: 60_000 })
    await mouse.click(office.primary)
    done += photos
  }

  const { clicks, letters } = mouse.count()
  const aPhoto = (clicks - toStart) / done
  console.log(
    `Mouse: ${clicks} clicks for ${done} photos, ${aPhoto.toFixed(1)} a photo after ${toStart} to sign in and add ` +
      `them; beside them ${letters} letters of words. The second look asked ${asked} times.`,
  )
  expect(await must(page.evaluate(() => window.studio.listPosts({})))).toHaveLength(posts.length)
  expect(aPhoto).toBeLessThan(15)
  await close()
})

type Mouse = ReturnType<typeof mouseOf>

/** Counts clicks; letters of words are counted apart. */
function mouseOf(page: Page) {
  let clicks = 0
  let letters = 0
  return {
    async click(there: Locator): Promise<void> {
      clicks += 1
      await there.click()
    },
    async type(words: string): Promise<void> {
      letters += words.length
      await page.keyboard.type(words)
    },
    count: () => ({ clicks, letters }),
  }
}

async function seeToFaces(page: Page, primary: Locator, mouse: Mouse): Promise<void> {
  await page.locator('.face-row').first().waitFor()
  const look = page.getByRole('dialog', { name: 'Look at the whole picture' })
  if (await page.locator('.open-count').isVisible()) {
    const all = page.getByRole('button', { name: /^Cover all \d+ that are left$/ })
    await mouse.click((await all.isVisible()) ? all : page.locator('.face-row .button').first())
  }
  // After the look at the photo before, this one's begins by itself unless a face waits.
  if (!(await look.isVisible())) {
    await expect(primary).toHaveText('Look at the whole picture')
    await mouse.click(primary)
  }
  await look.waitFor()
  const ofThisPhoto = page.getByRole('dialog', {
    name: (await look.getAttribute('aria-label')) ?? '',
    exact: true,
  })
  const next = look.getByRole('button', { name: /^No, / })
  const counted = look.getByRole('spinbutton')
  const said = look.getByRole('button', { name: 'I looked at the whole picture at full size' })
  for (;;) {
    await next.or(counted).or(said).first().waitFor()
    if (await said.isVisible()) break
    if (await counted.isVisible()) break
    await mouse.click(next)
  }
  if (await counted.isVisible()) await sayHowMany(look, mouse)
  else await mouse.click(said)
  await ofThisPhoto.waitFor({ state: 'detached' })
}

async function goToCheck(page: Page, primary: Locator, mouse: Mouse): Promise<void> {
  await mouse.click(primary)
  await page.getByRole('heading', { name: 'As the world will see it' }).waitFor()
}

async function sayHowMany(look: Locator, mouse: Mouse): Promise<void> {
  const [, count = ''] = /found (\d+)/.exec((await look.textContent()) ?? '') ?? []
  await mouse.type(count)
  await mouse.click(look.getByRole('button', { name: /^That is my count/ }))
}

/** Three names from the list, each found by its first letters. */
async function tickThree(page: Page, mouse: Mouse): Promise<void> {
  const find = page.getByRole('searchbox', { name: 'Find a pupil in any class' })
  for (const [index, name] of ['Poppy Th', 'Olivia F', 'Noah P'].entries()) {
    if (index > 0) await mouse.click(find)
    await find.selectText()
    await mouse.type(name)
    await mouse.click(page.getByRole('list', { name: 'Found' }).getByRole('checkbox').first())
  }
}

import type { Page } from 'playwright'
import { expect, test } from 'playwright/test'
import type { Photo } from '../electron/core/photo.ts'
import { officeAt } from './office.ts'
import { must } from './readyDraft.ts'
import { launchStudio, type Started } from './studio.ts'
import { threePhotos } from './threePhotos.ts'

let studio: Started
let photos: readonly Photo[]
test.beforeEach(async () => {
  studio = await launchStudio()
  const { page } = studio
  photos = await threePhotos(page)
  await officeAt(studio.app, page).goTo('Photos')
  await tile(page, 3).waitFor()
})
test.afterEach(() => studio.close())

test('photos that were removed come back with one undo, and are forgotten with the lock', async () => {
  const { page } = studio
  await tile(page, 1).click()
  await tile(page, 2).click({ modifiers: ['Control'] })
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(page.locator('.tile')).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(page.locator('.tile')).toHaveCount(3)
  expect(await known(page)).toBe(3)
  await tile(page, 3).click()
  await page.keyboard.press('Delete')
  await expect(page.locator('.tile')).toHaveCount(2)
  await page.getByRole('button', { name: 'Lock' }).click()
  await page.getByText('Who are you?').waitFor()
  await officeAt(studio.app, page).signIn('Claire')
  await tile(page, 1).waitFor()
  expect(await known(page)).toBe(2)
})

test('one style for many photos is one step in each, and one undo takes it back in all of them', async () => {
  const { page } = studio
  await tile(page, 1).focus()
  await page.keyboard.press('Control+a')
  await page.getByText('3 selected').waitFor()
  await page.getByRole('button', { name: 'Style' }).click()
  await page.getByTitle('Navy', { exact: true }).click()
  const colours = async () => new Set((await coloursOf(page)).flat())
  await expect.poll(colours).toEqual(new Set(['navy']))
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Undo style/ }).click()
  await expect.poll(colours).toEqual(new Set(['teal']))
})

test('the sheet lies in the order that was chosen, also after a restart', async () => {
  const { page } = studio
  await page.getByRole('combobox', { name: 'Order' }).selectOption('Most faces first')
  const names = () => page.locator('.tile-name strong').allTextContents()
  expect(await names()).toEqual(['3', '1', '2'])
  await page.reload()
  await tile(page, 1).waitFor()
  expect(await names()).toEqual(['3', '1', '2'])
})

test('a cover is moved, sized, turned and copied to the next photo by clicks alone', async () => {
  const { app, page } = studio
  await officeAt(app, page).showFaces(1)
  await page.locator('.face-row .face-name').first().click()
  const before = (await draftOf(page, photos[0])).covers[0]
  for (const name of ['Move right', 'Larger', 'Turn right']) {
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
  }
  await expect
    .poll(async () => (await draftOf(page, photos[0])).covers[0])
    .toMatchObject({ rotation: 15, centre: { x: (before?.centre.x ?? 0) + 10 } })
  const count = (await draftOf(page, photos[1])).covers.length
  await page.getByRole('button', { name: 'Copy to next photo' }).click()
  await page.getByRole('region', { name: 'Photo 2', exact: true }).waitFor()
  await expect.poll(async () => (await draftOf(page, photos[1])).covers.length).toBe(count + 1)
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await draftOf(page, photos[1])).covers.length).toBe(count)
})

function tile(page: Page, number: number) {
  return page.getByRole('button', { name: new RegExp(`^Photo ${number}, `) })
}

async function known(page: Page): Promise<number> {
  return (await must(page.evaluate(() => window.studio.listPhotos({})))).length
}

async function draftOf(page: Page, photo: Photo | undefined) {
  if (photo === undefined) throw new Error('The photo was added.')
  const { steps, at } = await must(
    page.evaluate((input) => window.studio.loadPhotoDraft(input), { photo: photo.id }),
  )
  const draft = steps[at]
  if (draft === undefined) throw new Error('The photo has a draft.')
  return draft
}

async function coloursOf(page: Page): Promise<readonly (readonly string[])[]> {
  const drafts = await Promise.all(photos.map((photo) => draftOf(page, photo)))
  return drafts.map(({ covers }) => covers.map(({ style }) => style.colour))
}

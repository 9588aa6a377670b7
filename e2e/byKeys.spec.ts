import type { Page } from 'playwright'
import { expect, test } from 'playwright/test'
import type { Photo } from '../electron/core/photo.ts'
import { officeAt } from './office.ts'
import { openRoom } from './openRoom.ts'
import { must } from './readyDraft.ts'
import { launchStudio, type Started } from './studio.ts'
import { threePhotos } from './threePhotos.ts'

let studio: Started
let photos: readonly Photo[]
test.beforeEach(async () => {
  studio = await launchStudio()
  const { page } = studio
  photos = await threePhotos(page)
  await page.locator('.tile').nth(2).waitFor()
})
test.afterEach(() => studio.close())

test('several covers are chosen, moved, sized and turned with keys alone, and let go again', async () => {
  const { page } = studio
  await toFaces(page)
  const before = (await draftOf(page, photos[0])).covers
  await row(page, 1).focus()
  await page.keyboard.press('Control+Space')
  await expect(page.getByText('1 cover is chosen; Esc lets go.')).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(row(page, 3)).toBeFocused()
  await page.keyboard.press('Escape')
  await row(page, 1).focus()
  await page.keyboard.press('Control+Space')
  await row(page, 3).focus()
  await expect(page.getByText('2 covers are chosen; Esc lets go.')).toBeVisible()
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press(']')
  await page.keyboard.press('Alt+ArrowRight')
  const [first, second, third] = before
  await expect
    .poll(async () =>
      (await draftOf(page, photos[0])).covers.map(({ centre, rotation }) => [
        Math.round(centre.x),
        rotation,
      ]),
    )
    .toEqual([
      [Math.round((first?.centre.x ?? 0) + 10), 5],
      [Math.round(second?.centre.x ?? 0), 0],
      [Math.round((third?.centre.x ?? 0) + 10), 5],
    ])
  await page.keyboard.press('Escape')
  await row(page, 2).focus()
  await page.keyboard.press('ArrowDown')
  await expect
    .poll(async () =>
      (await draftOf(page, photos[0])).covers.map(({ centre }) => Math.round(centre.y)),
    )
    .toEqual(
      [first, second, third].map((cover, index) =>
        Math.round((cover?.centre.y ?? 0) + (index === 1 ? 1 : 0)),
      ),
    )
})

test('where no cover is chosen the arrows move the photo, as the small map does, once it is zoomed', async () => {
  const { page } = studio
  await toFaces(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.minimap')).toHaveCount(0)
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('Control+=')
  const seen = page.locator('.minimap-window')
  const place = async () => {
    const box = await seen.boundingBox()
    return [box?.x ?? 0, box?.y ?? 0]
  }
  const [left = 0, top = 0] = await place()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+ArrowDown')
  await expect
    .poll(async () => {
      const [right = 0, down = 0] = await place()
      return right > left && down > top
    })
    .toBe(true)
  expect((await draftOf(page, photos[0])).covers).toHaveLength(3)
})

test('the crop is made, moved and taken back with keys alone', async () => {
  const { page } = studio
  await toFaces(page)
  await page.keyboard.press('c')
  for (let step = 0; step < 8; step += 1) await page.keyboard.press('Alt+ArrowLeft')
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight')
  const size = photos[0]?.size ?? { width: 0, height: 0 }
  await expect
    .poll(async () => (await draftOf(page, photos[0])).crop)
    .toEqual({ x: 3, y: 0, width: size.width - 8, height: size.height })
  await page.keyboard.press('Escape')
  for (let step = 0; step < 11; step += 1) await page.keyboard.press('Control+z')
  await expect.poll(async () => (await draftOf(page, photos[0])).crop).toBeNull()
})

test('the style is chosen with keys alone, and the menu gives the focus back', async () => {
  const { page } = studio
  await toFaces(page)
  await row(page, 1).focus()
  await page.getByRole('button', { name: 'Style', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  const colour = async () => (await draftOf(page, photos[0])).covers[0]?.style.colour
  await expect.poll(colour).not.toBe('teal')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await expect
    .poll(async () => (await draftOf(page, photos[0])).covers[0]?.style.sticker)
    .not.toBeNull()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Cover style' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Style', exact: true })).toBeFocused()
})

test('on the sheet Space selects photos that lie apart, and the size has its arrows', async () => {
  const { page } = studio
  await page.locator('.tile-photo').first().focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  await expect(page.getByText('2 selected')).toBeVisible()
  const width = () =>
    page
      .locator('.tile')
      .first()
      .evaluate((tile) => tile.clientWidth)
  const before = await width()
  await page.getByRole('slider', { name: 'Size' }).focus()
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowRight')
  await expect.poll(width).toBeGreaterThan(before)
})

test('single letters are switched off and on again, and the others go on to work', async () => {
  const { page } = studio
  await openRoom(page, 'Settings')
  await page.getByRole('checkbox', { name: /^Single letters act/ }).focus()
  await page.keyboard.press('Space')
  await officeAt(studio.app, page).goTo('Photos')
  await toFaces(page)
  await page.keyboard.press('a')
  await page.keyboard.press('F1')
  await expect(
    page.getByText('Keys that are a single letter or sign are switched off.'),
  ).toBeVisible()
  await page.keyboard.press('Escape')
  await row(page, 1).focus()
  await page.keyboard.press('Delete')
  await expect.poll(async () => (await draftOf(page, photos[0])).covers.length).toBe(2)
})

async function toFaces(page: Page): Promise<void> {
  await page.locator('.tile-photo').first().focus()
  await page.keyboard.press('Enter')
  await page.locator('.face-row').first().waitFor()
  await expect(page.locator('.stage-flag')).toHaveCount(0)
}

function row(page: Page, face: number) {
  return page.getByRole('button', { name: new RegExp(`^Face ${face} of `) })
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

import type { Page } from 'playwright'
import { expect, test } from 'playwright/test'
import { centreOf } from '../electron/core/geometry.ts'
import type { Photo } from '../electron/core/photo.ts'
import { fitted, toScreen } from '../renderer/canvas/view.ts'
import { officeAt } from './office.ts'
import { addLabelled, facesOf, must, plantPots, signIn } from './readyDraft.ts'
import { launchStudio } from './studio.ts'

test('a pinch on a trackpad zooms the photo about where it is made, and never the page', async () => {
  const { page, photo, about, end } = await closeUp()
  const close = await percentOn(page)
  const before = await placeUnder(page, photo, about)
  await pinchOnTrackpad(page, about)
  await expect.poll(async () => (await percentOn(page)) / close).toBeGreaterThan(1.9)
  isNear(await placeUnder(page, photo, about), before)
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1)
  await end()
})

test('two fingers zoom the photo about where they are', async () => {
  const { page, photo, about, end } = await closeUp()
  await pinchOnTrackpad(page, about)
  await page.waitForTimeout(300)
  const before = await placeUnder(page, photo, about)
  const closer = await percentOn(page)
  await pinch(page, about, 160, 80)
  await expect.poll(async () => (await percentOn(page)) / closer).toBeLessThan(0.55)
  expect((await percentOn(page)) / closer).toBeGreaterThan(0.45)
  isNear(await placeUnder(page, photo, about), before)
  await pinch(page, about, 60, 120)
  await expect.poll(async () => (await percentOn(page)) / closer).toBeGreaterThan(0.9)
  isNear(await placeUnder(page, photo, about), before)
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1)
  await end()
})

test('fingers that leave a pinch are no taps: nothing is added, and no face is decided', async () => {
  const { app, page, close: end } = await launchStudio()
  await signIn(page)
  const faces = facesOf(plantPots)
  const photo = await addLabelled(page, plantPots, faces)
  await page.reload()
  await officeAt(app, page).goTo('Faces')
  const stage = await page.locator('.editor-stage').boundingBox()
  const [face] = faces
  if (stage === null || face === undefined) throw new Error('A face is shown on the stage.')
  const extent = { across: stage.width, down: stage.height }
  const at = toScreen(fitted(photo.size, extent, 1), centreOf(face))
  const on = { x: Math.round(stage.x + at.left), y: Math.round(stage.y + at.top) }
  const undecided = await stepsOf(page, photo)
  for (let time = 0; time < 2; time += 1) await pinch(page, { ...on, x: on.x + 40 }, 80, 82)
  await page.waitForTimeout(300)
  expect(await stepsOf(page, photo)).toEqual(undecided)
  await tap(page, on)
  await expect.poll(() => stepsOf(page, photo)).not.toEqual(undecided)
  await end()
})

/** Zoomed in so far that the photo's own edges do not hold it back. */
async function closeUp() {
  const { app, page, close: end } = await launchStudio()
  await signIn(page)
  const photo = await addLabelled(page, plantPots, [])
  await page.reload()
  await officeAt(app, page).goTo('Faces')
  await page.locator('.stage-flag').waitFor({ state: 'detached' })
  const stage = await page.locator('.editor-stage').boundingBox()
  if (stage === null) throw new Error('The stage is shown.')
  const about = {
    x: Math.round(stage.x + stage.width * 0.4),
    y: Math.round(stage.y + stage.height * 0.6),
  }
  const fitted = await percentOn(page)
  await pinchOnTrackpad(page, about)
  await expect.poll(() => percentOn(page)).toBeGreaterThan(fitted * 1.8)
  return { page, photo, about, end }
}

/** Chromium hands a trackpad's pinch to the page as a wheel with Ctrl: here about twice as close. */
async function pinchOnTrackpad(page: Page, { x, y }: Place): Promise<void> {
  await page.mouse.move(x, y)
  await page.keyboard.down('Control')
  for (let turn = 0; turn < 6; turn += 1) await page.mouse.wheel(0, -20)
  await page.keyboard.up('Control')
}

async function percentOn(page: Page): Promise<number> {
  return Number.parseInt((await page.locator('.percent').textContent()) ?? '', 10)
}

interface Place {
  readonly x: number
  readonly y: number
}

/** Which pixel of the photo lies there: a cover is added and taken back. */
async function placeUnder(page: Page, photo: Photo, { x, y }: Place): Promise<Place> {
  const centres = async () => {
    const { steps, at } = await stepsOf(page, photo)
    return steps[at]?.covers.map(({ centre }) => centre) ?? []
  }
  await page.mouse.dblclick(x, y)
  await expect.poll(async () => (await centres()).length).toBe(1)
  const [centre] = await centres()
  if (centre === undefined) throw new Error('The double-click added a cover.')
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await centres()).length).toBe(0)
  return centre
}

/** Every step that was made on the photo so far. */
async function stepsOf(page: Page, photo: Photo) {
  const input = { photo: photo.id }
  return must(page.evaluate((asked) => window.studio.loadPhotoDraft(asked), input))
}

/** The many small steps of a pinch do not add up to a drift. */
function isNear(one: Place, other: Place): void {
  const off = Math.hypot(one.x - other.x, one.y - other.y)
  console.log(`The place under the pinch moved by ${off.toFixed(1)} image pixels.`)
  expect(off).toBeLessThan(4)
}

/** Two fingers, left and right of a place, from so far apart to so far apart. */
async function pinch(page: Page, { x, y }: Place, from: number, to: number): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  const fingers = (apart: number) => [
    { x: x - apart / 2, y, id: 1 },
    { x: x + apart / 2, y, id: 2 },
  ]
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(from) })
  for (let step = 1; step <= 10; step += 1) {
    const touchPoints = fingers(from + ((to - from) * step) / 10)
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints })
  }
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await cdp.detach()
}

async function tap(page: Page, { x, y }: Place): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  const touchPoints = [{ x, y, id: 1 }]
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints })
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await cdp.detach()
}

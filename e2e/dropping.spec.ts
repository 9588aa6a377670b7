import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, test } from 'playwright/test'
import { officeAt } from './office.ts'
import { must, signIn } from './readyDraft.ts'
import { root } from './root.ts'
import { launchStudio, type Started } from './studio.ts'
import { throwAway } from './throwAway.ts'

const practice = join(root, 'resources/practice/photos')
const pots = join(practice, '01-three-children-plant-pots.jpg')
const reading = join(practice, '04-two-children-reading.jpg')

let studio: Started
let folder: string
test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'studio-drop-'))
  studio = await launchStudio()
  await signIn(studio.page)
  await studio.page.reload()
  await studio.page.getByRole('heading', { name: 'Add the photos' }).waitFor()
})
test.afterEach(async () => {
  await studio.close()
  throwAway(folder)
})

const at = (name: string) => join(folder, name)

test('a folder with folders in it and a file beside it are dropped: photos come in, the rest is said, nothing is lost', async () => {
  const { page } = studio
  for (const inner of ['Été à l’école/Jürgen’s phone/Año 2', 'leer']) {
    mkdirSync(at(inner), { recursive: true })
  }
  copyFileSync(pots, at('Été à l’école/Zoë 1.jpg'))
  copyFileSync(reading, at('Été à l’école/Jürgen’s phone/Año 2/naïve.jpg'))
  copyFileSync(pots, at('Été à l’école/Jürgen’s phone/the same again.jpg'))
  writeFileSync(at('Été à l’école/letter to parents.docx'), 'Dear parents, this is not a photo.')
  writeFileSync(at('Été à l’école/blåbær.jpg'), '')
  writeFileSync(at('Été à l’école/Thumbs.db'), 'of the system')
  writeFileSync(at('Été à l’école/.hidden'), 'of the system')
  copyFileSync(join(practice, '06-teacher-with-five.jpg'), at('beside.jpg'))

  await drop(page, [at('Été à l’école'), at('beside.jpg')])
  await expect(
    page.getByText('3 photos added, 1 was here already, 2 files could not be.'),
  ).toBeVisible({
    timeout: 60_000,
  })
  const said = page.getByRole('list', { name: 'Files that were not added' })
  expect(await said.getByRole('listitem').allTextContents()).toEqual([
    'blåbær.jpg: The file is empty. Copy it from the camera again.',
    'letter to parents.docx: This is not a photo. Add JPEG, PNG, WebP or HEIC files.',
  ])
  expect(await must(page.evaluate(() => window.studio.listPhotos({})))).toHaveLength(3)

  await drop(page, [at('leer')])
  await expect(page.getByText('No photo was in that.')).toBeVisible()
  await drop(page, [at('Été à l’école'), at('beside.jpg')])
  await expect(
    page.getByText('0 photos added, 4 were here already, 2 files could not be.'),
  ).toBeVisible({
    timeout: 60_000,
  })
})

test('a folder is chosen with a button of its own, and a photo that was just removed can be added again', async () => {
  const { app, page } = studio
  mkdirSync(at('trip'))
  copyFileSync(pots, at('trip/a.jpg'))
  copyFileSync(reading, at('trip/b.jpg'))
  const office = officeAt(app, page)
  await office.choosing([at('trip')])
  await page.getByRole('button', { name: 'Choose a folder…' }).click()
  await office.photosAreIn(2)
  await page.locator('.tile-photo').first().focus()
  await page.keyboard.press('Delete')
  await expect(page.locator('.tile')).toHaveCount(1)
  await page.getByRole('button', { name: 'Add a folder' }).click()
  await expect(page.getByText('1 photo added, 1 was here already.')).toBeVisible({
    timeout: 60_000,
  })
  await expect(page.locator('.tile')).toHaveCount(2)
})

test('five hundred photos in a folder are taken, and cancelling keeps those that are in', async () => {
  test.setTimeout(300_000)
  const { page } = studio
  await writeMany(page, 500)
  await drop(page, [folder])
  await page
    .getByText(/Adding photos: \d+ of 500/)
    .first()
    .waitFor()
  await page.locator('.tile').nth(24).waitFor({ timeout: 60_000 })
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByText(/^\d+ photos added\.$/).waitFor({ timeout: 30_000 })
  const kept = (await must(page.evaluate(() => window.studio.listPhotos({})))).length
  expect(kept).toBeGreaterThanOrEqual(25)
  await drop(page, [folder])
  await page
    .getByText(`${500 - kept} photos added, ${kept} were here already.`)
    .waitFor({ timeout: 240_000 })
  expect(await must(page.evaluate(() => window.studio.listPhotos({})))).toHaveLength(500)
})

/** Drops files and folders on the middle of the window, as the system does: with their real paths, once the window says “Let go”. */
async function drop(page: Page, files: readonly string[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const data = { items: [], files: [...files], dragOperationsMask: 1 }
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    devtools.send('Input.dispatchDragEvent', { type, x: 500, y: 400, data })
  await drag('dragEnter')
  await expect(async () => {
    await drag('dragOver')
    await expect(page.getByText('Drop to add these photos')).toBeVisible({ timeout: 500 })
  }).toPass()
  await drag('drop')
  await devtools.detach()
}

/** Small pictures that all differ, in which nobody is. */
async function writeMany(page: Page, count: number): Promise<void> {
  const jpegs = await page.evaluate(async (count) => {
    const canvas = new OffscreenCanvas(96, 64)
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('There is a canvas.')
    const all: number[][] = []
    for (let number = 0; number < count; number += 1) {
      context.fillStyle = `hsl(${number % 360} 40% ${30 + (number % 7) * 6}%)`
      context.fillRect(0, 0, 96, 64)
      context.fillStyle = 'white'
      context.fillRect(number % 90, Math.floor(number / 90) * 8, 6, 6)
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })
      all.push([...new Uint8Array(await blob.arrayBuffer())])
    }
    return all
  }, count)
  for (const [index, jpeg] of jpegs.entries()) {
    writeFileSync(join(folder, `photo ${index + 1}.jpg`), Buffer.from(jpeg))
  }
}

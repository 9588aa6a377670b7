import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, test } from 'playwright/test'
import type { PhotoDraft } from '../electron/core/draft.ts'
import type { Photo } from '../electron/core/photo.ts'
import { policyDefaults } from '../electron/core/school.ts'
import { type Orientation, orientations, upright, withOrientation } from './exif.ts'
import { officeAt } from './office.ts'
import { must, savePhotoDraft, sayBoth, signIn } from './readyDraft.ts'
import { launchStudio } from './studio.ts'

/** The stored picture: dark, with one red disc that is nowhere near its middle. */
const stored = { width: 1200, height: 800 }
const disc = { x: 330, y: 210 }
/** Which photos are covered at each pixel ratio: the orientation, and how many wheel steps it is zoomed first. */
const covered: readonly (readonly [number, readonly (readonly [Orientation, number])[]])[] = [
  [
    1,
    orientations.map((orientation, index) => [orientation, [0, 1, 2, 3, 4, 5, 6, 8][index] ?? 0]),
  ],
  [1.25, [[1, 0], [6, 3], [8, 6]]], // biome-ignore format: one ratio a line
  [1.5, [[1, 1], [5, 0], [3, 5]]], // biome-ignore format: one ratio a line
  [2, [[1, 0], [6, 4], [2, 2]]], // biome-ignore format: one ratio a line
]

for (const [ratio, turns] of covered) {
  test(`at device pixel ratio ${ratio} the print is covered where the screen was, at any zoom and orientation`, async () => {
    test.setTimeout(300_000)
    const { app, page, close } = await launchStudio({ pixelRatio: ratio })
    expect(await page.evaluate(() => window.devicePixelRatio)).toBe(ratio)
    await signIn(page)
    const white = JSON.stringify({ shape: 'ellipse', colour: 'white', sticker: null })
    await must(page.evaluate((coverStyle) => window.studio.keepPreferences({ coverStyle }), white))
    const photos = await addTurned(
      page,
      await discPicture(page),
      turns.map(([orientation]) => orientation),
    )
    await page.reload()
    const office = officeAt(app, page)
    for (const [index, photo] of photos.entries()) {
      const [orientation, wheel] = turns[index] ?? [1, 0]
      const real = upright(disc, stored, orientation)
      await office.showFaces(photo.number)
      const zoom = (await zoomToDisc(page, wheel)) / ratio
      const seen = await discOnScreen(page)
      // A mouse speaks in whole CSS pixels: what it leaves over is known, and is not the studio's.
      const pointed = { x: Math.round(seen.x), y: Math.round(seen.y) }
      await page.mouse.dblclick(pointed.x, pointed.y)
      const draft = await draftWithCover(page, photo)
      const [cover] = draft.covers
      if (cover === undefined) throw new Error('The double-click added a cover.')
      const { centre, size } = cover
      const offX = centre.x - real.x - (pointed.x - seen.x) / zoom
      const offY = centre.y - real.y - (pointed.y - seen.y) / zoom
      expect(Math.abs(offX)).toBeLessThanOrEqual(1)
      expect(Math.abs(offY)).toBeLessThanOrEqual(1)

      const onScreen = await shownReach(page, pointed)
      const edges = await printedEdges(page, await printed(page, draft), centre)
      const off = [
        edges.left - (centre.x - size.width / 2),
        edges.right - (centre.x + size.width / 2),
        edges.top - (centre.y - size.height / 2),
        edges.bottom - (centre.y + size.height / 2),
      ]
      const offScreen = [
        centre.x - onScreen.left / zoom - edges.left,
        centre.x + onScreen.right / zoom - edges.right,
        centre.y - onScreen.up / zoom - edges.top,
        centre.y + onScreen.down / zoom - edges.bottom,
      ]
      const digits = (many: readonly number[]) => many.map((by) => by.toFixed(2)).join(', ')
      console.log(
        `ratio ${ratio}, orientation ${orientation} at ${Math.round(zoom * ratio * 100)} %: centre off by ` +
          `${digits([offX, offY])} px, edges off by ${digits(off)} px, as seen by ${digits(offScreen)} px`,
      )
      for (const by of [...off, ...offScreen]) expect(Math.abs(by)).toBeLessThanOrEqual(1)
    }
    await close()
  })
}

/** How far the white of the cover reaches on the screen from its middle, in CSS pixels and parts of them. */
async function shownReach(page: Page, middle: { readonly x: number; readonly y: number }) {
  await page.keyboard.press('Escape')
  await page.keyboard.press('v')
  await page.waitForTimeout(300)
  const png = await page.screenshot({ scale: 'device' })
  await page.keyboard.press('v')
  return page.evaluate(
    async ({ base64, middle }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes]))
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
      context?.drawImage(bitmap, 0, 0)
      const ratio = window.devicePixelRatio
      const at = { x: Math.floor(middle.x * ratio), y: Math.floor(middle.y * ratio) }
      const green = (x: number, y: number) => context?.getImageData(x, y, 1, 1).data[1] ?? 0
      // A pixel that the edge crosses is partly white: how much of it, says where in it the edge is.
      const walk = (dx: number, dy: number) => {
        let steps = 0
        while (green(at.x + dx * (steps + 1), at.y + dy * (steps + 1)) > 250) steps += 1
        const edge = green(at.x + dx * (steps + 1), at.y + dy * (steps + 1))
        const ground = green(at.x + dx * (steps + 3), at.y + dy * (steps + 3))
        return steps + Math.max(0, (edge - ground) / (255 - ground))
      }
      const [fromX, fromY] = [middle.x * ratio - at.x, middle.y * ratio - at.y]
      return {
        left: (walk(-1, 0) + fromX) / ratio,
        right: (walk(1, 0) + 1 - fromX) / ratio,
        up: (walk(0, -1) + fromY) / ratio,
        down: (walk(0, 1) + 1 - fromY) / ratio,
      }
    },
    { base64: png.toString('base64'), middle },
  )
}

async function discPicture(page: Page): Promise<Buffer> {
  const bytes = await page.evaluate(
    async ({ stored, disc }) => {
      const canvas = new OffscreenCanvas(stored.width, stored.height)
      const context = canvas.getContext('2d')
      if (context === null) throw new Error('There is a canvas.')
      const shade = context.createLinearGradient(0, 0, stored.width, stored.height)
      shade.addColorStop(0, '#123018')
      shade.addColorStop(1, '#182848')
      context.fillStyle = shade
      context.fillRect(0, 0, stored.width, stored.height)
      context.fillStyle = '#ff0000'
      context.beginPath()
      context.arc(disc.x, disc.y, 14, 0, 2 * Math.PI)
      context.fill()
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 })
      return [...new Uint8Array(await blob.arrayBuffer())]
    },
    { stored, disc },
  )
  return Buffer.from(bytes)
}

/** The one picture, once for each of these orientations. That nobody's face is in it is known. */
async function addTurned(
  page: Page,
  jpeg: Buffer,
  turned: readonly Orientation[],
): Promise<readonly Photo[]> {
  const folder = mkdtempSync(join(tmpdir(), 'turned-'))
  const paths = turned.map((orientation) => {
    const path = join(folder, `${orientation}.jpg`)
    writeFileSync(path, withOrientation(jpeg, orientation))
    return path
  })
  const photos: Photo[] = []
  for (const { offer } of await must(
    page.evaluate((input) => window.studio.offerFiles(input), { paths }),
  )) {
    const { photo } = await must(page.evaluate((input) => window.studio.addPhoto(input), { offer }))
    const evidence = { photo: photo.id, detector: 'labels', faces: [] }
    photos.push(await must(page.evaluate((input) => window.studio.keepEvidence(input), evidence)))
  }
  return photos
}

/** Answers the zoom: device pixels an image pixel. */
async function zoomToDisc(page: Page, wheel: number): Promise<number> {
  await page.locator('.stage-flag').waitFor({ state: 'detached' })
  for (let turned = 0; turned < wheel; turned += 1) {
    const { x, y } = await discOnScreen(page)
    await page.mouse.move(x, y)
    await page.mouse.wheel(0, -100)
    await page.waitForTimeout(120)
  }
  const percent = await page
    .getByText(/^\d+\s*%$/)
    .first()
    .textContent()
  return Number.parseInt(percent ?? '100', 10) / 100
}

/** The middle of what is red on the stage, in CSS pixels of the page. */
async function discOnScreen(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  await page.waitForTimeout(200)
  const box = await page.locator('.editor-stage').boundingBox()
  if (box === null) throw new Error('The stage is shown.')
  const png = await page.screenshot({ scale: 'device' })
  return page.evaluate(
    async ({ base64, box }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const ratio = window.devicePixelRatio
      const [left, top] = [Math.round(box.x * ratio), Math.round(box.y * ratio)]
      const size = [Math.round(box.width * ratio), Math.round(box.height * ratio)] as const
      const bitmap = await createImageBitmap(new Blob([bytes]), left, top, ...size)
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
      context?.drawImage(bitmap, 0, 0)
      const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] }
      const red: { readonly x: number; readonly y: number }[] = []
      for (let index = 0; index < data.length; index += 4) {
        const [r = 0, g = 0, b = 0] = [data[index], data[index + 1], data[index + 2]]
        if (r < 180 || g > 90 || b > 90) continue
        const pixel = index / 4
        red.push({ x: (pixel % bitmap.width) + 0.5, y: Math.floor(pixel / bitmap.width) + 0.5 })
      }
      // The minimap shows the disc too, far smaller: the middle pixel is one of the large disc.
      const middle = (of: readonly number[]) =>
        [...of].sort((one, other) => one - other)[of.length >> 1] ?? 0
      const [x, y] = [middle(red.map((at) => at.x)), middle(red.map((at) => at.y))]
      const near = red.filter((at) => Math.hypot(at.x - x, at.y - y) < 100)
      const mean = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0) / of.length
      return {
        x: (left + mean(near.map((at) => at.x))) / ratio,
        y: (top + mean(near.map((at) => at.y))) / ratio,
      }
    },
    { base64: png.toString('base64'), box },
  )
}

/** What main has of the photo once the cover has arrived there, with what a post needs beside it. */
async function draftWithCover(page: Page, photo: Photo): Promise<PhotoDraft> {
  const read = async () => {
    const { steps, at } = await must(
      page.evaluate((input) => window.studio.loadPhotoDraft(input), { photo: photo.id }),
    )
    return steps[at]
  }
  await expect.poll(async () => (await read())?.covers.length).toBe(1)
  const draft = await read()
  if (draft === undefined) throw new Error('The photo has a draft.')
  return { ...draft, altText: 'A red disc on a dark ground, now covered.' }
}

/** Prints the photo at its own size, and answers what the picture is called. */
async function printed(page: Page, draft: PhotoDraft): Promise<string> {
  const { characterLimit, adultsMayBeShown, photosUnsaid } = policyDefaults
  const settings = { characterLimit, adultsMayBeShown, photosUnsaid, publishedEdge: 4096 }
  const input = { settings, reason: null }
  await must(page.evaluate((change) => window.studio.saveSettings(change), input))
  await savePhotoDraft(page, draft)
  await sayBoth(page, draft)
  const { accounts } = await must(page.evaluate(() => window.studio.readRecords({})))
  const { id } = await must(page.evaluate(() => window.studio.loadPostDraft({})))
  const post = {
    id,
    photos: [draft.photo],
    text: 'A picture to measure by.',
    account: accounts[0]?.id ?? null,
  }
  await must(page.evaluate((input) => window.studio.savePostDraft(input), post))
  const [print] = await must(
    page.evaluate((input) => window.studio.printDraft(input), { draft: id }),
  )
  if (print === undefined) throw new Error('One picture was printed.')
  return print.sha256
}

/** Where the white of the cover ends in the finished JPEG, from its centre outwards, to a fraction of a pixel. */
async function printedEdges(
  page: Page,
  sha256: string,
  centre: { readonly x: number; readonly y: number },
) {
  return page.evaluate(
    async ({ sha256, centre }) => {
      const bitmap = await createImageBitmap(await (await fetch(`./print/${sha256}.jpg`)).blob())
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
      context?.drawImage(bitmap, 0, 0)
      const white = (x: number, y: number) => (context?.getImageData(x, y, 1, 1).data[1] ?? 0) > 140
      const [x, y] = [Math.floor(centre.x), Math.floor(centre.y)]
      const walk = (dx: number, dy: number) => {
        let steps = 0
        while (white(x + dx * (steps + 1), y + dy * (steps + 1))) steps += 1
        return steps
      }
      return {
        left: x - walk(-1, 0),
        right: x + walk(1, 0) + 1,
        top: y - walk(0, -1),
        bottom: y + walk(0, 1) + 1,
      }
    },
    { sha256, centre },
  )
}

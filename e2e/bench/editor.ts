import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright'
import { type Cover, CoverId, plainStyle } from '../../electron/core/cover.ts'
import { blankPhotoDraft } from '../../electron/core/draft.ts'
import type { Photo } from '../../electron/core/photo.ts'
import { officeAt } from '../office.ts'
import { must, savePhotoDraft, signIn } from '../readyDraft.ts'
import { root } from '../root.ts'
import { launchStudio } from '../studio.ts'

const large = { width: 6000, height: 4000 }
const covers = 60
const sheet = 500
const moves = 150

/**
 * Dragging a cover on a 24 MP photo with 60 covers, beside an empty Konva stage of the same size; then a sheet of 500
 * photos. Prints tables; `--out FILE` writes them as JSON.
 */
export async function benchEditor(args: readonly string[]): Promise<number> {
  const { app, page, close } = await launchStudio()
  await signIn(page)
  const drag = await measureDrag(app, page)
  console.table(drag)
  const opening = await measureSheet(app, page)
  console.table([opening])
  await close()
  const out = args[args.indexOf('--out') + 1]
  if (args.includes('--out') && out !== undefined) {
    mkdirSync(dirname(out), { recursive: true })
    writeFileSync(out, `${JSON.stringify({ drag, opening }, null, 2)}\n`)
  }
  return 0
}

async function measureDrag(app: ElectronApplication, page: Page) {
  const [photo] = await addMany(page, 1, large)
  if (photo === undefined) throw new Error('The large photo was added.')
  await savePhotoDraft(page, { ...blankPhotoDraft(photo.id), covers: grid() })
  await page.reload()
  await officeAt(app, page).goTo('Faces')
  await page.locator('.stage-flag').waitFor({ state: 'detached', timeout: 60_000 })
  await page.waitForTimeout(1500)
  const stage = await page.locator('.editor-stage canvas').first().boundingBox()
  if (stage === null) throw new Error('The stage is shown.')
  const place = await firstCoverOnScreen(page)
  const editor = await framesOf(page, place)
  const movedBy = await wayOf(page, photo.id)
  if (movedBy < 20)
    throw new Error(`The cover was not dragged: it moved by ${movedBy} image pixels.`)
  await showEmptyStage(page, stage)
  const empty = await framesOf(page, { x: stage.x + 60, y: stage.y + 60 })
  const emptyBy = await page.evaluate(() => {
    const at = Reflect.get(window, 'emptyRect').position()
    document.getElementById('empty-stage')?.remove()
    return Math.hypot(at.x - 30, at.y - 30)
  })
  if (emptyBy < 2) throw new Error('The rectangle of the empty stage was not dragged.')
  const row = (what: string, times: readonly number[], by: number) => ({
    what,
    movedByImagePixels: Math.round(by),
    frames: times.length,
    p50Ms: at(times, 0.5),
    p95Ms: at(times, 0.95),
  })
  const [ours, bare] = [
    row('24 MP, 60 covers', editor, movedBy),
    row('empty Konva stage', empty, emptyBy),
  ]
  const ratio = {
    what: 'ratio',
    movedByImagePixels: 0,
    frames: 0,
    p50Ms: rounded(ours.p50Ms / bare.p50Ms),
    p95Ms: rounded(ours.p95Ms / bare.p95Ms),
  }
  return [ours, bare, ratio]
}

/** How far main has the first cover from where it was laid, in image pixels: the drag was one, and was saved. */
async function wayOf(page: Page, photo: Photo['id']): Promise<number> {
  const [laid] = grid()
  for (let tries = 0; tries < 20; tries += 1) {
    const { steps, at } = await must(
      page.evaluate((input) => window.studio.loadPhotoDraft(input), { photo }),
    )
    const centre = steps[at]?.covers[0]?.centre
    if (laid && centre && steps.length > 1) {
      return Math.hypot(centre.x - laid.centre.x, centre.y - laid.centre.y)
    }
    await page.waitForTimeout(250)
  }
  return 0
}

/** Ten by six covers, all over the photo. */
function grid(): readonly Cover[] {
  return Array.from({ length: covers }, (_, index) => ({
    id: CoverId.parse(randomUUID()),
    centre: { x: 350 + (index % 10) * 580, y: 350 + Math.floor(index / 10) * 640 },
    size: { width: 300, height: 380 },
    rotation: 0,
    style: plainStyle,
  }))
}

/** The first cover's middle in CSS pixels, from how the photo is fitted into the stage. */
async function firstCoverOnScreen(page: Page) {
  const row = page.locator('.face-row .face-name').first()
  await row.click()
  const box = await page.locator('.editor-stage').boundingBox()
  const percent = await page.locator('.percent').textContent()
  if (box === null) throw new Error('The stage is shown.')
  const scale = Number.parseInt(percent ?? '20', 10) / 100
  const [left, top] = [
    box.x + (box.width - large.width * scale) / 2,
    box.y + (box.height - large.height * scale) / 2,
  ]
  return { x: left + 350 * scale, y: top + 350 * scale }
}

/** The times between frames while something is dragged to and fro. */
async function framesOf(page: Page, from: { readonly x: number; readonly y: number }) {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.evaluate(() => {
    const times: number[] = []
    let before = performance.now()
    const frame = (now: number) => {
      times.push(now - before)
      before = now
      if (!Reflect.has(window, 'framesDone')) requestAnimationFrame(frame)
    }
    Reflect.deleteProperty(window, 'framesDone')
    Reflect.set(window, 'frameTimes', times)
    requestAnimationFrame(frame)
  })
  for (let move = 1; move <= moves; move += 1) {
    const swing = Math.sin(move / 12)
    await page.mouse.move(from.x + 120 * Math.abs(swing), from.y + 60 * Math.abs(swing))
  }
  const times = await page.evaluate((): readonly number[] => {
    Reflect.set(window, 'framesDone', true)
    return Reflect.get(window, 'frameTimes')
  })
  await page.mouse.up()
  return times.slice(2)
}

interface Stage {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Konva as it comes, over our own stage: one small rectangle to drag and nothing else. */
async function showEmptyStage(page: Page, stage: Stage): Promise<void> {
  await page.evaluate(readFileSync(join(root, 'node_modules/konva/konva.min.js'), 'utf8'))
  await page.evaluate(({ x, y, width, height }) => {
    const place = document.createElement('div')
    place.id = 'empty-stage'
    document.body.append(place)
    Object.assign(place.style, { position: 'fixed', left: `${x}px`, top: `${y}px`, zIndex: '99' })
    const konva = Reflect.get(window, 'Konva')
    const empty = new konva.Stage({ container: place, width, height })
    const layer = new konva.Layer()
    const rect = new konva.Rect({
      x: 30,
      y: 30,
      width: 60,
      height: 60,
      fill: 'teal',
      draggable: true,
    })
    Reflect.set(window, 'emptyRect', rect)
    layer.add(rect)
    empty.add(layer)
  }, stage)
}

async function measureSheet(app: ElectronApplication, page: Page) {
  await addMany(page, sheet, { width: 900, height: 600 })
  const memory = watchMemory(app)
  const office = officeAt(app, page)
  await page.reload()
  await page.getByRole('navigation', { name: 'Steps' }).waitFor()
  await office.goTo('Words')
  const since = await page.evaluate(() => performance.now())
  await office.goTo('Photos')
  const firstMs = (await whenShown(page, 'first')) - since
  const inViewMs = (await whenShown(page, 'inView')) - since
  const allMs = (await whenShown(page, 'all')) - since
  const peakMegabytes = await memory.stop()
  return {
    photos: sheet + 1,
    firstMs: Math.round(firstMs),
    inViewMs: Math.round(inViewMs),
    allByScrollingMs: Math.round(allMs),
    peakMegabytes,
  }
}

/** When the first thumbnail, those in view, or all of them (scrolling on as they come) are drawn. */
async function whenShown(page: Page, which: 'first' | 'inView' | 'all'): Promise<number> {
  return page.evaluate(async (wanted) => {
    const scroller = document.querySelector('main')
    const isShown = (image: HTMLImageElement) => image.complete && image.naturalWidth > 0
    const isInView = (image: HTMLImageElement) => {
      const { top, bottom } = image.getBoundingClientRect()
      return bottom > 0 && top < window.innerHeight
    }
    for (;;) {
      const images = [...document.querySelectorAll<HTMLImageElement>('.tile img')]
      const asked = wanted === 'inView' ? images.filter(isInView) : images
      const next = asked.find((image) => !isShown(image))
      if (asked.length > 0 && (wanted === 'first' ? asked.some(isShown) : next === undefined)) {
        scroller?.scrollTo(0, 0)
        return performance.now()
      }
      if (wanted === 'all') next?.scrollIntoView({ block: 'start' })
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }, which)
}

/** Working set of all processes together, looked at four times a second. */
function watchMemory(app: ElectronApplication) {
  let peak = 0
  const look = async () => {
    const kilobytes = await app.evaluate(({ app: electron }) =>
      electron.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0),
    )
    peak = Math.max(peak, kilobytes)
  }
  const timer = setInterval(() => void look(), 250)
  return {
    async stop(): Promise<number> {
      clearInterval(timer)
      await look()
      return Math.round(peak / 1024)
    },
  }
}

/** Made-up photos that all differ, in which nobody's face is: the search has nothing to do. */
async function addMany(
  page: Page,
  count: number,
  size: { readonly width: number; readonly height: number },
): Promise<readonly Photo[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-photos-'))
  const paths: string[] = []
  for (let number = 1; number <= count; number += 1) {
    const path = join(folder, `${size.width}-${number}.jpg`)
    writeFileSync(path, await madeUpPhoto(page, number, size))
    paths.push(path)
  }
  const offers = await must(page.evaluate((input) => window.studio.offerFiles(input), { paths }))
  const photos: Photo[] = []
  for (const { offer } of offers) {
    const { photo } = await must(page.evaluate((input) => window.studio.addPhoto(input), { offer }))
    const evidence = { photo: photo.id, detector: 'made up', faces: [] }
    photos.push(await must(page.evaluate((input) => window.studio.keepEvidence(input), evidence)))
  }
  rmSync(folder, { recursive: true, force: true })
  return photos
}

async function madeUpPhoto(
  page: Page,
  number: number,
  size: { readonly width: number; readonly height: number },
): Promise<Buffer> {
  const base64 = await page.evaluate(
    async ({ number, size: { width, height } }) => {
      const canvas = new OffscreenCanvas(width, height)
      const context = canvas.getContext('2d')
      if (context === null) throw new Error('There is a canvas.')
      for (let stroke = 0; stroke < 400; stroke += 1) {
        context.fillStyle = `hsl(${(number * 37 + stroke * 11) % 360} 45% ${30 + (stroke % 50)}%)`
        const [x, y] = [(stroke * 7919 + number * 131) % width, (stroke * 104729) % height]
        context.fillRect(x, y, width / 7, height / 9)
      }
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })
      const bytes = new Uint8Array(await blob.arrayBuffer())
      let letters = ''
      for (let from = 0; from < bytes.length; from += 30_000) {
        letters += String.fromCharCode(...bytes.subarray(from, from + 30_000))
      }
      return btoa(letters)
    },
    { number, size },
  )
  return Buffer.from(base64, 'base64')
}

function at(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other)
  return rounded(sorted[Math.floor((sorted.length - 1) * share)] ?? 0)
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}

process.exitCode = await benchEditor(process.argv.slice(2))

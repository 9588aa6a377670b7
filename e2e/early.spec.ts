import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, test } from 'playwright/test'
import { officeAt, practicePassphrase } from './office.ts'
import { must, plantPots } from './readyDraft.ts'
import { root } from './root.ts'
import { launchStudio, type Started } from './studio.ts'

let studio: Started
test.beforeEach(async () => {
  studio = await launchStudio()
})
test.afterEach(() => studio.close())

test('faces show while a photo is still being searched, cannot be decided on, and give way to what was found without a gap', async () => {
  const { app, page } = studio
  await page.addInitScript(holdWorkersBack)
  await page.reload()
  const office = officeAt(app, page)
  await office.choosing([join(root, 'resources/practice/photos', plantPots)])
  await page.getByRole('button', { name: /practice school/ }).click()
  await page.getByText('Who are you?').waitFor({ timeout: 60_000 })
  await page.keyboard.type(practicePassphrase)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('button', { name: 'Add photos' }).first().click()
  await page.getByRole('button', { name: /^Photo 1,/ }).press('Enter')

  const list = page.getByRole('region', { name: 'Faces', exact: true })
  await expect(list).toContainText('The studio is looking for faces in this photo')
  await expect.poll(() => paintedOver(page), 'nothing was seen yet').toBe(0)

  await letThrough(page, 'faces')
  await expect(list).toContainText(/\d+ faces? seen so far, and the studio is still looking/)
  await expect(list.getByRole('listitem'), 'nothing to decide on').toHaveCount(0)
  await expect.poll(() => paintedOver(page), 'rings round what was seen').toBeGreaterThan(100)
  await expect(page.getByRole('status').filter({ hasText: 'No face found' })).toHaveCount(0)

  await pressTopmostRing(page)
  await page.keyboard.press('n')
  await page.keyboard.press('Enter')
  const before = await asMainHasIt(page)
  expect(before.photo?.evidence.kind).toBe('notLookedAt')
  expect(
    before.steps.flatMap(({ covers, marks, dismissals }) => [covers, marks, dismissals].flat()),
  ).toEqual([])

  await watchEveryFrame(page)
  await letThrough(page, 'found')
  await expect(list.getByRole('heading')).toContainText(/^\d+ faces?/)
  await expect
    .poll(async () => (await asMainHasIt(page)).steps.at(-1)?.covers.length, 'covers are saved')
    .toBeGreaterThan(0)

  const after = await asMainHasIt(page)
  const faces = after.photo?.evidence.kind === 'looked' ? after.photo.evidence.faces : []
  const sure = faces.filter(({ tier }) => tier === 'sure')
  expect(sure.length).toBeGreaterThan(0)
  expect(new Set(faces.map(({ id }) => id)).size).toBe(faces.length)
  await expect(list.getByRole('listitem'), 'each face once').toHaveCount(faces.length)
  expect(after.steps.at(-1)?.covers, 'one cover for each sure face').toHaveLength(sure.length)
  const watched = await page.evaluate(() => globalThis.heldBack.frames)
  expect(watched.length).toBeGreaterThan(5)
  expect(
    watched.every((painted) => painted > 0),
    'a ring or a cover in every frame',
  ).toBe(true)
  expect(await page.evaluate(() => globalThis.heldBack.headings)).not.toContain('0 faces')
})

type Kind = 'faces' | 'found'

interface HeldBack {
  /** Says what waits of this kind, and lets all that follows through. */
  readonly letThrough: (kind: Kind) => void
  /** How many pixels of rings and covers lie over the photo. */
  readonly painted: () => number
  /** Where the topmost of them is, in CSS pixels of the stage. */
  readonly topmost: () => { readonly x: number; readonly y: number } | null
  readonly frames: number[]
  readonly headings: string[]
}

declare global {
  var heldBack: HeldBack
}

/** Runs in the page before its own scripts: what the detector's worker says is heard only once the test wants it. */
function holdWorkersBack(): void {
  const waiting: Record<Kind, (() => void)[] | null> = { faces: [], found: [] }
  const Unheld = globalThis.Worker
  globalThis.Worker = class extends Unheld {
    override addEventListener(type: string, hear: EventListener): void {
      super.addEventListener(type, (event: Event) => {
        const kind: Kind | undefined = event instanceof MessageEvent && event.data?.kind
        const list = kind === undefined ? null : (waiting[kind] ?? null)
        if (list === null) hear(event)
        else list.push(() => hear(event))
      })
    }
  }
  /** The layers of covers and rings; the photo lies on the first. */
  const overlays = () =>
    [...document.querySelectorAll<HTMLCanvasElement>('.stage-ground .konvajs-content canvas')]
      .slice(1)
      .flatMap((canvas) => {
        const { width, height } = canvas
        if (width === 0 || height === 0) return []
        const { data } = canvas.getContext('2d')?.getImageData(0, 0, width, height) ?? {}
        return data === undefined ? [] : [{ data, across: width / canvas.clientWidth, width }]
      })
  const isPainted = (value: number, k: number) => k % 4 === 3 && value > 128
  globalThis.heldBack = {
    letThrough: (kind) => {
      const held = waiting[kind] ?? []
      waiting[kind] = null
      for (const say of held) say()
    },
    painted: () => overlays().reduce((sum, { data }) => sum + data.filter(isPainted).length, 0),
    topmost: () => {
      for (const { data, across, width } of overlays()) {
        const at = Math.floor(data.findIndex(isPainted) / 4)
        if (at >= 0) return { x: (at % width) / across, y: Math.floor(at / width) / across }
      }
      return null
    },
    frames: [],
    headings: [],
  }
}

function letThrough(page: Page, kind: Kind): Promise<void> {
  return page.evaluate((of) => globalThis.heldBack.letThrough(of), kind)
}

function paintedOver(page: Page): Promise<number> {
  return page.evaluate(() => globalThis.heldBack.painted())
}

/** From now on, what each frame shows before it is painted. */
function watchEveryFrame(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { frames, headings, painted } = globalThis.heldBack
    const look = () => {
      frames.push(painted())
      headings.push(document.querySelector('.face-list h2')?.textContent ?? '')
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}

/** Clicks into the topmost ring: nothing may come of it yet. */
async function pressTopmostRing(page: Page): Promise<void> {
  const box = await page.locator('.stage-ground').boundingBox()
  const top = await page.evaluate(() => globalThis.heldBack.topmost())
  if (box === null || top === null) throw new Error('There is no ring on the screen.')
  await page.mouse.click(box.x + top.x, box.y + top.y + 8)
}

async function asMainHasIt(page: Page) {
  const [photo] = await must(page.evaluate(() => window.studio.listPhotos({})))
  if (photo === undefined) return { photo: null, steps: [] }
  const history = await must(
    page.evaluate((input) => window.studio.loadPhotoDraft(input), { photo: photo.id }),
  )
  return { photo, steps: history.steps }
}

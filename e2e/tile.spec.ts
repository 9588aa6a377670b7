import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, test } from 'playwright/test'
import { type Box, centreOf } from '../electron/core/geometry.ts'
import type { Photo } from '../electron/core/photo.ts'
import { facesOf, must, plantPots, printAndPost, savePhotoDraft, signIn } from './readyDraft.ts'
import { root } from './root.ts'
import { launchStudio, type Started } from './studio.ts'

/** A playground as a phone sees it from afar: one child's head, so many pixels high, in a picture of twelve megapixels. */
const large = { width: 4000, height: 3000 }
const headHeight = 26
const place = { x: 2900, y: 700 }

/** The same picture as the look at the whole of it sees it: from this size on there are no tiles. */
const small = 2048 / large.width

let studio: Started
test.beforeEach(async () => {
  studio = await launchStudio()
})
test.afterEach(() => studio.close())

test('a face found only in a tile ends up as evidence that a draft cannot drop', async () => {
  const { page } = studio
  await signIn(page)
  const whole = await searched(page, await picture(page, small))
  expect(facesAbout(scaledPlace(small), whole), 'the look at the whole misses it').toEqual([])

  const photo = await searched(page, await picture(page, 1))
  const found = facesAbout(scaledPlace(1), photo)
  expect(found, 'a tile shows it').toHaveLength(1)

  await must(
    page.evaluate((input) => window.studio.keepEvidence(input), {
      photo: photo.id,
      detector: 'forged',
      faces: [],
    }),
  )
  await savePhotoDraft(page, {
    photo: photo.id,
    marks: [],
    covers: [],
    dismissals: [],
    crop: null,
    pupils: [],
    source: { kind: 'takenByStaff' },
    altText: 'An empty playground.',
  })
  const { id } = await must(page.evaluate(() => window.studio.loadPostDraft({})))
  await must(
    page.evaluate((input) => window.studio.savePostDraft(input), {
      id,
      photos: [photo.id],
      text: 'Our new playground.',
      account: null,
    }),
  )
  const kept = (await must(page.evaluate(() => window.studio.listPhotos({})))).find(
    (one) => one.id === photo.id,
  )
  expect(kept && facesAbout(scaledPlace(1), kept)).toEqual(found)
  const answer = await printAndPost(page, id)
  expect(answer).toMatchObject({ ok: false, error: { kind: 'notCleared' } })
  expect(JSON.stringify(answer)).toContain(`"face":"${found[0]?.id}"`)
})

/** Adds a file and waits until the window's own search has been through it. */
async function searched(page: Page, file: string): Promise<Photo> {
  const [offer] = await must(
    page.evaluate((input) => window.studio.offerFiles(input), { paths: [file] }),
  )
  if (offer === undefined) throw new Error('The picture was not offered.')
  const { photo } = await must(
    page.evaluate((input) => window.studio.addPhoto(input), { offer: offer.offer }),
  )
  await page.reload()
  const look = async () =>
    (await must(page.evaluate(() => window.studio.listPhotos({})))).find(
      ({ id }) => id === photo.id,
    )
  await expect.poll(async () => (await look())?.evidence.kind, { timeout: 120_000 }).toBe('looked')
  const done = await look()
  if (done === undefined) throw new Error('The photo is gone.')
  return done
}

function scaledPlace(by: number): Box {
  return { x: place.x * by, y: place.y * by, width: headHeight * by, height: headHeight * by }
}

function facesAbout(where: Box, { evidence }: Photo) {
  if (evidence.kind !== 'looked') return []
  const middle = centreOf(where)
  return evidence.faces.filter(
    ({ box }) =>
      Math.abs(centreOf(box).x - middle.x) < where.width / 2 &&
      Math.abs(centreOf(box).y - middle.y) < where.height / 2,
  )
}

/** Grass, and the first child of a practice photo far away in it. */
async function picture(page: Page, by: number): Promise<string> {
  const [face] = facesOf(plantPots)
  if (face === undefined) throw new Error('The practice photo has faces.')
  const photo = readFileSync(join(root, 'resources/practice/photos', plantPots)).toString('base64')
  const bytes = await page.evaluate(paint, { photo, face, large, place, headHeight, by })
  const file = join(mkdtempSync(join(tmpdir(), 'far-away-')), 'playground.jpg')
  writeFileSync(file, Buffer.from(bytes))
  return file
}

interface Painting {
  readonly photo: string
  readonly face: Box
  readonly large: { readonly width: number; readonly height: number }
  readonly place: { readonly x: number; readonly y: number }
  readonly headHeight: number
  readonly by: number
}

async function paint({ photo, face, large, place, headHeight, by }: Painting) {
  const of = Uint8Array.from(atob(photo), (letter) => letter.charCodeAt(0))
  const bitmap = await createImageBitmap(new Blob([of]))
  const brushOn = (width: number, height: number) => {
    const canvas = new OffscreenCanvas(width, height)
    const brush = canvas.getContext('2d')
    if (brush === null) throw new Error('No canvas')
    brush.imageSmoothingQuality = 'high'
    return { canvas, brush }
  }
  const scene = brushOn(large.width, large.height)
  scene.brush.fillStyle = '#8fae7c'
  scene.brush.fillRect(0, 0, large.width, large.height)
  const [across, down] = [face.width * 2, face.height * 2]
  const [width, height] = [(across / face.height) * headHeight, 2 * headHeight]
  scene.brush.drawImage(
    bitmap,
    face.x - face.width / 2,
    face.y - face.height / 2,
    across,
    down,
    place.x + headHeight / 2 - width / 2,
    place.y + headHeight / 2 - height / 2,
    width,
    height,
  )
  const shown = brushOn(Math.round(large.width * by), Math.round(large.height * by))
  shown.brush.drawImage(scene.canvas, 0, 0, shown.canvas.width, shown.canvas.height)
  const blob = await shown.canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 })
  return [...new Uint8Array(await blob.arrayBuffer())]
}

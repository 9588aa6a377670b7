/// <reference path="./window.d.ts" />
import type { ElectronApplication, Page } from 'playwright'
import { expect, test } from 'playwright/test'
import type { Photo } from '../electron/core/photo.ts'
import { heapOf, timesIn } from './heapOf.ts'
import { officeAt } from './office.ts'
import { openRoom } from './openRoom.ts'
import { must } from './readyDraft.ts'
import { launchStudio, type Started } from './studio.ts'
import { threePhotos } from './threePhotos.ts'

let studio: Started
let photos: readonly Photo[]
test.beforeEach(async () => {
  studio = await launchStudio()
  photos = await threePhotos(studio.page)
  await officeAt(studio.app, studio.page).goTo('Photos')
  await tile(studio.page, 3).waitFor()
})
test.afterEach(() => studio.close())

test('a photo that was removed is out of every hand at once, and one undo brings it back', async () => {
  const { page } = studio
  const { id } = photoNumbered(3)
  await tile(page, 3).click()
  await page.keyboard.press('Delete')
  await page.getByRole('button', { name: /^Undo remove/ }).waitFor()
  expect(await numbersIn(page)).toEqual([1, 2])
  const tried = await page.evaluate(async (photo) => {
    const draft = await window.studio.loadPostDraft({})
    if (!draft.ok) throw new Error('There is a post in the making.')
    const words = { id: draft.value.id, text: 'Photos of the week.', account: null }
    await window.studio.savePostDraft({ ...words, photos: [photo] })
    const printed = await window.studio.printDraft({ draft: draft.value.id })
    await window.studio.savePostDraft({ ...words, photos: [] })
    return { printed, shown: (await fetch(`./photo/${photo}/screen.jpg`)).status }
  }, id)
  expect(tried).toMatchObject({ printed: { ok: false }, shown: 404 })
  await page.keyboard.press('Control+z')
  await tile(page, 3).waitFor()
  expect(await numbersIn(page)).toEqual([1, 2, 3])
})

test('photos that were removed are gone with an idle lock, in the name of who removed them', async () => {
  const { app, page } = studio
  await tile(page, 3).click()
  await page.keyboard.press('Delete')
  await page.getByRole('button', { name: /^Undo remove/ }).waitFor()
  const remover = await atDesk(page)
  await lockAsIdle(app)
  await somebodyElse(app, page, remover)
  await tile(page, 1).waitFor()
  expect(await numbersIn(page)).toEqual([1, 2])
  expect(await actorsOf(page, 'photoRemoved')).toEqual([remover])
})

test('what somebody leaves unsaved at the lock is never signed by the next one', async () => {
  const { app, page } = studio
  await officeAt(app, page).showFaces(1)
  await page.locator('.face-row .face-name').first().click()
  await page.keyboard.press('Delete')
  await page.getByRole('button', { name: 'Not a face…' }).first().click()
  const answer = page.getByRole('button', { name: 'Not a face', exact: true })
  await answer.waitFor()
  const first = await atDesk(page)
  // The press comes in the very moment of the lock: main has locked, and the page does not know yet.
  await answer.evaluate((button: HTMLElement) => {
    // A moment later, so that this answer comes before the page goes.
    setTimeout(() => {
      void window.studio.lock({})
      button.click()
    })
  })
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.send('studio:notice', 'statusChanged'),
  )
  await somebodyElse(app, page, first)
  await page.getByRole('navigation', { name: 'Steps' }).waitFor()
  await officeAt(app, page).goTo('Photos')
  await tile(page, 1).waitFor()
  expect(await actorsOf(page, 'faceDismissed')).toEqual([])
})

test('after the lock the page holds the name of no pupil', async () => {
  // Two snapshots of everything that the page holds take their time.
  test.slow()
  const { app, page } = studio
  await openRoom(page, 'Records', 'Pupils')
  await page.getByText('Fernsby').first().waitFor()
  expect(timesIn(await heapOf(page), 'Fernsby')).toBeGreaterThan(0)
  await lockAsIdle(app)
  await page.getByText('Who are you?').waitFor()
  expect(timesIn(await heapOf(page), 'Fernsby')).toBe(0)
})

function photoNumbered(number: number): Photo {
  const photo = photos[number - 1]
  if (photo === undefined) throw new Error(`Photo ${number} was added.`)
  return photo
}

function tile(page: Page, number: number) {
  return page.getByRole('button', { name: new RegExp(`^Photo ${number}, `) })
}

async function numbersIn(page: Page): Promise<readonly number[]> {
  const listed = await must(page.evaluate(() => window.studio.listPhotos({})))
  return listed.map(({ number }) => number)
}

async function atDesk(page: Page): Promise<string> {
  const status = await must(page.evaluate(() => window.studio.status({})))
  if (status.stage !== 'open') throw new Error('Somebody is at the desk.')
  return status.operator.name
}

/** The computer's own lock, as main hears of it. */
async function lockAsIdle(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ powerMonitor }) => void powerMonitor.emit('lock-screen'))
}

async function somebodyElse(app: ElectronApplication, page: Page, than: string): Promise<void> {
  await page.getByText('Who are you?').waitFor()
  const names = ['Claire Magill', 'Richard Hebblewhite'].filter((name) => name !== than)
  await officeAt(app, page).signIn(names[0] ?? '')
}

async function actorsOf(page: Page, kind: string): Promise<readonly string[]> {
  const { lines } = await must(page.evaluate(() => window.studio.listAudit({})))
  return lines.filter((line) => line.kind === kind).map(({ actor }) => actor)
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { officeAt } from './office.ts'
import { openRoom } from './openRoom.ts'
import { must, readyDraft } from './readyDraft.ts'
import { launchStudio, type Started } from './studio.ts'
import { throwAway } from './throwAway.ts'

test('what was set is there after a restart: the limit for all, the colours and the window for this computer', async () => {
  const first = await launchStudio()
  const before = officeAt(first.app, first.page)
  await before.openPracticeSchool()
  await before.signIn('Richard Hebblewhite')
  await openRoom(first.page, 'Settings')
  await first.page.getByRole('spinbutton', { name: /^Longest text/ }).fill('120')
  await first.page
    .getByRole('textbox', { name: 'Why does it change?' })
    .fill('The governors want shorter posts.')
  await first.page.getByRole('button', { name: 'Save for the whole school' }).click()
  await expect(first.page.getByText('The settings are saved.')).toBeVisible()
  await first.page.getByRole('radio', { name: 'Dark' }).check()
  await first.page.getByRole('slider', { name: /^How careful/ }).press('Home')
  await setBounds(first, { x: 20, y: 30, width: 1100, height: 700 })
  const place = join(first.dataFolder, 'window.json')
  await expect.poll(() => existsSync(place) && readFileSync(place, 'utf8')).toContain('1100')
  await first.close(true)

  const second = await launchStudio({ dataFolder: first.dataFolder })
  const after = officeAt(second.app, second.page)
  await expect(second.page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(await boundsOf(second)).toMatchObject({ width: 1100, height: 700 })
  await after.signIn('Claire Magill')
  await after.goTo('Words')
  await expect(second.page.getByText('0 of 120')).toBeVisible()
  await openRoom(second.page, 'Settings')
  await expect(second.page.getByText(/^Fewer questions: asks only/)).toBeVisible()
  await expect(second.page.getByText(/^Faces are looked for by (YuNet|RetinaFace)/)).toBeVisible()
  const preferences = join(second.dataFolder, 'preferences.json')
  await expect.poll(() => readFileSync(preferences, 'utf8')).toContain('"detectorBackend"')
  await expect(second.page.getByText('Only an administrator may change these.')).toBeVisible()
  await expect(second.page.getByRole('button', { name: /^Save/ })).toHaveCount(0)
  await second.close()
  throwAway(first.dataFolder)
})

test('what was set is what happens after a restart: size of the pictures, limit, style, single keys', async () => {
  const first = await launchStudio()
  const before = officeAt(first.app, first.page)
  await before.openPracticeSchool()
  await before.signIn('Richard Hebblewhite')
  await openRoom(first.page, 'Settings')
  await first.page.getByRole('spinbutton', { name: /^Longest text/ }).fill('30')
  await first.page.getByRole('spinbutton', { name: /^Longest edge/ }).fill('640')
  await first.page
    .getByRole('textbox', { name: 'Why does it change?' })
    .fill('The governors want small pictures and short posts.')
  await first.page.getByRole('button', { name: 'Save for the whole school' }).click()
  await expect(first.page.getByText('The settings are saved.')).toBeVisible()
  await first.page.getByRole('button', { name: 'Style' }).click()
  await first.page.getByTitle('Navy', { exact: true }).click()
  await first.page.keyboard.press('Escape')
  await first.page.getByRole('checkbox', { name: /^Single letters act/ }).uncheck()
  const preferences = join(first.dataFolder, 'preferences.json')
  await expect.poll(() => readFileSync(preferences, 'utf8')).toContain('navy')
  await first.close(true)

  const second = await launchStudio({ dataFolder: first.dataFolder })
  const { page } = second
  const { draft, photo } = await readyDraft(page, (ready) => ({ ...ready, covers: [] }))
  await page.reload()
  const after = officeAt(second.app, page)
  await after.showFaces(1)
  await page.keyboard.press('a')
  await page.keyboard.press('Shift+Enter')
  const covers = async () => {
    const { steps, at } = await must(
      page.evaluate((input) => window.studio.loadPhotoDraft(input), { photo: photo.id }),
    )
    return (steps[at]?.covers ?? []).map(({ style }) => style.colour)
  }
  await expect.poll(covers).toEqual(['navy', 'navy', 'navy'])
  await after.lookAtTheWhole()
  await expect(page.getByText(/longer than the school’s own limit/).first()).toBeVisible()
  await must(
    page.evaluate((input) => window.studio.savePostDraft(input), {
      id: draft.id,
      photos: [photo.id],
      text: 'Year 2 planted seeds today.',
      account: draft.account,
    }),
  )
  const [print] = await must(
    page.evaluate((input) => window.studio.printDraft(input), { draft: draft.id }),
  )
  expect(Math.max(print?.size.width ?? 0, print?.size.height ?? 0)).toBe(640)
  await second.close()
  throwAway(first.dataFolder)
})

test('a window that stood on a monitor that is gone opens wholly on the one that is there', async () => {
  const first = await launchStudio()
  const file = join(first.dataFolder, 'window.json')
  await setBounds(first, { x: 10, y: 10, width: 1000, height: 650 })
  await expect.poll(() => existsSync(file) && readFileSync(file, 'utf8')).toContain('1000')
  await first.close(true)
  const away = { bounds: { x: 5200, y: -1400, width: 1000, height: 650 }, maximized: false }
  writeFileSync(file, JSON.stringify(away))
  const second = await launchStudio({ dataFolder: first.dataFolder })
  const bounds = await boundsOf(second)
  const area = await second.app.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea)
  expect(bounds).toMatchObject({ width: 1000, height: 650 })
  expect(bounds?.x).toBeGreaterThanOrEqual(area.x)
  expect(bounds?.y).toBeGreaterThanOrEqual(area.y)
  expect((bounds?.x ?? 0) + 1000).toBeLessThanOrEqual(area.x + area.width)
  expect((bounds?.y ?? 0) + 650).toBeLessThanOrEqual(area.y + area.height)
  await second.close()
  throwAway(first.dataFolder)
})

interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

async function setBounds({ app }: Started, bounds: Bounds): Promise<void> {
  await app.evaluate(({ BrowserWindow }, wanted) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(wanted)
  }, bounds)
}

async function boundsOf({ app }: Started): Promise<Bounds | undefined> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
}

import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { officeAt } from './office.ts'
import { openRoom } from './openRoom.ts'
import { launchStudio, type Started } from './studio.ts'

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
  await expect(second.page.getByText('An administrator can change these.')).toBeVisible()
  await expect(second.page.getByRole('button', { name: /^Save/ })).toHaveCount(0)
  await second.close()
  rmSync(first.dataFolder, { recursive: true, force: true })
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

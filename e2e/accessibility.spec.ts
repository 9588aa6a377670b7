import type { ElectronApplication, Page } from 'playwright'
import { expect, test } from 'playwright/test'
import { seriousOn } from './axe.ts'
import { screens, walkScreens } from './screens.ts'
import { launchStudio } from './studio.ts'

/** How a person may see the window. */
const looks: Readonly<Record<string, (app: ElectronApplication, page: Page) => Promise<void>>> = {
  light: async (_, page) =>
    page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' }),
  dark: async (_, page) =>
    page.emulateMedia({ colorScheme: 'dark', forcedColors: 'none', reducedMotion: 'reduce' }),
  'forced colours': async (_, page) =>
    page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active', reducedMotion: 'reduce' }),
  'light at 200 %': async (app, page) => {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' })
    await zoom(app, 2)
  },
}

test('no screen has a serious accessibility failure: light, dark, forced colours and 200 %', async () => {
  test.setTimeout(600_000)
  const { app, page, close } = await launchStudio()
  const failures: string[] = []
  let asked = 0
  await walkScreens(app, page, async (screen) => {
    for (const [look, show] of Object.entries(looks)) {
      await show(app, page)
      await page.waitForTimeout(50)
      const serious = await seriousOn(page)
      failures.push(...serious.map((line) => `${screen}, ${look}: ${line}`))
      asked += 1
    }
    await zoom(app, 1)
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' })
  })
  console.log(
    `axe: ${failures.length} serious or critical in ${asked} looks at ${screens.length} screens`,
  )
  expect(failures).toEqual([])
  await close()
})

async function zoom(app: ElectronApplication, factor: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, by) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(by)
  }, factor)
}

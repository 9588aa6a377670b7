import { test } from 'playwright/test'
import type { Started } from './studio.ts'

const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const

/** Pictures of the page as it stands, in both sizes and both colours, among the test's results. */
export async function inEveryLook({ app, page }: Started, name: string): Promise<void> {
  for (const size of sizes) {
    await app.evaluate(({ BrowserWindow }, { width, height }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
    }, size)
    await page.setViewportSize(size)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.waitForTimeout(150)
      await page.screenshot({
        path: test.info().outputPath(`${name}-${size.width}-${colorScheme}.png`),
      })
    }
  }
}

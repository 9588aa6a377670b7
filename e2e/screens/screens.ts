import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.ts'
import { screens, walkScreens } from '../screens.ts'
import { launchStudio } from '../studio.ts'

const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const
const out = join(root, 'screenshots')

rmSync(out, { recursive: true, force: true })
mkdirSync(out)
const { app, page, close } = await launchStudio()
let taken = 0
await walkScreens(app, page, async (name) => {
  const number = String(screens.findIndex((screen) => screen.name === name) + 1).padStart(2, '0')
  for (const size of sizes) {
    await app.evaluate(({ BrowserWindow }, { width, height }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
    }, size)
    await page.setViewportSize(size)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.waitForTimeout(200)
      const file = `${number} ${name} ${size.width}x${size.height} ${colorScheme}.png`
      await page.screenshot({ path: join(out, file.replaceAll(' ', '-').replaceAll(',', '')) })
      taken += 1
    }
  }
})
await close()
console.log(`${taken} pictures of ${screens.length} screens lie in screenshots/.`)

import { expect, test } from 'playwright/test'
import { launchStudio, type Started } from './studio.ts'
import { threePhotos } from './threePhotos.ts'

let studio: Started
test.beforeEach(async () => {
  studio = await launchStudio()
  await threePhotos(studio.page)
})
test.afterEach(() => studio.close())

test('a page whose process ends is replaced, and nothing that was kept is gone', async () => {
  await endThePage()
  await expect.poll(shownWords, { timeout: 20_000 }).toMatch(/All\s3/)
})

/** From main, because whatever drives the page ends with it; answers when there is a new one. */
async function endThePage() {
  await studio.app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    if (window === undefined) return
    const newPage = new Promise((resolve) => {
      window.webContents.on('did-finish-load', () => {
        if (window.webContents.getURL().startsWith('app:')) resolve(null)
      })
    })
    window.webContents.forcefullyCrashRenderer()
    await newPage
  })
}

function shownWords() {
  return studio.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body.innerText'),
  )
}

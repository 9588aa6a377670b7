import { expect, test } from 'playwright/test'
import { startPracticeX } from '../electron/practice/practiceX.ts'
import { officeAt } from './office.ts'
import { openRoom } from './openRoom.ts'
import { must, printAndPost, readyDraft } from './readyDraft.ts'
import { launchStudio } from './studio.ts'

test('look', async () => {
  test.setTimeout(240_000)
  const x = await startPracticeX({ port: 0 })
  const studio = await launchStudio({ practiceX: x.url, haste: 10 })
  const { app, page } = studio
  const { draft } = await readyDraft(page)
  const size = (width: number, height: number) => app.evaluate(({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w!, h!), [width, height])
  const shot = async (name: string) => {
    for (const [w, h] of [[1366, 768], [1920, 1080]] as const) {
      await size(w, h)
      await page.waitForTimeout(400)
      await page.screenshot({ path: `/tmp/torture/shots/${name}-${w}.png` })
    }
  }
  await page.reload()
  const office = officeAt(app, page)
  await office.goTo('Check')
  await office.isReadyToPost()
  await shot('check')
  await page.getByRole('radio', { name: 'At a time' }).check()
  await page.getByText('It goes out at').scrollIntoViewIfNeeded()
  await page.mouse.wheel(0, 2000)
  await shot('check-when')
  await page.getByRole('radio', { name: 'Straight away' }).check()
  await office.primary.click()
  await page.waitForTimeout(300)
  await shot('confirm')
  await page.keyboard.press('Escape')
  x.setFaults([{ at: 'tweets', kind: '503' }])
  await must(printAndPost(page, draft.id))
  await page.waitForTimeout(15_000)
  await page.reload()
  await openRoom(page, 'History')
  await page.emulateMedia({ colorScheme: 'dark' })
  await shot('history-dark')
  await page.getByRole('button', { name: 'It is there' }).click()
  await expect(page.getByRole('textbox', { name: /Which post/ })).toBeVisible({ timeout: 30_000 })
  await shot('which-dark')
  await openRoom(page, 'Settings', 'Accounts')
  await shot('accounts-dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await shot('accounts')
  await studio.close()
  await x.close()
})

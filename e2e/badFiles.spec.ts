import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { officeAt } from './office.ts'
import { signIn } from './readyDraft.ts'
import { root } from './root.ts'
import { launchStudio } from './studio.ts'
import { throwAway } from './throwAway.ts'

test('each bad file gets one sentence, and the good ones go on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'studio-bad-'))
  const good = join(root, 'resources/practice/photos/01-three-children-plant-pots.jpg')
  const at = (name: string) => join(folder, name)
  copyFileSync(good, at('good.jpg'))
  copyFileSync(good, at('cut short.jpg'))
  truncateSync(at('cut short.jpg'), 60_000)
  writeFileSync(at('empty.jpg'), '')
  writeFileSync(at('letter.jpg'), 'Dear parents, this is not a photo.')
  writeFileSync(at('drawing.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  symlinkSync(good, at('link.jpg'))
  writeFileSync(at('huge.jpg'), '')
  truncateSync(at('huge.jpg'), 70_000_000)
  mkdirSync(at('an empty folder'))

  const studio = await launchStudio()
  const { app, page } = studio
  await signIn(page)
  await page.reload()
  const office = officeAt(app, page)
  const names = ['cut short.jpg', 'empty.jpg', 'letter.jpg', 'drawing.svg', 'link.jpg', 'huge.jpg']
  await office.addPhotos([...names, 'vanished.jpg', 'an empty folder', 'good.jpg'].map(at))
  await office.photosAreIn(1)
  const report = page.getByText(/1 photo added/)
  await expect(report.first()).toBeVisible({ timeout: 60_000 })
  for (const name of [...names, 'vanished.jpg']) {
    await expect(page.getByText(name).first()).toBeVisible()
  }
  await studio.close()
  throwAway(folder)
})

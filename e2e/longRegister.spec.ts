import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { exportOf, madeUpSchool } from '../electron/clerk/testExports.ts'
import { hostileFiles } from '../electron/clerk/testHostile.ts'
import { watchLoop } from './eventLoop.ts'
import { officeAt } from './office.ts'
import { openRoom } from './openRoom.ts'
import { must, signIn } from './readyDraft.ts'
import { launchStudio } from './studio.ts'
import { throwAway } from './throwAway.ts'

test('while a table that means no good is read the studio goes on, the reading can be stopped, and the next file is read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'long-register-'))
  const { app, page, close } = await launchStudio()
  await signIn(page)
  await page.reload()
  const office = officeAt(app, page)
  const hostile = join(folder, 'Pupils of November.csv')
  const quotes = hostileFiles.find(({ name }) => name === 'twenty million quotation marks')
  if (quotes === undefined) throw new Error('The hostile file is gone.')
  writeFileSync(hostile, quotes.bytes())
  const good = join(folder, 'Pupils of October.csv')
  writeFileSync(good, exportOf('Bromcom', madeUpSchool(30)))

  await openRoom(page, 'Records', 'Import')
  await office.choosing([hostile, good])
  const loop = await watchLoop(app)
  await page.getByRole('button', { name: 'Choose files' }).click()
  // A clerk that stands still reads for as long as this needs, on a machine of any speed.
  await expect.poll(holdClerk).toBe(true)
  const reading = page.getByRole('status').filter({ hasText: 'Reading 2 files' })
  await expect(reading).toBeVisible()

  // Everything else answers, the records among it.
  const roll = await must(page.evaluate(() => window.studio.readRecords({})))
  expect(roll.pupils.length).toBeGreaterThan(0)
  expect((await loop.longestStand()).ownWork).toBeLessThan(1000)

  await page.getByRole('button', { name: 'Stop reading' }).click()
  await expect(reading).toBeHidden()
  for (const name of ['Pupils of November.csv', 'Pupils of October.csv']) {
    await expect(page.getByText(`${name}: It was not read, because you stopped it.`)).toBeVisible()
  }
  await expect.poll(clerks).toBe(0)

  await office.choosing([good])
  await page.getByRole('button', { name: 'Choose files' }).click()
  await page.getByRole('heading', { name: 'What would change' }).waitFor()
  await expect.poll(clerks).toBe(0)
  await close()
  throwAway(folder)

  /** Lets the process that reads a register stand still, once there is one. */
  function holdClerk(): Promise<boolean> {
    return app.evaluate(({ app: studio }) => {
      const clerk = studio.getAppMetrics().find(({ name }) => name === 'Clerk')
      return clerk !== undefined && process.kill(clerk.pid, 'SIGSTOP')
    })
  }

  /** How many processes read a register now. */
  function clerks(): Promise<number> {
    return app.evaluate(
      ({ app: studio }) => studio.getAppMetrics().filter(({ name }) => name === 'Clerk').length,
    )
  }
})

import type { Page } from 'playwright'
import { expect, test } from 'playwright/test'
import { startPracticeX } from '../electron/practice/practiceX.ts'
import { browserOf } from './browser.ts'
import { filesWith } from './filesWith.ts'
import { must } from './readyDraft.ts'
import { launchStudio } from './studio.ts'

async function heapOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const chunks: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await session.detach()
  return chunks.join('')
}

test('no token stands in plain in the window, the log, the records or anything else on the disk', async () => {
  const x = await startPracticeX({ port: 0, firstAccessMilliseconds: 60_000 })
  const studio = await launchStudio({ practiceX: x.url })
  const { app, page, dataFolder } = studio
  const browser = await browserOf(app)
  await must(
    page.evaluate(() =>
      window.studio.setUpSchool({
        schoolName: 'Western Primary School',
        operatorName: 'Richard Hebblewhite',
        passphrase: 'four unrelated quiet words',
        accounts: [{ handle: '@Ks1Western' as never, label: 'Key Stage 1' }],
      }),
    ),
  )
  await page.reload()
  await must(page.evaluate(() => window.studio.saveClientId({ clientId: 'the-schools-own-app' })))
  const { accounts } = await must(page.evaluate(() => window.studio.listConnections({})))
  const account = accounts[0]?.account
  if (account === undefined) throw new Error('The school has an account.')
  const connected = page.evaluate((input) => window.studio.connectAccount(input), { account })
  await fetch(await browser.allow(await browser.next(0), 'Ks1Western'))
  await must(connected)

  // The keys are renewed, X is rude about them, and a forged request fills the log.
  x.setFaults([{ at: 'me', kind: '401' }])
  await page.evaluate((input) => window.studio.checkConnection(input), { account })
  await must(page.evaluate((input) => window.studio.checkConnection(input), { account }))
  await page.evaluate(() => (window.studio.takeDown as (input: unknown) => unknown)({ post: 'x' }))

  const state = x.state()
  const own = state.sessions.filter(({ access }) => /^practice-access-\d+$/.test(access))
  const secrets = [
    ...own.flatMap(({ access, refresh, spentRefresh }) => [access, refresh, ...spentRefresh]),
    ...state.codes.map(({ code }) => code),
  ]
  expect(secrets.length).toBeGreaterThanOrEqual(4)

  const heap = await heapOf(page)
  expect(heap).toContain('@Ks1Western')
  expect(secrets.filter((secret) => heap.includes(secret))).toEqual([])

  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  )
  const control = filesWith(dataFolder, ['not understood: takeDown'])
  expect(control.map((file) => file.slice(dataFolder.length + 1))).toEqual(['studio.log'])
  expect(filesWith(dataFolder, secrets)).toEqual([])
  await studio.close(true)
  expect(filesWith(dataFolder, secrets)).toEqual([])
  await x.close()
})

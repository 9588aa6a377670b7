import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import type { ElectronApplication, Page } from 'playwright'
import { expect, test } from 'playwright/test'
import { anyEntry } from '../electron/contract/auditRequests.ts'
import { startPracticeX } from '../electron/practice/practiceX.ts'
import { browserOf } from './browser.ts'
import { filesWith } from './filesWith.ts'
import { must } from './readyDraft.ts'
import { launchStudio } from './studio.ts'
import { throwAway } from './throwAway.ts'

async function heapOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const chunks: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await session.detach()
  return chunks.join('')
}

test('no token stands in plain in the window, the log, the records, a crash, a file given out or anything else on the disk', async () => {
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

  const given = await everythingGivenOut(app, page)
  const folders = [
    dataFolder,
    given,
    await app.evaluate(({ app: own }) => own.getPath('crashDumps')),
  ]

  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  )
  const control = filesWith(folders, ['not understood: takeDown'])
  expect(control.map((file) => file.slice(dataFolder.length + 1))).toEqual(['studio.log'])
  expect(filesWith(folders, secrets)).toEqual([])
  const gone = new Promise((resolve) => app.process().once('exit', resolve))
  await app.evaluate(() => process.crash()).catch(() => {})
  await gone
  expect(filesWith(folders, secrets)).toEqual([])
  throwAway(given, dataFolder)
  await x.close()
})

/** Has every kind of file given out that the studio knows: the page as a PDF and the log as a table. */
async function everythingGivenOut(app: ElectronApplication, page: Page): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'studio-given-out-'))
  await app.evaluate(({ dialog }, into) => {
    let count = 0
    dialog.showSaveDialog = (async () => {
      count += 1
      return { canceled: false, filePath: `${into}/given-out-${count}` }
    }) as never
  }, folder)
  await must(page.evaluate(() => window.studio.savePageAsPdf({ name: 'Accounts', page: 'log' })))
  await must(page.evaluate((filter) => window.studio.saveLogTable({ filter }), anyEntry))
  expect(readdirSync(folder)).toHaveLength(2)
  expect(filesWith([folder], ['Disconnected', 'onnected']).length).toBeGreaterThan(0)
  return folder
}

test('the search for tokens finds one that was planted, in every form in which it could stand', () => {
  const folder = mkdtempSync(join(tmpdir(), 'studio-planted-'))
  const secret = 'practice-access-1990000000000000042'
  const pdf = (text: string) =>
    Buffer.concat([
      Buffer.from('%PDF-1.4\nstream\n'),
      deflateSync(Buffer.from(text)),
      Buffer.from('\nendstream'),
    ])
  const planted = {
    plain: Buffer.from(`token=${secret}`),
    wide: Buffer.from(secret, 'utf16le'),
    base64: Buffer.from(Buffer.from(secret).toString('base64')),
    hex: Buffer.from(Buffer.from(secret).toString('hex')),
    pdf: pdf(`BT (${secret}) Tj ET`),
  }
  for (const [name, bytes] of Object.entries(planted)) writeFileSync(join(folder, name), bytes)
  writeFileSync(join(folder, 'clean'), 'nothing of the kind')
  writeFileSync(join(folder, 'cleanPdf'), pdf('BT (A day at the farm) Tj ET'))
  const found = filesWith([folder], [secret]).map((file) => file.slice(folder.length + 1))
  expect(found.sort()).toEqual(Object.keys(planted).sort())
  throwAway(folder)
})

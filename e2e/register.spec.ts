import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Page } from 'playwright'
import { expect, test } from 'playwright/test'
import { type PracticeX, startPracticeX } from '../electron/practice/practiceX.ts'
import { filesWith } from './filesWith.ts'
import { lockStudio } from './lockStudio.ts'
import { officeAt } from './office.ts'
import { openRoom } from './openRoom.ts'
import { must, practiceRoll, printAndPost, pupilCalled, readyDraft } from './readyDraft.ts'
import { launchStudio, type Started } from './studio.ts'

let x: PracticeX
let studio: Started
test.beforeEach(async () => {
  x = await startPracticeX({ port: 0 })
  studio = await launchStudio({ practiceX: x.url })
})
test.afterEach(async () => {
  await studio.close()
  await x.close()
})

const picture = (name: string) => test.info().outputPath(`${name}.png`)

/** The practice roll as an export of the school's system, in which Olivia Fernsby's family now says no. */
async function exportOf(page: Page): Promise<string> {
  const roll = await practiceRoll(page)
  const lines = roll.map(({ firstName, lastName, className, yearGroup, state }, at) => {
    const says =
      `${firstName} ${lastName}` === 'Olivia Fernsby' ? 'No' : state === 'live' ? 'Y' : ''
    return [1000 + at, lastName, firstName, className, yearGroup, says].join(',')
  })
  const file = join(mkdtempSync(join(tmpdir(), 'register-')), 'Pupils of November.csv')
  const header = 'Adno,Surname,Forename,Reg Group,Year Group,Photos on social media (X)'
  writeFileSync(
    file,
    [header, ...lines, '1999,Quillonby,Zebedee,2 Ash,2,Yes', '1,,,,,'].join('\r\n'),
  )
  return file
}

async function importFile(page: Page, file: string): Promise<void> {
  const office = officeAt(studio.app, page)
  await openRoom(page, 'Records', 'Import')
  await office.choosing([file])
  await page.getByRole('button', { name: 'Choose files' }).click()
  await page.getByRole('heading', { name: 'What would change' }).waitFor()
}

test('an import is looked through, then applied: a photo of a pupil who lost consent is refused, also when the window lies, until the import is undone', async () => {
  const { page } = studio
  const { draft } = await readyDraft(page)
  await page.reload()
  const file = await exportOf(page)
  await importFile(page, file)
  await expect(page.getByRole('button', { name: /^New 1$/ })).toBeVisible()
  await page.getByRole('button', { name: /^Consent lost 1$/ }).click()
  await expect(page.getByRole('row', { name: /Olivia Fernsby/ })).toContainText(
    'Consent lost: refused',
  )
  await page.screenshot({ path: picture('preview') })
  await must(page.evaluate((id) => window.studio.printDraft({ draft: id }), draft.id))

  await page.getByRole('button', { name: /^Apply to/ }).click()
  await expect(page.getByText(/1 joined, 0 left/).first()).toBeVisible()
  await page.screenshot({ path: picture('applied') })
  const refused = await printAndPost(page, draft.id)
  expect(refused).toMatchObject({ ok: false, error: { kind: 'notCleared' } })
  expect(JSON.stringify(refused)).toContain('"state":"refused"')
  const office = officeAt(studio.app, page)
  await office.goTo('Check')
  await expect(office.primary).toHaveAttribute('aria-disabled', 'true')
  await expect(page.getByRole('button', { name: /Olivia Fernsby/ }).first()).toBeVisible()

  await openRoom(page, 'Records', 'Import')
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await page.getByRole('button', { name: 'Undo it' }).click()
  await expect(page.getByText(/^Undone \d/).first()).toBeVisible()
  const posted = await printAndPost(page, draft.id)
  expect(posted.ok).toBe(true)
})

test('a withdrawn consent stops the queue at once, and what was posted is deleted from X and looked up', async () => {
  const { page } = studio
  const { draft } = await readyDraft(page)
  await must(printAndPost(page, draft.id))
  await expect.poll(() => x.state().tweets.length, { timeout: 30_000 }).toBe(1)
  await expect
    .poll(async () => (await must(page.evaluate(() => window.studio.listPosts({}))))[0]?.state)
    .toBe('posted')
  // A second post with her waits for tomorrow.
  await scheduleAnother(page, draft)

  await page.reload()
  await openRoom(page, 'Records', 'Pupils')
  await page.getByRole('searchbox', { name: 'Find a pupil' }).fill('Olivia F')
  await page.getByRole('button', { name: 'Olivia Fernsby' }).click()
  await page.screenshot({ path: picture('pupil') })
  await page.getByRole('button', { name: 'Withdraw consent' }).click()
  await page.screenshot({ path: picture('question') })
  await page.getByRole('button', { name: 'Withdraw now' }).click()
  await expect(page.getByText('Consent is withdrawn.')).toBeVisible()
  await expect(page.getByText(/1 post stopped/)).toBeVisible()
  await page.screenshot({ path: picture('withdrawn') })
  await page.getByRole('button', { name: 'Delete from X' }).click()
  await expect(page.getByText(/^Deleted from X/)).toBeVisible()
  expect(x.state().tweets).toEqual([])
  await page.getByRole('button', { name: 'Write to the family' }).click()
  const letter = page.getByRole('textbox', { name: 'Letter' })
  await expect(letter).toHaveValue(/Deleted from X, and looked up afterwards/)
  await expect(letter).toHaveValue(/What we cannot call back/)
  await page.screenshot({ path: picture('letter') })
})

/** The same photo and pupil in another draft, approved for tomorrow. */
async function scheduleAnother(
  page: Page,
  { photos }: Awaited<ReturnType<typeof readyDraft>>['draft'],
) {
  const { id } = await must(page.evaluate(() => window.studio.startPostDraft({})))
  const { accounts } = await must(page.evaluate(() => window.studio.readRecords({})))
  const account = accounts.find(({ handle }) => handle === '@Ks1Western')?.id ?? null
  const text = 'Year 2 watered their seeds today.'
  const saved = { id, text, account, photos: photos.map(({ photo }) => photo) }
  await must(page.evaluate((input) => window.studio.savePostDraft(input), saved))
  const prints = await must(page.evaluate((draft) => window.studio.printDraft({ draft }), id))
  const pictures = prints.map(({ sha256 }) => sha256)
  const notBefore = new Date(Date.now() + 86_400_000).toISOString()
  await must(
    page.evaluate((input) => window.studio.post(input as never), {
      draft: id,
      pictures,
      notBefore,
    }) as ReturnType<typeof printAndPost>,
  )
}

test('only an administrator imports, undoes, erases and rolls over; anybody withdraws', async () => {
  const { page } = studio
  const { draft } = await readyDraft(page)
  const pupil = draft.photos[0]?.pupils[0]
  if (pupil === undefined) throw new Error('A pupil is ticked.')
  await lockStudio(page)
  const { operators } = (await must(page.evaluate(() => window.studio.status({})))) as never as {
    operators: { id: string; name: string }[]
  }
  await signInAsPoster(page, operators)
  const plan = await must(page.evaluate(() => window.studio.planRollOver({ classes: null })))
  const answers = await page.evaluate(
    async ({ id, fingerprint }) => [
      await window.studio.addToImport({ offers: ['00000000-0000-4000-8000-000000000000'] }),
      await window.studio.changeImport({ change: 'wholeRoll', wholeRoll: true }),
      await window.studio.sayPhotographRule({ covers: true }),
      await window.studio.applyImport({ fingerprint: 'x' }),
      await window.studio.undoImport({ import: id as never }),
      await window.studio.erasePupil({ pupil: id, typedName: 'Olivia Fernsby' }),
      await window.studio.rollOver({ classes: [], fingerprint }),
      await window.studio.readPupilReport({ pupil: id }),
      await window.studio.savePupilTable({ pupil: id }),
    ],
    { id: pupil, fingerprint: plan.fingerprint },
  )
  expect(answers).toHaveLength(9)
  for (const answer of answers) {
    expect(answer).toMatchObject({ ok: false, error: { kind: 'notAllowed' } })
  }
  const asked = { pupil, givenBy: 'mother', relationship: null, evidence: '' }
  const withdrawn = await page.evaluate((input) => window.studio.withdrawConsent(input), asked)
  expect(withdrawn).toMatchObject({ ok: true, value: { file: { state: 'withdrawn' } } })
})

async function signInAsPoster(page: Page, operators: readonly { id: string }[]): Promise<void> {
  for (const { id } of operators) {
    const passphrase = 'practice makes it perfect'
    const status = await must(
      page.evaluate((input) => window.studio.signIn(input as never), { operator: id, passphrase }),
    )
    if (status.stage === 'open' && status.operator.role !== 'administrator') return
    await lockStudio(page)
  }
  throw new Error('The practice school has somebody who is no administrator.')
}

test('September is looked at and applied, a leaver is erased by name, and everything about a pupil can be printed', async () => {
  const { app, page } = studio
  await readyDraft(page)
  await page.reload()
  await openRoom(page, 'Records', 'Leavers and new year')
  await page.getByRole('button', { name: 'Look at September' }).click()
  await page.screenshot({ path: picture('september') })
  await page.getByRole('button', { name: 'Take the school into the new year' }).click()
  const leavers = page.getByRole('region', { name: 'Leavers' })
  const first = leavers.getByRole('button').first()
  const name = (await first.textContent()) ?? ''
  await page.screenshot({ path: picture('leavers') })
  await first.click()
  await page.getByRole('button', { name: 'Everything about this pupil' }).click()
  await page.getByRole('heading', { name: `Everything about ${name}` }).waitFor()
  await page.screenshot({ path: picture('report') })
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  for (const [button, file] of [
    ['Save as PDF', 'report.pdf'],
    ['Save as a table', 'report.csv'],
  ] as const) {
    await app.evaluate(
      ({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath })
      },
      join(folder, file),
    )
    await page.getByRole('button', { name: button }).click()
    await expect(page.getByText(/^(The table is saved|Saved as a file outside)/)).toBeVisible()
    await page.getByRole('button', { name: 'Close this message' }).click()
  }
  await page.getByRole('button', { name, exact: true }).click()
  await page.getByRole('button', { name: 'Erase…' }).click()
  const sure = page.getByRole('button', { name: 'Erase for good' })
  await expect(sure).toBeDisabled()
  await page.getByRole('textbox', { name: /to confirm/ }).fill(name)
  await page.screenshot({ path: picture('erase') })
  await sure.click()
  await expect(page.getByText('Everything about this pupil is erased.')).toBeVisible()
  const left = await must(page.evaluate(() => window.studio.listLeavers({})))
  expect(left.map((leaver) => leaver.name)).not.toContain(name)
  const { intact, lines } = await must(page.evaluate(() => window.studio.listAudit({})))
  expect(intact).toBe(true)
  expect(JSON.stringify(lines)).not.toContain(name)
  expect(
    filesWith([folder], [name.split(' ').at(-1) ?? name]).map((file) => basename(file)),
  ).toContain('report.csv')
  expect(filesWith([studio.dataFolder], [name])).toEqual([])
  expect(await pupilCalled(page, 'Olivia', 'Fernsby')).toBeTruthy()
})

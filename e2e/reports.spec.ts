import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright'
import { expect, test } from 'playwright/test'
import { type PracticeX, startPracticeX } from '../electron/practice/practiceX.ts'
import { seriousOn } from './axe.ts'
import { lockStudio } from './lockStudio.ts'
import { practicePassphrase } from './office.ts'
import { openRoom } from './openRoom.ts'
import { must, printAndPost, pupilCalled, readyDraft } from './readyDraft.ts'
import { launchStudio, type Started } from './studio.ts'
import { throwAway } from './throwAway.ts'

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

const output = (name: string) => test.info().outputPath(name)

/** Answers the system's dialog for where a file shall lie, which no test can click. */
async function savingTo(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, file)
}

/** A refusal, a post, a pupil who no longer agrees, and the post taken down. */
async function aShortTerm(page: Page): Promise<void> {
  const { draft } = await readyDraft(page)
  const words = {
    id: draft.id,
    photos: draft.photos.map(({ photo }) => photo),
    account: draft.account,
  }
  await must(
    page.evaluate((input) => window.studio.savePostDraft(input), {
      ...words,
      text: 'Olivia did it lol',
    }),
  )
  expect(await printAndPost(page, draft.id)).toMatchObject({ error: { kind: 'notCleared' } })
  await must(
    page.evaluate((input) => window.studio.savePostDraft(input), { ...words, text: draft.text }),
  )
  const { id } = await must(printAndPost(page, draft.id))
  await expect.poll(async () => (await posts(page))[0]?.state, { timeout: 30_000 }).toBe('posted')
  const pupil = await pupilCalled(page, 'Olivia', 'Fernsby')
  const today = await page.evaluate(() => new Date().toLocaleDateString('sv'))
  await must(
    page.evaluate((input) => window.studio.recordConsent(input as never), {
      fact: {
        pupil,
        decision: 'withdrawn',
        on: today,
        purpose: 'socialMedia',
        givenBy: 'mother',
        relationship: null,
        wording: null,
        evidence: '',
        expiresOn: null,
      },
    }),
  )
  await must(page.evaluate((input) => window.studio.takeDown(input), { post: id }))
}

async function posts(page: Page) {
  return must(page.evaluate(() => window.studio.listPosts({})))
}

async function entries(page: Page) {
  const { lines } = await must(page.evaluate(() => window.studio.listAudit({})))
  return lines
}

test('the report to governors shows what the log says, as a page, a PDF and a table', async () => {
  const { app, page } = studio
  await aShortTerm(page)
  const lines = await entries(page)
  const times = (kind: string) => lines.filter((line) => line.kind === kind).length
  await page.reload()
  await openRoom(page, 'Office', 'Reports')
  const glance = page.getByRole('list', { name: 'The term at a glance' })
  await expect(glance).toContainText('1post')
  await expect(glance).toContainText('3faces covered')
  await expect(glance).toContainText(`${times('refused')}time the studio said no`)
  await expect(glance).toContainText('1consent withdrawn')
  await expect(
    page.getByRole('img', { name: /^Posts by account: @Ks1Western 1 \(1 taken down\)/ }),
  ).toBeVisible()
  await expect(
    page.getByRole('img', { name: /^From withdrawal to take-down: .*minute/ }),
  ).toBeVisible()
  const head = await must(page.evaluate(() => window.studio.readLogState({})))
  await expect(page.getByText(`It ends with entry ${head.entries}`)).toBeVisible()
  expect(await seriousOn(page)).toEqual([])

  const pdf = output('report.pdf')
  await savingTo(app, pdf)
  await page.getByRole('button', { name: 'Save as PDF' }).click()
  await expect(page.getByText('Saved as a file outside the studio.')).toBeVisible({
    timeout: 30_000,
  })
  const paper = readFileSync(pdf)
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pagesOf(paper)).toBeGreaterThanOrEqual(1)
  expect(pagesOf(paper)).toBeLessThanOrEqual(3)

  const table = output('report.csv')
  await savingTo(app, table)
  await page.getByRole('button', { name: 'Save as table' }).click()
  // What leaves is in the log before it is written.
  await expect.poll(() => existsSync(table) && readFileSync(table, 'utf8')).toContain('Log,Last')
  const [latest, before] = await entries(page)
  expect(latest?.says).toBe(
    'Saved the figures of a report to governors as a file outside the studio.',
  )
  expect(before?.says).toBe('Saved a report to governors as a file outside the studio.')
  const csv = readFileSync(table, 'utf8')
  expect(csv.startsWith('\uFEFF')).toBe(true)
  expect(csv).toContain(`Posts,'@Ks1Western,1\r\n`)
  expect(csv).toContain('Pictures,Faces covered,3\r\n')
  expect(csv).toContain(`Refusals,All,${times('refused')}\r\n`)
})

test('everything about a post is on one page, from the photo to its end, and on paper', async () => {
  const { app, page } = studio
  await aShortTerm(page)
  await page.reload()
  await openRoom(page, 'History')
  await page.getByRole('button', { name: 'Everything about it' }).click()
  const story = page.getByRole('list', { name: 'Step by step' })
  for (const step of [
    'Added photo 1.',
    'Found 3 faces in photo 1.',
    'Looked at the whole of photo 1 at full size.',
    'Confirmed that nobody but 1 ticked pupil is in photo 1.',
    'Was refused: ',
    'Printed photo 1 with 3 covered faces; the proof held.',
    'Approved a post with 1 picture to @Ks1Western.',
    'Gave the post to X for @Ks1Western.',
    'X has the post.',
    'Took the post down; it is gone.',
  ]) {
    await expect(story).toContainText(step)
  }
  await expect(page.getByText('with Olivia Fernsby')).toBeVisible()
  await expect(page.getByRole('img', { name: /^Three children hold flower pots/ })).toBeVisible()
  expect(await seriousOn(page)).toEqual([])
  const pdf = output('story.pdf')
  await savingTo(app, pdf)
  await page.getByRole('button', { name: 'Save as PDF' }).click()
  await expect(page.getByText('Saved as a file outside the studio.')).toBeVisible({
    timeout: 30_000,
  })
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-')
  await page.getByRole('button', { name: 'In the log' }).click()
  await expect(page.getByRole('button', { name: /One post only/ })).toBeVisible()
})

test('the log is narrowed, turned page by page, compared with a paper, and saved as it is shown', async () => {
  const { app, page } = studio
  await readyDraft(page)
  await must(
    page.evaluate(async () => {
      for (let turn = 0; turn < 60; turn += 1) {
        await window.studio.pausePosting({})
        await window.studio.resumePosting({})
      }
      return { ok: true as const, value: null }
    }),
  )
  await page.reload()
  await openRoom(page, 'Office', 'Log')
  await expect(page.getByText('Intact since')).toBeVisible()
  const rows = page.locator('table.log tbody tr')
  await expect(rows).toHaveCount(100)
  await page.getByRole('button', { name: 'Older' }).click()
  await expect(rows.last()).toContainText('Opened the practice school.')
  await page.getByRole('button', { name: 'Newer' }).click()
  await expect(rows).toHaveCount(100)

  await page.getByRole('combobox', { name: 'What it is about' }).selectOption('Photos and faces')
  await page.getByRole('searchbox', { name: 'Words in an entry' }).fill('at full size')
  await expect(rows).toHaveCount(1)
  await expect(rows).toContainText('Looked at the whole of photo 1 at full size.')
  const table = output('log.csv')
  await savingTo(app, table)
  await page.getByRole('button', { name: 'Save as table' }).click()
  await expect(page.getByText('Saved as a file outside the studio.')).toBeVisible()
  const csv = readFileSync(table, 'utf8').trimEnd().split('\r\n')
  expect(csv).toHaveLength(2)
  expect(csv[1]).toContain('Looked at the whole of photo 1 at full size.')

  const { entries: last, head } = await must(page.evaluate(() => window.studio.readLogState({})))
  await page.getByRole('button', { name: 'Compare with a paper' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Number of the entry' }).fill(String(last))
  await dialog.getByRole('textbox', { name: 'Its code' }).fill(head)
  await dialog.getByRole('button', { name: 'Compare' }).click()
  await expect(dialog.getByText('They agree: the log is the same')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Its code' }).fill('0000 0000')
  await dialog.getByRole('button', { name: 'Compare' }).click()
  await expect(dialog.getByText('They do not agree.')).toBeVisible()
})

test('an old copy of the whole data folder is reported when it is opened, until an administrator answers for it', async () => {
  const { dataFolder, page } = studio
  await readyDraft(page)
  await studio.close(true)
  const old = `${dataFolder} copy`
  cpSync(dataFolder, old, { recursive: true })
  studio = await launchStudio({ dataFolder, practiceX: x.url })
  await signInAs(studio.page)
  await must(studio.page.evaluate(() => window.studio.pausePosting({})))
  await studio.close(true)
  throwAway(dataFolder)
  cpSync(old, dataFolder, { recursive: true })
  throwAway(old)

  studio = await launchStudio({ dataFolder, practiceX: x.url })
  await signInAs(studio.page)
  await studio.page.reload()
  await openRoom(studio.page, 'Office', 'Log')
  const alarm = studio.page.getByRole('alert')
  await expect(alarm).toContainText('An older copy of the records was put back.')
  await studio.page.screenshot({ path: output('older-copy.png') })
  expect(await seriousOn(studio.page)).toEqual([])
  await studio.page.getByRole('button', { name: 'We put a backup back' }).click()
  await expect(studio.page.getByText('Intact since')).toBeVisible()
  const [newest] = await entries(studio.page)
  expect(newest?.says).toMatch(
    /^Said that a backup was put back; the log goes on from entry \d+\. Entries/,
  )
  await studio.close(true)
  studio = await launchStudio({ dataFolder, practiceX: x.url })
  await signInAs(studio.page)
  const { problems } = await must(studio.page.evaluate(() => window.studio.readLogState({})))
  expect(problems).toEqual([])
})

test('only an administrator answers for a log in doubt, and only there', async () => {
  const { dataFolder, page } = studio
  await readyDraft(page)
  await studio.close(true)
  rmSync(join(dataFolder, 'practice', 'audit.anchor'))
  studio = await launchStudio({ dataFolder, practiceX: x.url })
  await signInAs(studio.page, 1)
  const answer = () =>
    studio.page.evaluate(() => window.studio.answerLogDoubt({ answer: 'notExplained' }))
  const { problems, canBeAnswered } = await must(
    studio.page.evaluate(() => window.studio.readLogState({})),
  )
  expect(problems).toEqual([{ kind: 'anchorMissing' }])
  expect(canBeAnswered).toBe(true)
  expect(await answer()).toMatchObject({ error: { kind: 'notAllowed' } })
  await lockStudio(studio.page)
  await signInAs(studio.page)
  await must(answer())
  expect(await answer()).toMatchObject({ error: { kind: 'notNow' } })
})

/** Signs an operator of the practice school in; the first is its administrator. */
async function signInAs(page: Page, which = 0): Promise<void> {
  const status = await must(page.evaluate(() => window.studio.status({})))
  if (status.stage !== 'locked') throw new Error('The practice school was expected to be locked.')
  const operator = status.operators[which]?.id
  if (operator === undefined) throw new Error('The practice school has operators.')
  const input = { operator, passphrase: practicePassphrase }
  await must(page.evaluate((said) => window.studio.signIn(said), input))
}

/** How many pages a PDF has, by its own page objects. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

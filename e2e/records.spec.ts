import { cpSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import type { StatedFact } from '../electron/core/incidents/incident.ts'
import { type PracticeX, startPracticeX } from '../electron/practice/practiceX.ts'
import { seriousOn } from './axe.ts'
import { lockStudio } from './lockStudio.ts'
import { officeAt, practicePassphrase } from './office.ts'
import { openRoom } from './openRoom.ts'
import { must, printAndPost, pupilCalled, readyDraft, signIn } from './readyDraft.ts'
import { launchStudio, logNotesOf, type Started } from './studio.ts'
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

const why = 'The governors asked for it in November.'

test('approval, the time to think again and the days between reviews change with a reason that the policy page keeps', async () => {
  const { page } = studio
  await signIn(page)
  await page.reload()
  await openRoom(page, 'Records', 'Staff')
  await page.getByRole('checkbox', { name: /^Every post needs a colleague/ }).check()
  await page.getByRole('textbox', { name: 'Why does it change?' }).fill(why)
  await page.getByRole('button', { name: 'Ask for approval from now on' }).click()
  await expect(page.getByText('From now on no post leaves without')).toBeVisible()

  await openRoom(page, 'Settings', 'Accounts')
  await page.getByRole('spinbutton', { name: /^Seconds to think again/ }).fill('3')
  await page.getByRole('textbox', { name: 'Why does it change?' }).fill(why)
  await page.getByRole('button', { name: 'Wait 3 seconds from now on' }).click()
  await expect(page.getByText('Saved. It counts from the next post.')).toBeVisible()

  await openRoom(page, 'Office', 'Policy')
  const days = page.getByRole('spinbutton', { name: 'Days from one review to the next' })
  await days.fill('40')
  await expect(page.getByText('Choose a whole number from 1 to 31.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Review every/ })).toHaveCount(0)
  await days.fill('5')
  await page.getByRole('textbox', { name: 'Why does it change?' }).fill(why)
  await page.getByRole('button', { name: 'Review every 5 days' }).click()
  await expect(page.getByText('Followers are reviewed every 5 days.')).toBeVisible()
  await expect(page.getByText(`“${why}”`)).toHaveCount(3)
  expect(await seriousOn(page)).toEqual([])
  const { changes } = await must(page.evaluate(() => window.studio.readPolicy({})))
  expect(changes.map(({ setting, before, after }) => [setting, before, after])).toEqual([
    ['reviewDays', '7', '5'],
    ['thinkingSeconds', '10', '3'],
    ['approverRequired', 'false', 'true'],
  ])
  const unexplained = await page.evaluate(() =>
    window.studio.setReviewDays({ days: 31, reason: ' ' }),
  )
  expect(unexplained).toMatchObject({ ok: false, error: { kind: 'notUnderstood' } })
})

test('an incident whose post X never confirms gone ends by an administrator’s word, and is told apart for good', async () => {
  const { page } = studio
  const { draft } = await readyDraft(page)
  const { id: post } = await must(printAndPost(page, draft.id))
  await expect
    .poll(async () => (await must(page.evaluate(() => window.studio.listPosts({}))))[0]?.state)
    .toBe('posted')
  x.setFaults(Array.from({ length: 12 }, () => ({ at: 'delete', kind: '503' }) as const))
  await must(page.evaluate((input) => window.studio.wrongPhoto(input), { post }))
  const incident = async () => {
    const { files } = await must(page.evaluate(() => window.studio.listIncidents({})))
    if (files[0] === undefined) throw new Error('No incident was opened.')
    return files[0].incident
  }
  const state = async (fact: StatedFact) => {
    const input = { incident: (await incident()).id, fact }
    return page.evaluate((given) => window.studio.stateIncident(given), input)
  }
  for (const party of ['slt', 'dsl', 'dpo'] as const) {
    await must(state({ kind: 'told', party, who: 'Ms Osgood' }))
  }
  const because = 'Nobody can be recognised.'
  await must(state({ kind: 'icoDecided', tell: false, who: 'Ms Osgood', because }))
  await must(state({ kind: 'done', deed: 'findCause' }))

  await page.reload()
  await openRoom(page, 'Office', 'Incidents')
  await page.getByRole('button', { name: 'Incident 1: A wrong photo was posted' }).click()
  await page.getByText('X will not confirm it').click()
  await page
    .getByRole('textbox', { name: 'Why does X not confirm it?' })
    .fill('The account can no longer be opened.')
  await page
    .getByRole('textbox', { name: 'What was done instead?' })
    .fill('X’s form was used, reference 0042.')
  await page.getByRole('button', { name: 'Go on without X’s confirmation' }).click()
  await expect(page.getByText('Not confirmed by X: Take the post down')).toBeVisible()
  expect(await state({ kind: 'closed' })).toMatchObject({ error: { because: 'reporter' } })

  const locked = await lockStudio(page)
  if (locked.stage !== 'locked') throw new Error('The studio was to be locked.')
  const operator = locked.operators.find(({ name }) => name === 'Claire Magill')?.id
  if (operator === undefined) throw new Error('Claire Magill is an operator.')
  const claire = { operator, passphrase: practicePassphrase }
  await must(page.evaluate((given) => window.studio.signIn(given), claire))
  await page.reload()
  await openRoom(page, 'Office', 'Incidents')
  await page.getByRole('button', { name: 'Incident 1: A wrong photo was posted' }).click()
  await page.getByRole('button', { name: 'Close this incident' }).click()
  await expect(page.getByText('Closed without X’s confirmation', { exact: true })).toBeVisible()
  expect(await seriousOn(page)).toEqual([])
  await page.getByRole('button', { name: 'All incidents' }).click()
  await openRoom(page, 'Office', 'Reports')
  await expect(page.getByText('Incidents closed without X’s confirmation')).toBeVisible()
})

test('a consent says what it is for, and only social media lets a post out', async () => {
  const { app, page } = studio
  const { draft } = await readyDraft(page)
  const pupil = await pupilCalled(page, 'Olivia', 'Fernsby')
  const { facts } = await must(page.evaluate((input) => window.studio.readPupil(input), { pupil }))
  const giver = facts[0]?.fact.givenBy ?? ''
  await must(
    page.evaluate((input) => window.studio.withdrawConsent(input), {
      ...{ pupil, givenBy: giver, relationship: null, evidence: 'A call' },
    }),
  )
  expect(await printAndPost(page, draft.id)).toMatchObject({ error: { kind: 'notCleared' } })
  await page.reload()
  await openRoom(page, 'Records')
  await page.getByRole('searchbox').first().fill('Olivia F')
  await page.getByRole('button', { name: 'Olivia Fernsby' }).click()
  for (const purpose of ['The school’s website', 'Photos, nothing said of where']) {
    await page.getByRole('button', { name: 'Record a decision' }).click()
    await page.getByRole('combobox', { name: /^What it is for/ }).selectOption(purpose)
    await page.getByRole('textbox', { name: /^Version of the form/ }).fill('Autumn 2026')
    await page.getByRole('button', { name: 'Consent given' }).click()
    await expect(page.getByText('Recorded for Olivia Fernsby.')).toBeVisible()
  }
  await page.reload()
  await openRoom(page, 'Records')
  await page.getByRole('searchbox').first().fill('Olivia F')
  await page.getByRole('button', { name: 'Olivia Fernsby' }).click()
  await expect(page.getByText('no consent to posts')).toHaveCount(2)
  expect(await seriousOn(page)).toEqual([])
  expect(await printAndPost(page, draft.id)).toMatchObject({ error: { kind: 'notCleared' } })

  await page.getByRole('button', { name: 'Record a decision' }).click()
  await page.getByRole('button', { name: 'Consent given' }).click()
  await expect(page.getByText('Consent given', { exact: true }).first()).toBeVisible()
  await must(printAndPost(page, draft.id))
  await officeAt(app, page).goTo('Post')
})

test('a backup shows where its log ends, and old data put back with their notes are noticed by it', async () => {
  const stick = mkdtempSync(join(tmpdir(), 'studio-stick-'))
  const before = mkdtempSync(join(tmpdir(), 'studio-before-'))
  const { dataFolder } = studio
  await signIn(studio.page)
  await officeAt(studio.app, studio.page).choosing([stick])
  await must(studio.page.evaluate(() => window.studio.chooseBackupFolder({})))
  await studio.close(true)
  cpSync(dataFolder, join(before, 'data'), { recursive: true })
  cpSync(logNotesOf(dataFolder), join(before, 'notes'), { recursive: true })

  const signedIn = async () => {
    studio = await launchStudio({ practiceX: x.url, dataFolder })
    const office = officeAt(studio.app, studio.page)
    await office.signIn('Richard Hebblewhite')
    await studio.page.getByRole('navigation', { name: 'Steps' }).waitFor()
  }
  await signedIn()
  await openRoom(studio.page, 'Settings', 'Backups')
  await studio.page.getByRole('button', { name: 'Back up now' }).click()
  await expect(studio.page.getByText(/The log in it ends with entry \d+, code/)).toBeVisible()
  expect(await seriousOn(studio.page)).toEqual([])
  await studio.close(true)

  for (const [kept, place] of [
    ['data', dataFolder],
    ['notes', logNotesOf(dataFolder)],
  ] as const) {
    throwAway(place)
    mkdirSync(place)
    cpSync(join(before, kept), place, { recursive: true })
  }
  await signedIn()
  await openRoom(studio.page, 'Office', 'Log')
  await expect(async () => {
    await studio.page.reload()
    await openRoom(studio.page, 'Office', 'Log')
    await expect(studio.page.getByText(/an older copy of the records was put back/)).toBeVisible({
      timeout: 1_000,
    })
  }).toPass()
  await openRoom(studio.page, 'Office', 'Today')
  await expect(studio.page.getByText('The log is not what was noted of it.')).toBeVisible()
  throwAway(stick, before)
})

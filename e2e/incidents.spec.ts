import type { Page } from 'playwright'
import { expect, test } from 'playwright/test'
import type { StatedFact } from '../electron/core/incidents/incident.ts'
import { type PracticeX, startPracticeX } from '../electron/practice/practiceX.ts'
import { lockStudio } from './lockStudio.ts'
import { officeAt, practicePassphrase } from './office.ts'
import { openRoom } from './openRoom.ts'
import { must, printAndPost, readyDraft, signIn } from './readyDraft.ts'
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

/** Locks the studio and sits somebody else down at it. */
async function nowAt(page: Page, name: string): Promise<void> {
  const status = await lockStudio(page)
  if (status.stage !== 'locked') throw new Error('The studio was to be locked.')
  const operator = status.operators.find((one) => one.name === name)?.id
  if (operator === undefined) throw new Error(`${name} is not an operator.`)
  const input = { operator, passphrase: practicePassphrase }
  await must(page.evaluate((given) => window.studio.signIn(given), input))
  await page.reload()
  await page.getByRole('navigation', { name: 'Steps' }).waitFor()
}

async function incident() {
  const { files } = await must(studio.page.evaluate(() => window.studio.listIncidents({})))
  const [newest] = files
  if (newest === undefined) throw new Error('No incident was opened.')
  return newest
}

async function state(fact: StatedFact) {
  const { id } = (await incident()).incident
  return studio.page.evaluate((input) => window.studio.stateIncident(input), { incident: id, fact })
}

test('a wrong photo opens an incident with its clock, which a second person alone can close', async () => {
  const { page } = studio
  const { draft } = await readyDraft(page)
  await must(printAndPost(page, draft.id))
  await expect
    .poll(async () => (await must(page.evaluate(() => window.studio.listPosts({}))))[0]?.state)
    .toBe('posted')
  await page.reload()
  await openRoom(page, 'History')
  await expect(page.getByText('The photo: taken by our staff.')).toBeVisible()
  await page.getByRole('button', { name: 'Wrong photo posted' }).click()
  await page.getByRole('button', { name: 'Stop posting and take it down' }).click()
  const story = page.getByRole('list', { name: 'Step by step' })
  await expect(story).toContainText('Opened incident 1: A wrong photo was posted.')

  await openRoom(page, 'Office', 'Incidents')
  await expect(
    page.getByText('Breach clock: 71 hours left to tell the ICO, if the DPO decides so.'),
  ).toBeVisible()
  await page.screenshot({ path: picture('incidents') })
  await page.getByRole('button', { name: 'Incident 1: A wrong photo was posted' }).click()
  const toDo = page.getByRole('list', { name: 'What has to be done' })
  await expect(toDo.getByText('Done: Take the post down')).toBeVisible()
  await page.screenshot({ path: picture('incident') })
  await page.getByRole('button', { name: 'What happened to the post' }).click()
  await expect(story).toContainText('Took the post down; it is gone.')
  await openRoom(page, 'Office', 'Incidents')
  await page.getByRole('button', { name: 'Incident 1: A wrong photo was posted' }).click()

  await toDo.getByRole('textbox', { name: 'Who was told' }).first().fill('Ms Osgood')
  for (const party of ['a senior leader', 'the safeguarding lead', 'the data protection officer']) {
    await page.getByRole('button', { name: new RegExp(`^Told: Tell ${party}`) }).click()
  }
  await expect(toDo.getByText(/^Ms Osgood\. Recorded by Richard Hebblewhite/)).toBeVisible()
  await page.getByRole('textbox', { name: 'Why' }).fill('Nobody can be recognised.')
  await page.getByRole('button', { name: 'It need not be told' }).click()
  await expect(page.getByText('the DPO decided that the ICO need not be told')).toBeVisible()
  await page.getByRole('textbox', { name: 'Add a note' }).fill('Screenshot 4, in the safe.')
  await page.getByRole('button', { name: 'Add the note' }).click()
  await page.getByRole('button', { name: /^Done: Find out how/ }).click()
  await expect(
    page.getByText('You reported it, so somebody else closes it: Alex Whitelow or Claire Magill.'),
  ).toBeVisible()
  await page.screenshot({ path: picture('incident-done') })
  expect(await state({ kind: 'closed' })).toMatchObject({
    ok: false,
    error: { kind: 'incidentStaysOpen', because: 'reporter' },
  })

  await nowAt(page, 'Claire Magill')
  await openRoom(page, 'Office', 'Incidents')
  await page.getByRole('button', { name: 'Incident 1: A wrong photo was posted' }).click()
  await page.getByRole('button', { name: 'Close this incident' }).click()
  await expect(page.getByText('Closed', { exact: true })).toBeVisible()
  expect((await incident()).incident.facts.at(-1)?.fact.kind).toBe('closed')
  await openRoom(page, 'Office', 'Log')
  await expect(page.getByText('Closed incident 1.')).toBeVisible()
  await expect(page.getByText('Ms Osgood')).toHaveCount(0)
  await expect(page.getByText(/^Intact since/)).toBeVisible()
})

test('an incident is reported by hand, stays open while a step is open, and a window that lies changes nothing', async () => {
  const { page } = studio
  await signIn(page)
  await page.reload()
  await openRoom(page, 'Office', 'Incidents')
  await page.getByRole('button', { name: 'Report an incident' }).click()
  await page
    .getByRole('combobox', { name: 'What kind of incident is it?' })
    .selectOption('possiblePupil')
  await page.getByRole('textbox', { name: 'What happened?' }).fill('A follower who may be in 4B.')
  await page.screenshot({ path: picture('report') })
  await page.getByRole('button', { name: 'Report it' }).click()
  await expect(page.getByRole('heading', { name: /^Incident 1: A pupil may follow/ })).toBeVisible()
  const first = page
    .getByRole('list', { name: 'What has to be done' })
    .getByRole('listitem')
    .first()
  await expect(first).toContainText('Tell a senior leader (SLT)')
  await expect(page.getByText(/^Breach clock/)).toHaveCount(0)

  await nowAt(page, 'Alex Whitelow')
  for (const fact of [
    { kind: 'closed' },
    { kind: 'done', deed: 'changeCodes' },
    { kind: 'reopened', because: 'Because.' },
    { kind: 'icoDecided', tell: false, who: 'Nobody', because: 'Because.' },
  ] as const) {
    expect(await state(fact), fact.kind).toMatchObject({ ok: false })
  }
  expect((await incident()).incident.facts).toEqual([])
  await must(state({ kind: 'told', party: 'slt', who: 'Ms Osgood' }))
  await must(state({ kind: 'done', deed: 'blockAuthor' }))
  await must(state({ kind: 'closed' }))
})

test('the first screen says what the week needs, and an overdue policy until its new version is recorded', async () => {
  const { app, page } = studio
  const office = officeAt(app, page)
  await page.getByRole('button', { name: /practice school/ }).waitFor()
  await office.openPracticeSchool()
  await office.signIn('Richard Hebblewhite')
  const overdue = page.getByText(/The policy’s yearly review is overdue by 4 years\./)
  await expect(overdue).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Add the photos' })).toBeVisible()
  await page.screenshot({ path: picture('first-screen') })
  await page.getByRole('button', { name: 'Open Policy' }).click()
  await page.screenshot({ path: picture('policy') })
  await page.getByText('Record a new version').click()
  await page.getByRole('textbox', { name: 'What the version is called' }).fill('Autumn 2026')
  await page.getByRole('textbox', { name: 'Approved by' }).fill('the local governing body')
  await page.getByRole('button', { name: 'Record this version' }).click()
  await expect(page.getByText('The version that counts: Autumn 2026')).toBeVisible()
  await openRoom(page, 'Office', 'Today')
  await expect(overdue).toHaveCount(0)
  await page.screenshot({ path: picture('today') })

  await nowAt(page, 'Claire Magill')
  const { versions, today } = await must(page.evaluate(() => window.studio.readPolicy({})))
  const forged = { ...versions[0], version: 'Forged', approvedOn: today, reviewDue: '2030-01-01' }
  expect(
    await page.evaluate((input) => window.studio.recordPolicy(input as never), forged),
  ).toMatchObject({ ok: false, error: { kind: 'notAllowed' } })
})

test('a school that asks where each photo comes from refuses what nobody said, and Check shows what was said', async () => {
  const { app, page } = studio
  const { draft } = await readyDraft(page, (photo) => ({ ...photo, source: { kind: 'notSaid' } }))
  await page.reload()
  const office = officeAt(app, page)
  await openRoom(page, 'Settings', 'School and computer')
  await page.getByRole('combobox', { name: /^A photo of which nobody says/ }).selectOption('ask')
  await page
    .getByRole('textbox', { name: 'Why does it change?' })
    .fill('Parents send us photos now.')
  await page.getByRole('button', { name: 'Save for the whole school' }).click()
  await expect(page.getByText('The settings are saved.')).toBeVisible()
  expect(await printAndPost(page, draft.id)).toMatchObject({
    ok: false,
    error: { blockers: [{ kind: 'sourceUnexplained' }] },
  })
  await openRoom(page, 'Office', 'Policy')
  await expect(page.getByText('“Parents send us photos now.”')).toBeVisible()
  await office.goTo('People')
  const source = page.getByRole('combobox', { name: 'Where the photo comes from' })
  await source.selectOption('other')
  await page.getByRole('textbox', { name: /^Who took it/ }).fill('A parent, who agreed in writing')
  await office.goTo('Check')
  await office.isReadyToPost()
  await expect(
    page.getByText('Photo 1: from elsewhere (A parent, who agreed in writing).'),
  ).toBeVisible()
  await page.screenshot({ path: picture('check') })
})

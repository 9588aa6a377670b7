import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { type PracticeX, startPracticeX } from '../electron/practice/practiceX.ts'
import { officeAt } from './office.ts'
import { openRoom } from './openRoom.ts'
import { must, readyDraft, signIn } from './readyDraft.ts'
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

async function signInAs(name: string): Promise<void> {
  const { app, page } = studio
  await page.getByRole('button', { name: 'Lock' }).click()
  await officeAt(app, page).signIn(name)
  await page.getByRole('navigation', { name: 'Steps' }).waitFor()
}

test('with the approver rule on, a post leaves only after a second named person has looked and said yes', async () => {
  const { app, page } = studio
  const office = officeAt(app, page)
  await readyDraft(page)
  await page.reload()
  await openRoom(page, 'Records', 'Staff')
  await page.getByRole('checkbox', { name: /needs a colleague’s approval/ }).check()
  await page.getByRole('textbox', { name: 'Why does it change?' }).fill('Two see more than one.')
  await page.getByRole('button', { name: 'Ask for approval from now on' }).click()
  await expect(page.getByText('From now on no post leaves without')).toBeVisible()
  await page.screenshot({ path: picture('staff') })

  await office.goTo('Check')
  await office.isReadyToPost()
  await expect(office.primary).toHaveText('Ask for approval for @Ks1Western')
  await office.primary.click()
  await page.getByRole('article', { name: 'Post to @Ks1Western, Waits for approval' }).waitFor()
  expect(x.asked('tweets')).toBe(0)
  const [waiting] = await must(page.evaluate(() => window.studio.listPosts({})))
  if (waiting === undefined) throw new Error('A post waits.')
  const yes = { post: waiting.id, pictures: waiting.pictures.map(({ sha256 }) => sha256) }
  const approve = () => page.evaluate((input) => window.studio.approveWaiting(input), yes)
  // The window lies: whoever asked says yes to their own, then a poster does.
  expect(await approve()).toMatchObject({ error: { because: 'ownPost' } })
  await signInAs('Alex Whitelow')
  expect(await approve()).toMatchObject({ error: { kind: 'notAllowed' } })

  await signInAs('Claire Magill')
  await page.getByText('A colleague’s post waits for your approval.').waitFor()
  await page.screenshot({ path: picture('waits-for-you') })
  await page.getByRole('button', { name: 'Look at it' }).click()
  await page.getByRole('button', { name: 'Send it back' }).click()
  await page.getByRole('textbox', { name: 'What should change?' }).fill('Say which class.')
  await page.getByRole('dialog').getByRole('button', { name: 'Send it back' }).click()
  await expect(page.getByText('“Say which class.”')).toBeVisible()
  await page.screenshot({ path: picture('came-back') })

  await signInAs('Richard Hebblewhite')
  await openRoom(page, 'History')
  await page.getByRole('button', { name: 'Take it up again' }).click()
  await page.getByRole('textbox', { name: 'What shall the post say?' }).fill('2 Oak planted seeds.')
  await office.goTo('Check')
  await office.isReadyToPost()
  await office.primary.click()
  await page.getByRole('article', { name: 'Post to @Ks1Western, Waits for approval' }).waitFor()

  await signInAs('Claire Magill')
  await page.getByRole('button', { name: 'Look at it' }).click()
  await page.getByRole('button', { name: 'Look and approve' }).click()
  await page.getByRole('checkbox', { name: /no child’s face shows/ }).check()
  await page.screenshot({ path: picture('approve') })
  expect(x.asked('tweets')).toBe(0)
  await page.getByRole('button', { name: 'Approve and post to @Ks1Western' }).click()
  await page
    .getByRole('article', { name: 'Post to @Ks1Western, Posted' })
    .waitFor({ timeout: 60_000 })
  await expect(
    page.getByText('Prepared by Richard Hebblewhite, approved by Claire Magill'),
  ).toBeVisible()
  await page.screenshot({ path: picture('approved') })
  expect(x.asked('tweets')).toBe(1)
})

test('a change after the question asks first and then takes it back, also where the window hides that', async () => {
  const { page } = studio
  const { draft } = await readyDraft(page)
  await must(
    page.evaluate(() =>
      window.studio.setApproverRule({ required: true, reason: 'Two see more than one.' }),
    ),
  )
  const pictures = await must(
    page.evaluate((id) => window.studio.printDraft({ draft: id }), draft.id),
  ).then((prints) => prints.map(({ sha256 }) => sha256))
  const asked = { draft: draft.id, pictures }
  const waiting = await must(page.evaluate((input) => window.studio.post(input), asked))
  expect(waiting.state).toBe('awaiting')
  const [photo] = draft.photos
  if (photo === undefined) throw new Error('The draft has a photo.')
  const steps = [{ ...photo, altText: 'Other words' }]
  const changed = { photo: photo.photo, history: { steps, at: 0 } }
  const save = (stopping: readonly string[]) =>
    page.evaluate((input) => window.studio.savePhotoDraft(input), {
      ...changed,
      stopping: [...stopping],
    })
  expect(await save([])).toMatchObject({ ok: false, error: { kind: 'wouldStopPosts' } })
  expect(await save([waiting.id])).toMatchObject({ ok: true })
  await page.reload()
  await signInAs('Claire Magill')
  const yes = { post: waiting.id, pictures }
  const answer = await page.evaluate((input) => window.studio.approveWaiting(input), yes)
  expect(answer).toMatchObject({ ok: false, error: { kind: 'notNow' } })
  expect(x.asked('tweets')).toBe(0)
})

test('the studio locks with Windows, and with the computer’s sleep, and whoever comes next begins at the post', async () => {
  const { app, page } = studio
  await signIn(page)
  await page.reload()
  await openRoom(page, 'Records', 'Staff')
  for (const event of ['lock-screen', 'suspend'] as const) {
    await app.evaluate(({ powerMonitor }, name) => powerMonitor.emit(name), event)
    await page.getByText('Who are you?').waitFor()
    expect(await page.evaluate(() => window.studio.listStaff({}))).toMatchObject({
      error: { kind: 'locked' },
    })
    await officeAt(app, page).signIn('Richard Hebblewhite')
    await page.getByRole('navigation', { name: 'Steps' }).waitFor()
    await openRoom(page, 'Records', 'Staff')
    await page.getByRole('heading', { name: 'Staff who may sign in' }).waitFor()
  }
})

test('a colleague comes and goes, and the last administrator stays', async () => {
  const { app, page } = studio
  await signIn(page)
  await page.reload()
  await openRoom(page, 'Records', 'Staff')
  await page.getByRole('button', { name: 'Add a colleague' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Sam Pike')
  await dialog.getByRole('checkbox', { name: '@Ks1Western' }).check()
  await dialog.getByLabel('Passphrase', { exact: true }).fill('a kettle and a blue door')
  await dialog.getByLabel('Passphrase once more').fill('a kettle and a blue door')
  await dialog.getByRole('checkbox', { name: /have read the school’s Twitter policy/ }).check()
  await dialog.getByLabel('Where the policy now names them').fill('Policy of 22 November')
  await page.screenshot({ path: picture('add') })
  await dialog.getByRole('button', { name: 'Let them sign in' }).click()
  await page.getByRole('button', { name: 'Change Sam Pike' }).waitFor()

  await page.getByRole('button', { name: 'Lock' }).click()
  await officeAt(app, page).signIn('Sam Pike', 'a kettle and a blue door')
  await openRoom(page, 'Records', 'Staff')
  await page.getByText('Only an administrator may change who signs in.').waitFor()
  await signInAs('Richard Hebblewhite')
  await openRoom(page, 'Records', 'Staff')
  const keys = join(studio.dataFolder, 'practice', 'keys.json')
  const before = readFileSync(keys, 'utf8')
  await page.getByRole('button', { name: 'Remove Sam Pike' }).click()
  await page.getByText('The records get a new key.').waitFor()
  await page.screenshot({ path: picture('remove') })
  await page.getByRole('dialog').getByRole('button', { name: 'Remove Sam Pike' }).click()
  await page
    .getByText('Sam Pike can no longer sign in, and the records have a new key.')
    .waitFor({ timeout: 20_000 })
  await expect(page.getByRole('button', { name: 'Change Sam Pike' })).toHaveCount(0)
  await expect(page.getByText('It was changed on')).toBeVisible()
  await page.screenshot({ path: picture('new-key') })

  await expect(page.getByRole('button', { name: 'Remove Richard Hebblewhite' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Change Richard Hebblewhite' }).click()
  await expect(page.getByText('The only administrator stays one.')).toBeVisible()
  await page.screenshot({ path: picture('last-administrator') })
  await page.getByRole('button', { name: 'Cancel' }).click()
  const { operator } = await must(page.evaluate(() => window.studio.readRecords({})))
  const removed = await page.evaluate(
    (id) => window.studio.removeOperator({ operator: id }),
    operator.id,
  )
  expect(removed).toMatchObject({ error: { kind: 'staffStays', because: 'lastAdministrator' } })
  await page.getByRole('button', { name: 'Lock' }).click()
  await expect(page.getByRole('radio', { name: 'Sam Pike' })).toHaveCount(0)
  // What Sam may have kept leads nowhere any more, not even in the place of the keys of today.
  const now = readFileSync(keys, 'utf8')
  writeFileSync(keys, before)
  await page.reload()
  await officeAt(app, page).signIn('Sam Pike', 'a kettle and a blue door')
  await page.getByText('The records cannot be read.').waitFor()
  writeFileSync(keys, now)
  await page.reload()
  await officeAt(app, page).signIn('Richard Hebblewhite')
  await page.getByRole('navigation', { name: 'Steps' }).waitFor()
})

test('the key of the records is changed while photos are in hand, and everything is there afterwards', async () => {
  const { app, page } = studio
  const { photo } = await readyDraft(page)
  await page.reload()
  await openRoom(page, 'Records', 'Staff')
  await page.getByRole('button', { name: 'Change the key' }).click()
  await page.screenshot({ path: picture('change-key') })
  await page.getByRole('dialog').getByRole('button', { name: 'Change the key' }).click()
  await page.getByText('The records have a new key. Everybody signs in as before.').waitFor()
  const shown = (id: string) => fetch(`./photo/${id}/screen.jpg`).then(({ status }) => status)
  expect(await page.evaluate(shown, photo.id)).toBe(200)
  const audit = await must(page.evaluate(() => window.studio.listAudit({})))
  expect(audit.intact).toBe(true)
  await page.getByRole('button', { name: 'Lock' }).click()
  for (const name of ['Claire Magill', 'Alex Whitelow', 'Richard Hebblewhite']) {
    await officeAt(app, page).signIn(name)
    await page.getByRole('button', { name: 'Lock' }).waitFor()
    if (name !== 'Richard Hebblewhite') await page.getByRole('button', { name: 'Lock' }).click()
  }
  const office = officeAt(app, page)
  await office.goTo('Check')
  await office.isReadyToPost()
  await office.post('@Ks1Western')
  expect(x.asked('tweets')).toBe(1)
})

test('a backup comes back on an empty computer with the recovery code alone, and the school posts again', async () => {
  const { app, page } = studio
  const folder = mkdtempSync(join(tmpdir(), 'studio-stick-'))
  const { photo } = await readyDraft(page)
  await page.reload()
  await openRoom(page, 'Records', 'Staff')
  await page.getByRole('button', { name: 'Make a new recovery code' }).click()
  await page.getByRole('button', { name: 'Make a new code' }).click()
  const code = (await page.locator('.recovery-code').textContent()) ?? ''
  await page.getByRole('checkbox', { name: 'I have put it away safely' }).check()
  await page.getByRole('button', { name: 'Open the studio' }).click()

  await openRoom(page, 'Settings', 'Backups')
  await officeAt(app, page).choosing([folder])
  await page.getByRole('button', { name: 'Choose a folder' }).click()
  await page.getByText(folder).waitFor()
  await page.getByRole('button', { name: 'Back up now' }).click()
  await page.getByRole('heading', { name: /^Last backup/ }).waitFor()
  await page.getByRole('button', { name: 'Try a restore' }).click()
  await page.getByLabel('Recovery code (may stay empty)').fill(code)
  await page.getByRole('button', { name: 'Try it now' }).click()
  await page.getByText('and the recovery code opens it').waitFor()
  await page.screenshot({ path: picture('drill') })
  await page.getByRole('button', { name: 'Good' }).click()
  await page.screenshot({ path: picture('backups') })

  const before = await must(page.evaluate(() => window.studio.readRecords({})))
  // A short name stands in any heap of random bytes by chance.
  const plain = before.pupils.map(({ lastName }) => lastName).filter(({ length }) => length > 5)
  expect(plain.length).toBeGreaterThan(20)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
  expect(files.length).toBeGreaterThan(5)
  for (const name of plain) expect(files.some((bytes) => bytes.includes(name))).toBe(false)
  await studio.close()

  // Another computer: nothing is there but the folder and the printed sheet.
  studio = await launchStudio({ practiceX: x.url })
  const { app: otherApp, page: other } = studio
  await other.getByRole('button', { name: /Restore from a backup/ }).click()
  await officeAt(otherApp, other).choosing([folder])
  await other.getByRole('button', { name: 'Choose the backup' }).click()
  await other.getByRole('radio', { name: 'Claire Magill' }).check()
  await other.getByRole('button', { name: 'Use the recovery code instead' }).click()
  await other.getByLabel('Recovery code', { exact: true }).fill(code)
  await other.getByLabel('Passphrase', { exact: true }).fill('a kettle and a blue door')
  await other.getByLabel('Passphrase once more').fill('a kettle and a blue door')
  await other.screenshot({ path: picture('restore') })
  await other.getByRole('button', { name: 'Restore the school' }).click()
  await other.getByText(/These records are from a backup of/).waitFor({ timeout: 60_000 })
  await other.screenshot({ path: picture('restored') })

  const after = await must(other.evaluate(() => window.studio.readRecords({})))
  expect(after.pupils).toEqual(before.pupils)
  expect(after.consents).toEqual(before.consents)
  const audit = await must(other.evaluate(() => window.studio.listAudit({})))
  expect(audit.intact).toBe(true)
  const shown = (id: string) => fetch(`./photo/${id}/screen.jpg`).then(({ status }) => status)
  expect(await other.evaluate(shown, photo.id)).toBe(200)

  await other.getByRole('button', { name: 'Let posting go on' }).click()
  const office = officeAt(otherApp, other)
  await office.goTo('Check')
  await office.isReadyToPost()
  await office.post('@Ks1Western')
  expect(x.asked('tweets')).toBe(1)
})

test('what is kept too long goes when an administrator says so, and the log knows', async () => {
  const { page } = studio
  await signIn(page)
  await page.reload()
  await openRoom(page, 'Settings', 'Keeping and erasing')
  await page.getByText('Nothing: everything that is here is still needed.').waitFor()
  await page.getByLabel('Original photos, in days').fill('45')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('It counts from the next time that it runs.').waitFor()
  await page.screenshot({ path: picture('keeping') })
  await openRoom(page, 'Office', 'Log')
  await expect(page.getByText('Changed how long original photos are kept.')).toBeVisible()
})

test('where the keys are damaged nobody can sign in, and the way back is offered', async () => {
  await studio.close()
  const dataFolder = mkdtempSync(join(tmpdir(), 'studio-e2e-'))
  mkdirSync(join(dataFolder, 'school'))
  writeFileSync(join(dataFolder, 'school', 'keys.json'), '{}')
  studio = await launchStudio({ practiceX: x.url, dataFolder })
  const { page } = studio
  await page.getByRole('heading', { name: 'The records cannot be opened' }).waitFor()
  await page.getByRole('button', { name: 'Restore from a backup' }).click()
  await page.getByRole('button', { name: 'Choose the backup' }).waitFor()
  await page.screenshot({ path: picture('damaged') })
  expect(readFileSync(join(dataFolder, 'school', 'keys.json'), 'utf8')).toBe('{}')
})

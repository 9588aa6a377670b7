import { expect, test } from 'playwright/test'
import { officeAt } from './office.ts'
import { must, readyDraft } from './readyDraft.ts'
import { launchStudio } from './studio.ts'

test('a wrong passphrase opens nothing, and says so', async () => {
  const studio = await launchStudio()
  const { app, page } = studio
  const office = officeAt(app, page)
  await office.openPracticeSchool()
  await office.signIn('Claire Magill', 'not the passphrase')
  await expect(page.getByText('That passphrase does not open the studio.')).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Steps' })).toHaveCount(0)
  const answers = await page.evaluate(() =>
    Promise.all([
      window.studio.listPhotos({}),
      window.studio.readRecords({}),
      window.studio.listPosts({}),
      window.studio.listAudit({}),
      window.studio.loadPostDraft({}),
    ]),
  )
  for (const answer of answers) {
    expect(answer).toMatchObject({ ok: false, error: { kind: 'locked' } })
  }
  await office.signIn('Claire Magill')
  await expect(page.getByRole('navigation', { name: 'Steps' })).toBeVisible({ timeout: 30_000 })
  await studio.close()
})

test('locking loses nothing, and shows nothing', async () => {
  const studio = await launchStudio()
  const { app, page } = studio
  const { draft, photo } = await readyDraft(page)
  await page.reload()
  await page.getByRole('button', { name: 'Lock' }).click()
  await expect(page.getByText('Who are you?')).toBeVisible()
  const answer = await page.evaluate(async (id) => {
    return (await fetch(`./photo/${id}/screen.jpg`)).status
  }, photo.id)
  expect(answer).toBe(404)
  await officeAt(app, page).signIn('Richard Hebblewhite')
  await page.getByRole('navigation', { name: 'Steps' }).waitFor()
  expect(await must(page.evaluate(() => window.studio.loadPostDraft({})))).toEqual(draft)
  await studio.close()
})

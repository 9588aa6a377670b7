import type { Page } from 'playwright'
import { expect, test } from 'playwright/test'
import { must, readyDraft } from './readyDraft.ts'
import { launchStudio, type Started } from './studio.ts'

let studio: Started
test.beforeEach(async () => {
  studio = await launchStudio()
})
test.afterEach(() => studio.close())

async function checkWith(page: Page, change: { readonly text?: string; readonly photos?: [] }) {
  const { id, photos, text, account } = await must(
    page.evaluate(() => window.studio.loadPostDraft({})),
  )
  const post = { id, photos: photos.map(({ photo }) => photo), text, account, ...change }
  await must(page.evaluate((input) => window.studio.savePostDraft(input), post))
  await must(page.evaluate((input) => window.studio.proofread(input), { draft: id }))
  await page.reload()
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: 'Check' })
    .click()
  return page.getByRole('list', { name: 'What the policy asks' })
}

for (const [what, text, promise] of [
  ['an e-mail address', 'Write to office@western.example about the fair.', /contact details/],
  ['a link', 'All about it at www.western-fair.com today.', /link/],
  ['a door code', 'We had a lovely day. The door code is 4821.', /contact details/],
  ['a postcode', 'We met at 12 Elm Close, BT48 7PX today.', /contact details/],
] as const) {
  test(`Check never ticks what refuses: ${what}`, async () => {
    const { page } = studio
    const { draft } = await readyDraft(page)
    const rules = await checkWith(page, { text })
    const row = rules.locator(':scope > li').filter({ hasText: promise })
    await expect(row).toHaveCount(1)
    await expect(row).toContainText('Not yet: ')
    await expect(row.getByRole('button').first()).toBeVisible()
    await expect(rules.locator(':scope > li').filter({ hasText: 'Kept: No contact' })).toHaveCount(
      promise.test('contact details') ? 0 : 1,
    )
    const refusal = await page.evaluate((input) => window.studio.printDraft(input), {
      draft: draft.id,
    })
    expect(refusal).toMatchObject({ ok: false, error: { kind: 'notCleared' } })
  })
}

test('Check says of a post without pictures that the rules of pictures do not apply, and follows a finding to its words', async () => {
  const { page } = studio
  await readyDraft(page)
  const rules = await checkWith(page, { photos: [], text: 'The door code is 4821.' })
  for (const promise of [/Every face/, /Every pupil/, /Each picture may be used/]) {
    await expect(rules.getByRole('listitem').filter({ hasText: promise })).toContainText(
      'Does not apply: ',
    )
  }
  await rules.getByRole('button', { name: /4821/ }).click()
  await expect(page.getByRole('textbox', { name: 'What shall the post say?' })).toBeFocused()
})

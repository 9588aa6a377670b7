import type { Page } from 'playwright'
import { expect, test } from 'playwright/test'
import { seriousOn } from './axe.ts'
import { lockStudio } from './lockStudio.ts'
import { practicePassphrase } from './office.ts'
import { openRoom } from './openRoom.ts'
import { must, printAndPost, pupilCalled, readyDraft } from './readyDraft.ts'
import { launchStudio, type Started } from './studio.ts'

let studio: Started
test.beforeEach(async () => {
  studio = await launchStudio()
})
test.afterEach(() => studio.close())

async function as(page: Page, who: string): Promise<void> {
  const status = await lockStudio(page)
  if (status.stage !== 'locked') throw new Error('The studio was to be locked.')
  const operator = status.operators.find(({ name }) => name === who)?.id
  if (operator === undefined) throw new Error(`${who} is an operator.`)
  const signing = { operator, passphrase: practicePassphrase }
  await must(page.evaluate((input) => window.studio.signIn(input), signing))
  await page.reload()
}

test('a yes that a poster’s window enters is a no until a second person confirms it on the pupil’s page', async () => {
  const { page } = studio
  const { draft } = await readyDraft(page)
  const pupil = await pupilCalled(page, 'Olivia', 'Fernsby')
  const read = () => must(page.evaluate((input) => window.studio.readPupil(input), { pupil }))
  const giver = (await read()).facts[0]?.fact.givenBy ?? ''
  await must(
    page.evaluate((input) => window.studio.withdrawConsent(input), {
      ...{ pupil, givenBy: giver, relationship: null, evidence: 'A call' },
    }),
  )

  await as(page, 'Alex Whitelow')
  const on = await page.evaluate(() => new Date().toLocaleDateString('sv'))
  const fact = { pupil, purpose: 'socialMedia', decision: 'granted', on, givenBy: giver } as const
  const paper = { relationship: null, wording: null, evidence: 'The blue form', expiresOn: null }
  await must(
    page.evaluate((input) => window.studio.recordConsent(input as never), {
      fact: { ...fact, ...paper },
    }),
  )
  const { state, waiting } = await read()
  expect(state).toBe('withdrawn')
  expect(waiting.map(({ enteredBy }) => enteredBy)).toEqual(['Alex Whitelow'])
  const [first] = waiting
  if (first === undefined) throw new Error('A yes waits.')
  const own = await page.evaluate((input) => window.studio.confirmConsent(input), {
    waiting: first.id,
  })
  expect(own).toMatchObject({ ok: false, error: { kind: 'notAllowed' } })
  expect(await printAndPost(page, draft.id)).toMatchObject({ error: { kind: 'notCleared' } })

  await as(page, 'Claire Magill')
  await openRoom(page, 'Office', 'Today')
  await expect(page.getByText('A parent’s yes waits for a second person')).toBeVisible()
  await openRoom(page, 'Records')
  await page.getByRole('button', { name: 'Olivia Fernsby' }).click()
  const waits = page.getByRole('region', { name: 'Waits for a second person' })
  await expect(waits).toContainText('Olivia Fernsby’s yes on paper')
  await expect(waits).toContainText('entered by Alex Whitelow')
  expect(await seriousOn(page)).toEqual([])
  await waits.getByRole('button', { name: 'Confirm' }).click()
  await expect(waits).toHaveCount(0)
  await expect(page.getByText('confirmed by Claire Magill')).toBeVisible()
  expect((await read()).state).toBe('live')

  await as(page, 'Richard Hebblewhite')
  await must(printAndPost(page, draft.id))
})

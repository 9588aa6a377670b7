import { expect, test } from 'playwright/test'
import { lockStudio } from './lockStudio.ts'
import { must } from './readyDraft.ts'
import { launchStudio } from './studio.ts'

test('a school is set up, and its recovery code opens it when the passphrase is forgotten', async () => {
  const studio = await launchStudio()
  const { page } = studio
  const { recoveryCode } = await must(
    page.evaluate((input) => window.studio.setUpSchool(input), {
      schoolName: 'Hillside Primary',
      operatorName: 'Claire Magill',
      passphrase: 'a long walk by the sea',
      accounts: [{ handle: '@HillsideTest' as never, label: 'Whole school' }],
    }),
  )
  const status = await lockStudio(page)
  if (status.stage !== 'locked') throw new Error('A locked studio is locked.')
  const operator = status.operators[0]?.id
  if (operator === undefined) throw new Error('The school has its first operator.')
  const wrong = await page.evaluate((input) => window.studio.recover(input), {
    operator,
    recoveryCode: recoveryCode.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
    newPassphrase: 'another walk by the sea',
  })
  expect(wrong).toMatchObject({ ok: false, error: { kind: 'wrongRecoveryCode', mistyped: true } })
  const opened = await must(
    page.evaluate((input) => window.studio.recover(input), {
      operator,
      recoveryCode,
      newPassphrase: 'another walk by the sea',
    }),
  )
  expect(opened).toMatchObject({ stage: 'open', practice: false, schoolName: 'Hillside Primary' })
  await studio.close()
})

test('first start asks: the practice school, or my own', async () => {
  const studio = await launchStudio()
  const { page } = studio
  await expect(page.getByRole('button', { name: /practice school/ })).toBeVisible()
  await page.getByRole('button', { name: /Set up my school/ }).click()
  await expect(page.getByRole('textbox', { name: /school/i }).first()).toBeVisible()
  await studio.close()
})

test('a second start finds the first and ends', async () => {
  const studio = await launchStudio()
  await expect(launchStudio({ dataFolder: studio.dataFolder })).rejects.toThrow()
  expect(await studio.page.title()).not.toBe('')
  await studio.close()
})

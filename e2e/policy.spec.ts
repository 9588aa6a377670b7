import { expect, test } from 'playwright/test'
import { seriousOn } from './axe.ts'
import { officeAt } from './office.ts'
import { openRoom } from './openRoom.ts'
import { launchStudio } from './studio.ts'

const sizes = [
  { width: 1366, height: 768 },
  { width: 900, height: 600 },
] as const

test('the number of a rule leads to its words on the policy’s page', async () => {
  const { app, page, close } = await launchStudio()
  const office = officeAt(app, page)
  await page.getByRole('button', { name: /practice school/ }).waitFor()
  await office.openPracticeSchool()
  await office.signIn('Richard Hebblewhite')
  await openRoom(page, 'Office', 'Policy')
  for (const size of sizes) {
    await page.setViewportSize(size)
    await page.getByRole('button', { name: 'P9', exact: true }).first().click()
    const heading = page.getByRole('heading', { name: /^P9\. / })
    await expect(heading).toBeFocused()
    await expect(heading).toBeInViewport()
    await page.screenshot({ path: test.info().outputPath(`rule-${size.width}.png`) })
    await page.getByRole('button', { name: 'P9', exact: true }).first().scrollIntoViewIfNeeded()
    await page.screenshot({ path: test.info().outputPath(`table-${size.width}.png`) })
    await page.getByRole('heading', { name: 'The rules in words' }).scrollIntoViewIfNeeded()
    await page.screenshot({ path: test.info().outputPath(`words-${size.width}.png`) })
  }
  await expect(page.getByRole('heading', { name: /^P\d+\. / })).toHaveCount(16)
  expect(await seriousOn(page)).toEqual([])
  await close()
})

/// <reference path="./window.d.ts" />
import type { ElectronApplication, Locator, Page } from 'playwright'

export const practicePassphrase = 'practice makes it perfect'
export type StepName = 'Photos' | 'Faces' | 'People' | 'Words' | 'Check' | 'Post'

/** What the office does in the window, in its own words: each is a click or a key that a person has too. */
export function officeAt(app: ElectronApplication, page: Page) {
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  /** The one primary button, always in the same corner. */
  const primary = page.locator('footer.footer > button')

  async function goTo(step: StepName): Promise<void> {
    await page
      .getByRole('navigation', { name: 'Steps' })
      .getByRole('button', { name: new RegExp(`^${step}\\b`) })
      .click()
  }

  /** Answers the system's file dialog, which no test can click. */
  async function choosing(paths: readonly string[]): Promise<void> {
    await app.evaluate(({ dialog }, filePaths) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [...filePaths] })
    }, paths)
  }

  async function eachPart(look: Locator): Promise<void> {
    const next = look.getByRole('button', { name: /^No, (next part|that was the last part)$/ })
    const done = look.getByRole('button', { name: 'I looked at the whole picture at full size' })
    const count = look.getByRole('spinbutton')
    for (;;) {
      await next.or(done).or(count).first().waitFor()
      if (await done.isVisible()) break
      if (await count.isVisible()) return sayHowMany(look, count)
      await next.click()
    }
    await done.click()
  }

  async function sayHowMany(look: Locator, count: Locator): Promise<void> {
    const found = /found (\d+)/.exec((await look.textContent()) ?? '')?.[1] ?? '0'
    await count.fill(found)
    await count.press('Enter')
  }

  /** Covers every face that still waits for a decision. */
  async function coverTheRest(): Promise<void> {
    const list = page.getByRole('button', {
      name: /^Face \d+ of \d+, (not covered|maybe a face|partly)/,
    })
    while ((await list.count()) > 0) await list.first().press('Enter')
  }

  async function lookAtTheWhole(): Promise<void> {
    await page.locator('#look').click()
    await eachPart(page.getByRole('dialog', { name: 'Look at the whole picture' }))
  }

  /** A face that only the look at the finished pictures found, among what is missing. */
  const asked = page.getByRole('button', { name: /^Face \d+ .*Photo \d+/ }).first()

  async function secondLookAsks(): Promise<boolean> {
    const ready = page.locator('footer.footer > button:not([aria-disabled="true"])')
    await asked.or(ready).first().waitFor({ timeout: 60_000 })
    return asked.isVisible()
  }

  async function primaryIsOn(): Promise<void> {
    await page.waitForFunction(
      () =>
        document.querySelector('footer.footer > button')?.getAttribute('aria-disabled') !== 'true',
      null,
      { timeout: 60_000 },
    )
  }

  return {
    primary,
    choosing,
    goTo,
    async openPracticeSchool(): Promise<void> {
      await button(/Try it with the practice school/).click()
      await page.getByText('Who are you?').waitFor({ timeout: 60_000 })
    },
    async signIn(operator: string, passphrase = practicePassphrase): Promise<void> {
      await page.getByRole('radio', { name: operator }).check()
      await page.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase)
      await page.keyboard.press('Enter')
    },
    async addPhotos(paths: readonly string[]): Promise<void> {
      await choosing(paths)
      await button('Add photos').first().click()
    },
    async photosAreIn(photos: number): Promise<void> {
      await page
        .getByRole('button', { name: /^Use Photo \d+ in the post$/ })
        .nth(photos - 1)
        .waitFor({ timeout: 120_000 })
    },
    /** Waits until every photo has been searched for faces. */
    async facesAreFound(photos: number): Promise<void> {
      const looked = () =>
        page.evaluate(async () => {
          const listed = await window.studio.listPhotos({})
          if (!listed.ok) return 0
          return listed.value.filter(({ evidence }) => evidence.kind === 'looked').length
        })
      while ((await looked()) < photos) await page.waitForTimeout(500)
    },
    async use(photo: number): Promise<void> {
      await goTo('Photos')
      const pick = page.getByRole('button', { name: `Use Photo ${photo} in the post` })
      if ((await pick.getAttribute('aria-pressed')) === 'false') await pick.click()
    },
    async putBack(photo: number): Promise<void> {
      await goTo('Photos')
      const pick = page.getByRole('button', { name: `Use Photo ${photo} in the post` })
      if ((await pick.getAttribute('aria-pressed')) === 'true') await pick.click()
    },
    async showFaces(photo: number): Promise<void> {
      await goTo('Faces')
      // With one photo in the post there is no strip to choose from.
      const strip = page.getByRole('navigation', { name: 'Photos' })
      const shown = strip.getByRole('button', { name: new RegExp(`^Photo ${photo}\\b`) })
      if (await strip.isVisible()) await shown.click()
    },
    coverTheRest,
    lookAtTheWhole,
    async tick(...pupils: readonly string[]): Promise<void> {
      await goTo('People')
      const find = page.getByRole('searchbox', { name: 'Find a pupil in any class' })
      for (const pupil of pupils) {
        await find.fill(pupil)
        await page
          .getByRole('list', { name: 'Found' })
          .getByRole('checkbox', { name: new RegExp(`^${pupil}`) })
          .first()
          .check()
        await find.fill('')
      }
    },
    async nobodyElse(): Promise<void> {
      await button('Nobody else is in this photo').first().click()
      // At the last photo the next step comes by itself.
      const said = page.getByText('Nobody else is in this photo.', { exact: true })
      const next = page.getByRole('heading', { name: /What shall the post say|As the world/ })
      await said.or(next).first().waitFor()
    },
    async write(text: string, altText: string, handle: string): Promise<void> {
      await goTo('Words')
      await page.getByRole('textbox', { name: 'What shall the post say?' }).fill(text)
      const alt = page.getByRole('textbox', { name: /^Description of/ })
      for (const box of await alt.all()) await box.fill(altText)
      await page.getByRole('radio', { name: new RegExp(`^${handle}\\b`) }).check()
    },
    /** Presses the button that names the account, waits out the time to think again, and answers when X has answered. */
    async post(handle: string): Promise<void> {
      await primary.click()
      await page
        .getByRole('article', { name: `Post to ${handle}, Posted` })
        .first()
        .waitFor({ timeout: 60_000 })
    },
    primaryIsOn,
    /** Waits until the post is ready, or until the look at the finished pictures has found a face that nobody decided about. */
    secondLookAsks,
    /**
     * Every rule has passed and the pictures are printed and proved. What the look at the finished pictures still finds is
     * covered and looked at, as a person would.
     */
    async isReadyToPost(): Promise<void> {
      for (let looks = 0; looks < 4 && (await secondLookAsks()); looks += 1) {
        await asked.click()
        await coverTheRest()
        await lookAtTheWhole()
        await goTo('Check')
      }
      await primaryIsOn()
    },
  }
}

export type Office = ReturnType<typeof officeAt>

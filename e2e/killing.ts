import type { Page } from 'playwright'
import type { PhotoDraft } from '../electron/core/draft.ts'
import type { PhotoId } from '../electron/core/photo.ts'
import { officeAt, practicePassphrase } from './office.ts'
import {
  addLabelled,
  coversOver,
  facesOf,
  must,
  plantPots,
  savePhotoDraft,
  signIn,
} from './readyDraft.ts'
import { launchStudio, type Started } from './studio.ts'

/** A studio that is killed again and again while somebody edits in it. */
export interface Victim {
  readonly dataFolder: string
  readonly photo: PhotoId
  /** The last step that main was seen to have. */
  readonly committed: PhotoDraft
}

export interface Aftermath {
  readonly victim: Victim
  /** Steps that main was seen to have, and that were not there afterwards. */
  readonly lost: number
  readonly isBackInPlace: boolean
  readonly isChainIntact: boolean
  /** How many steps were made and seen in main before the next kill. */
  readonly steps: number
}

/** The practice school with one covered photo, open at Faces, and ended as a person would. */
export async function prepareVictim(): Promise<Victim> {
  const studio = await launchStudio()
  const { app, page } = studio
  await signIn(page)
  const { id: photo, size } = await addLabelled(page, plantPots, facesOf(plantPots))
  const committed: PhotoDraft = {
    photo,
    marks: [],
    covers: coversOver(facesOf(plantPots), size),
    dismissals: [],
    crop: null,
    pupils: [],
    source: { kind: 'takenByStaff' },
    altText: '',
  }
  await savePhotoDraft(page, committed)
  await page.reload()
  await officeAt(app, page).goTo('Faces')
  await page.locator('.face-row').first().waitFor()
  await studio.close(true)
  return { dataFolder: studio.dataFolder, photo, committed }
}

/** Opens what the last kill left, looks at what is there, edits on, and kills it `after` milliseconds of editing. */
export async function editAndKill(victim: Victim, after: number): Promise<Aftermath> {
  const studio = await launchStudio({ dataFolder: victim.dataFolder })
  const { page } = studio
  await signInAgain(page)
  await page.reload()
  const there = await stepsOf(page, victim.photo)
  const lost = there.includes(JSON.stringify(victim.committed)) ? 0 : 1
  const isBackInPlace = await isAtFaces(page)
  const { intact } = await must(page.evaluate(() => window.studio.listAudit({})))
  const { committed, steps } = await editUntilKilled(studio, victim, after)
  return { victim: { ...victim, committed }, lost, isBackInPlace, isChainIntact: intact, steps }
}

async function signInAgain(page: Page): Promise<void> {
  const status = await must(page.evaluate(() => window.studio.status({})))
  if (status.stage !== 'locked') throw new Error('After a kill the studio is locked.')
  const operator = status.operators[0]?.id
  if (operator === undefined) throw new Error('The practice school has operators.')
  const input = { operator, passphrase: practicePassphrase }
  await must(page.evaluate((asked) => window.studio.signIn(asked), input))
}

/** The window shows the step and the photo that it showed when it died. */
async function isAtFaces(page: Page): Promise<boolean> {
  const faces = page.getByRole('region', { name: 'Faces' })
  return faces.waitFor({ timeout: 15_000 }).then(
    () => true,
    () => false,
  )
}

async function editUntilKilled({ page, kill }: Started, victim: Victim, after: number) {
  await page.locator('.face-row .face-name').first().click()
  let { committed } = victim
  let steps = 0
  let dead: Promise<void> | null = null
  setTimeout(() => {
    dead = kill()
  }, after)
  try {
    for (;;) {
      await page.keyboard.press(steps % 2 === 0 ? 'ArrowRight' : 'ArrowDown')
      const history = await must(
        page.evaluate((input) => window.studio.loadPhotoDraft(input), { photo: victim.photo }),
      )
      const latest = history.steps[history.at]
      if (latest === undefined || JSON.stringify(latest) === JSON.stringify(committed)) continue
      committed = latest
      steps += 1
    }
  } catch (error) {
    if (dead === null) throw error
    await dead
  }
  return { committed, steps }
}

async function stepsOf(page: Page, photo: PhotoId): Promise<readonly string[]> {
  const { steps } = await must(
    page.evaluate((input) => window.studio.loadPhotoDraft(input), { photo }),
  )
  return steps.map((step) => JSON.stringify(step))
}

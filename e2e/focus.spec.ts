import type { Page } from 'playwright'
import { expect, test } from 'playwright/test'
import { focused } from './focused.ts'
import { officeAt } from './office.ts'
import { openRoom } from './openRoom.ts'
import { addLabelled, coversOver, facesOf, savePhotoDraft, signIn } from './readyDraft.ts'
import { launchStudio, type Started } from './studio.ts'

const [pots, reading] = ['01-three-children-plant-pots.jpg', '04-two-children-reading.jpg'] as const

let studio: Started
test.beforeEach(async () => {
  studio = await launchStudio()
  const { page } = studio
  await signIn(page)
  await addLabelled(page, pots, facesOf(pots))
  const covered = await addLabelled(page, reading, facesOf(reading))
  await savePhotoDraft(page, {
    photo: covered.id,
    marks: [],
    covers: coversOver(facesOf(reading), covered.size),
    dismissals: [],
    crop: null,
    pupils: [],
    source: { kind: 'takenByStaff' },
    altText: '',
  })
  await page.reload()
  await page.locator('.tile').nth(1).waitFor()
})
test.afterEach(() => studio.close())

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const

for (const [look, media] of Object.entries(looks)) {
  test(`after every step the focus is somewhere that has a name and is seen: ${look}`, async () => {
    const { app, page } = studio
    const office = officeAt(app, page)
    await page.emulateMedia(media)
    const stands = (name: string | RegExp) => standsAt(page, name)
    await page.keyboard.press('ArrowRight')
    await stands(/^Photo \d, /)
    await page.keyboard.press('Control+a')
    await page.keyboard.press('p')
    await expect(page.getByText('2 of 4 in the post')).toBeVisible()
    await page.keyboard.press('Control+Enter')
    await stands(/^Face 1 of 3/)
    await page.keyboard.press('PageDown')
    await stands('Look at it all')
    await page.keyboard.press('PageUp')
    await stands(/^Face 1 of 3/)
    for (const step of ['People', 'Words', 'Check', 'Post', 'Photos'] as const) {
      await page
        .getByRole('navigation', { name: 'Steps' })
        .getByRole('button', { name: new RegExp(`^${step}`) })
        .focus()
      await page.keyboard.press('Enter')
      await stands(places[step])
    }
    for (const [wing, name, heading] of wings) {
      await openRoom(page, wing, name)
      await page.keyboard.press('Shift')
      await stands(heading)
    }
    await page.keyboard.press('Control+Enter')
    await stands(/^Photo \d, /)
    await expect(office.primary).toHaveText('Next: Faces')
  })
}

const places = {
  People: 'Find a pupil in any class',
  Words: 'What shall the post say?',
  Check: 'As the world will see it',
  Post: 'Not posted yet',
  Photos: /^Photo \d, /,
} as const

const wings: readonly (readonly [string, string | undefined, string])[] = [
  ['History', undefined, 'History'],
  ['Records', undefined, 'Pupils and consents'],
  ['Records', 'Import', 'Import the register'],
  ['Records', 'Staff', 'Staff who may sign in'],
  ['Office', 'Policy', 'Policy'],
  ['Office', 'Log', 'Log'],
  ['Settings', undefined, 'Settings'],
  ['Settings', 'Backups', 'Backups'],
]

test('deciding a face leads to the next that waits, then to the look, and the look to the next photo’s', async () => {
  const { page } = studio
  await toFaces(page)
  await standsAt(page, /^Face 1 of 3, not covered/)
  await page.keyboard.press('Enter')
  await standsAt(page, /^Face 2 of 3, not covered/)
  await page.keyboard.press('Delete')
  await expect(page.getByRole('dialog', { name: 'Leave face 2 uncovered?' })).toBeVisible()
  await standsAt(page, 'Cover it')
  await page.keyboard.press('Escape')
  await standsAt(page, /^Face 2 of 3, not covered/)
  await page.keyboard.press('Delete')
  await page.keyboard.press('Shift+Tab')
  await standsAt(page, 'Not a face')
  await page.keyboard.press('Enter')
  await standsAt(page, /^Face 3 of 3, not covered/)
  await page.keyboard.press('Enter')
  await standsAt(page, 'Look at it all')
  await page.keyboard.press('Enter')
  await lookAtAll(page, 'Photo 1')
  await expect(lookAt(page, 'Photo 2')).toBeVisible()
  await lookAtAll(page, 'Photo 2')
  await standsAt(page, 'Find a pupil in any class')
})

test('a key that is held looks at one part, and says nothing by name', async () => {
  const { page } = studio
  await toFaces(page)
  await page.keyboard.press('Shift+Enter')
  await standsAt(page, 'Look at it all')
  await page.keyboard.down('Enter')
  const next = lookAt(page, 'Photo 1').getByRole('button', { name: /^No, /, disabled: false })
  await next.waitFor()
  for (let held = 0; held < 20; held += 1) await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  await expect(lookAt(page, 'Photo 1').getByRole('heading')).toHaveText('Photo 1: part 1 of 4')
  await page.keyboard.press('Escape')
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: /^People/ })
    .click()
  await expect(page.locator('footer.footer > button')).toHaveText('Nobody else is in this photo')
  await page.keyboard.down('Control')
  await page.keyboard.down('Enter')
  for (let held = 0; held < 20; held += 1) await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  await page.keyboard.up('Control')
  await expect(page.getByRole('heading', { name: 'Who is in Photo 2?' })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Photos' }).getByText('done')).toHaveCount(1)
})

test('the look answers only once its picture has been there for a moment', async () => {
  const { page } = studio
  await toFaces(page)
  await page.keyboard.press('Shift+Enter')
  await standsAt(page, 'Look at it all')
  // The window's time stands still, so that no computer is too slow for the second press to come too early.
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 60_000)
  await page.keyboard.press('Enter')
  const heading = lookAt(page, 'Photo 1').getByRole('heading')
  await expect(heading).toHaveText('Photo 1: part 1 of 4')
  await page.clock.runFor(250)
  await page.keyboard.press('Enter')
  await expect(heading).toHaveText('Photo 1: part 1 of 4')
  await page.clock.runFor(100)
  await page.keyboard.press('Enter')
  await expect(heading).toHaveText('Photo 1: part 2 of 4')
})

test('a control that goes away hands the focus on, and a dialog gives it back', async () => {
  const { page } = studio
  const remove = page.locator('.tile-photo').first()
  await remove.focus()
  await page.keyboard.press('Delete')
  await expect(page.locator('.tile')).toHaveCount(1)
  await standsAt(page, /^Photo 2, /)
  await page.getByRole('button', { name: /^Undo remove/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.tile')).toHaveCount(2)
  await standsAt(page, /^Photo \d, /)
  await toFaces(page)
  await page.keyboard.press('?')
  await standsAt(page, 'Close')
  await page.keyboard.press('Escape')
  await standsAt(page, /^Face 1 of 3/)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^Undo/ }).focus()
  await page.keyboard.press('Enter')
  await standsAt(page, /^Face 1 of 3, not covered/)
  await officeAt(studio.app, page).goTo('Words')
  await page
    .getByRole('button', { name: /^Begin with/ })
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await standsAt(page, 'Description of Photo 1')
})

test('Tab goes through the faces’ page in the order in which it is read, and gets out of every part of it', async () => {
  const { page } = studio
  await toFaces(page)
  const regions: string[] = []
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  for (let presses = 0; presses < 90; presses += 1) {
    await page.keyboard.press('Tab')
    const region = await page.evaluate(() => {
      const regions = [
        '.header',
        '.strip',
        '.editor-tools',
        '.editor-stage',
        '.face-list',
        '.footer',
      ]
      return regions.find((region) => document.activeElement?.closest(region)) ?? 'nowhere'
    })
    if (region === 'nowhere') break
    if (region !== regions.at(-1)) regions.push(region)
  }
  const all = ['.header', '.strip', '.editor-tools', '.editor-stage', '.face-list', '.footer']
  const from = all.indexOf(regions[0] ?? '')
  expect(regions.slice(0, 6)).toEqual(
    [...all.slice(from), ...all.slice(0, from)].slice(0, regions.slice(0, 6).length),
  )
  expect(new Set(regions)).toEqual(new Set(all))
})

async function toFaces(page: Page): Promise<void> {
  await page.locator('.tile-photo').first().focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('p')
  await expect(page.getByText('2 of 4 in the post')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await page.locator('.face-row').first().waitFor()
}

function lookAt(page: Page, photo: string) {
  return page.getByRole('dialog', { name: `Look at the whole picture: ${photo}`, exact: true })
}

async function lookAtAll(page: Page, photo: string): Promise<void> {
  const look = lookAt(page, photo)
  const next = look.getByRole('button', { name: /^No, /, disabled: false })
  const said = look.getByRole('button', { name: /^No: I looked/, disabled: false })
  await next.waitFor()
  while (await next.isVisible()) await page.keyboard.press('Enter')
  await said.waitFor()
  await page.keyboard.press('Enter')
  await look.waitFor({ state: 'detached' })
}

/** The focus is at a control of this name, which is seen and has a ring that stands out. */
async function standsAt(page: Page, name: string | RegExp): Promise<void> {
  const wanted = typeof name === 'string' ? name : expect.stringMatching(name)
  await expect
    .poll(async () => {
      const { name, isSeen, ring, contrast } = await focused(page)
      return { name: name.replace(/\s+/g, ' '), isSeen, isRinged: ring >= 2 && contrast >= 3 }
    })
    .toEqual({ name: wanted, isSeen: true, isRinged: true })
}

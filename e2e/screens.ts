import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright'
import { type Office, officeAt } from './office.ts'
import { openRoom } from './openRoom.ts'
import { facesOf, must, pupilCalled, savePhotoDraft, sayBoth, signIn } from './readyDraft.ts'
import { root } from './root.ts'

export interface Screen {
  readonly name: string
  /** Leads there from the screen before it in the list. */
  readonly open: (at: Place) => Promise<void>
}

interface Place {
  readonly app: ElectronApplication
  readonly page: Page
  readonly office: Office
}

const room =
  (wing: string, name?: string) =>
  async ({ page }: Place) =>
    openRoom(page, wing, name)
const step =
  (name: Parameters<Office['goTo']>[0]) =>
  async ({ office }: Place) =>
    office.goTo(name)

/** Every screen, in the order in which one leads to the next. */
export const screens: readonly Screen[] = [
  { name: 'first start', open: async ({ page }) => seen(page, 'Welcome') },
  {
    name: 'set up my school',
    open: async ({ page }) => page.getByRole('button', { name: /Set up my school/ }).click(),
  },
  {
    name: 'restore from a backup',
    open: async ({ page }) => {
      await page.getByRole('button', { name: /Back/ }).first().click()
      await page.getByRole('button', { name: /Restore from a backup/ }).click()
    },
  },
  {
    name: 'sign in',
    open: async ({ page, office }) => {
      await page.getByRole('button', { name: /Back/ }).first().click()
      await office.openPracticeSchool()
    },
  },
  {
    name: 'forgotten passphrase',
    open: async ({ page }) => page.getByRole('button', { name: /forgotten/ }).click(),
  },
  {
    name: 'photos, empty',
    open: async ({ page }) => {
      await signIn(page)
      await page.reload()
      await page.getByRole('navigation', { name: 'Steps' }).waitFor()
    },
  },
  { name: 'words without a photo', open: step('Words') },
  {
    name: 'photos',
    open: async ({ page, office }) => {
      await addThree(page)
      await page.reload()
      await office.goTo('Photos')
      await page.locator('.tile').nth(2).waitFor()
    },
  },
  {
    name: 'faces',
    open: async ({ page, office }) => {
      await office.use(1)
      await office.use(2)
      await office.showFaces(1)
      await page.locator('.face-row').first().waitFor()
    },
  },
  {
    name: 'faces, one chosen',
    open: async ({ page }) => page.locator('.face-row .face-name').first().click(),
  },
  { name: 'the sheet of keys', open: async ({ page }) => page.keyboard.press('F1') },
  {
    name: 'not a face',
    open: async ({ page }) => {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Not a face…' }).click()
    },
  },
  {
    name: 'crop',
    open: async ({ page, office }) => {
      await page.keyboard.press('Escape')
      await office.coverTheRest()
      await page.locator('.editor-stage').focus()
      await page.keyboard.press('c')
    },
  },
  {
    name: 'the whole picture, a part',
    open: async ({ page }) => {
      await page.keyboard.press('Escape')
      await page.locator('#look').click()
    },
  },
  {
    name: 'the whole picture, all of it',
    open: async ({ page }) => {
      const said = page.getByRole('button', { name: /I looked at the whole picture/ })
      while (!(await said.isVisible())) await page.getByRole('button', { name: /^No, / }).click()
    },
  },
  {
    name: 'people',
    open: async ({ page, office }) => {
      await page.keyboard.press('Escape')
      await office.tick('Poppy Thistledown')
    },
  },
  { name: 'people, one without consent', open: async ({ office }) => office.tick('Daisy Field') },
  {
    name: 'words',
    open: async ({ office }) => {
      await office.write('Year 2 planted there first seeds lol', 'Three children', '@Ks1Western')
    },
  },
  { name: 'check, blocked', open: step('Check') },
  { name: 'post, nothing yet', open: step('Post') },
  { name: 'history', open: room('History') },
  { name: 'records', open: room('Records') },
  {
    name: 'records, one pupil',
    open: async ({ page }) => {
      await page.getByRole('searchbox').first().fill('Olivia F')
    },
  },
  {
    name: 'records, one pupil’s page',
    open: async ({ page }) => page.getByRole('button', { name: 'Olivia Fernsby' }).click(),
  },
  {
    name: 'records, withdraw',
    open: async ({ page }) => page.getByRole('button', { name: 'Withdraw consent' }).click(),
  },
  {
    name: 'records, record a decision',
    open: async ({ page }) => {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Record a decision' }).click()
    },
  },
  {
    name: 'records, erase',
    open: async ({ page }) => {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Erase…' }).click()
    },
  },
  {
    name: 'records, everything about a pupil',
    open: async ({ page }) => {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Everything about this pupil' }).click()
      await page.getByRole('heading', { name: /^Everything about / }).waitFor()
    },
  },
  { name: 'import, empty', open: room('Records', 'Import') },
  {
    name: 'import, what would change',
    open: async ({ page, office }) => {
      await office.choosing([awkwardExport()])
      await page.getByRole('button', { name: 'Choose files' }).click()
      await page.getByRole('heading', { name: 'What would change' }).waitFor()
    },
  },
  {
    name: 'import, how columns are read',
    open: async ({ page }) => page.locator('.import-sheet summary').first().click(),
  },
  { name: 'leavers', open: room('Records', 'Leavers and new year') },
  {
    name: 'leavers, September',
    open: async ({ page }) => page.getByRole('button', { name: 'Look at September' }).click(),
  },
  { name: 'staff', open: room('Records', 'Staff') },
  {
    name: 'staff, approval and why',
    open: async ({ page }) =>
      page.getByRole('checkbox', { name: /^Every post needs a colleague/ }).check(),
  },
  {
    name: 'staff, remove a colleague',
    open: async ({ page }) => {
      await page.getByRole('button', { name: 'Leave it as it is' }).click()
      await page.getByRole('button', { name: 'Remove Alex Whitelow' }).click()
    },
  },
  {
    name: 'staff, change the key',
    open: async ({ page }) => {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Change the key' }).click()
    },
  },
  {
    name: 'staff, add a colleague',
    open: async ({ page }) => {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Add a colleague' }).click()
    },
  },
  {
    name: 'staff, the only administrator',
    open: async ({ page }) => {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Change Richard Hebblewhite' }).click()
    },
  },
  {
    name: 'backups',
    open: async ({ page }) => {
      await page.keyboard.press('Escape')
      await openRoom(page, 'Settings', 'Backups')
    },
  },
  {
    name: 'keeping and erasing',
    open: async ({ page }) => openRoom(page, 'Settings', 'Keeping and erasing'),
  },
  { name: 'today', open: room('Office', 'Today') },
  { name: 'incidents, none', open: room('Office', 'Incidents') },
  {
    name: 'report an incident',
    open: async ({ page }) => page.getByRole('button', { name: 'Report an incident' }).click(),
  },
  {
    name: 'one incident',
    open: async ({ page }) => {
      await page
        .getByRole('combobox', { name: 'What kind of incident is it?' })
        .selectOption('personalData')
      await page.getByRole('textbox', { name: 'What happened?' }).fill('A class list lay open.')
      await page.getByRole('button', { name: 'Report it' }).click()
      await page.getByRole('heading', { name: /^Incident 1/ }).waitFor()
    },
  },
  {
    name: 'incidents',
    open: async ({ page }) => page.getByRole('button', { name: 'All incidents' }).click(),
  },
  { name: 'policy', open: room('Office', 'Policy') },
  {
    name: 'policy, another rhythm of reviews',
    open: async ({ page }) =>
      page.getByRole('spinbutton', { name: 'Days from one review to the next' }).fill('14'),
  },
  { name: 'reports, nothing yet', open: room('Office', 'Reports') },
  { name: 'followers', open: room('Office', 'Followers') },
  {
    name: 'followers, who is new',
    open: async ({ page }) => {
      await page.getByRole('button', { name: 'Read the followers' }).click()
      await page.getByRole('button', { name: 'Read them' }).click()
      await page.getByRole('list', { name: 'New followers' }).waitFor()
    },
  },
  {
    name: 'followers, why unsuitable',
    open: async ({ page }) => {
      await page.getByRole('button', { name: 'Long Nights Club' }).click()
      await page.keyboard.press('u')
    },
  },
  {
    name: 'followers, to be blocked',
    open: async ({ page }) => {
      await page.keyboard.press('1')
      await page.getByRole('button', { name: 'Check again' }).click()
      await page.getByText('Not blocked yet').waitFor()
    },
  },
  {
    name: 'staff bios',
    open: async ({ page }) => {
      await openRoom(page, 'Office', 'Staff bios')
      await page.getByRole('button', { name: /^Check all/ }).click()
      await page.getByText('Nearly', { exact: true }).waitFor()
    },
  },
  {
    name: 'mentions',
    open: async ({ page }) => {
      await openRoom(page, 'Office', 'Mentions')
      await page.getByRole('button', { name: 'Read the mentions' }).click()
      await page.getByRole('list', { name: 'New mentions' }).waitFor()
    },
  },
  {
    name: 'mentions, what kind',
    open: async ({ page }) => {
      await page.keyboard.press('p')
      await page.getByText('Still to do (1)').waitFor()
      await page.keyboard.press('i')
    },
  },
  { name: 'log', open: room('Office', 'Log') },
  {
    name: 'log, one that is looked for',
    open: async ({ page }) => {
      await page.getByRole('searchbox', { name: 'Words in an entry' }).fill('photo 1')
      await page.waitForTimeout(400)
    },
  },
  {
    name: 'log, compare with a paper',
    open: async ({ page }) => page.getByRole('button', { name: 'Compare with a paper' }).click(),
  },
  {
    name: 'settings',
    open: async ({ page }) => {
      await page.keyboard.press('Escape')
      await openRoom(page, 'Settings', 'School and computer')
    },
  },
  {
    name: 'check, in order',
    open: async ({ page, office }) => {
      await makeReady(page)
      await page.reload()
      await office.goTo('Check')
      await office.isReadyToPost()
    },
  },
  { name: 'time to think again', open: async ({ office }) => office.primary.click() },
  {
    name: 'posted',
    open: async ({ page }) => {
      const receipt = page.getByRole('article', { name: /^Post to @Ks1Western, Posted/ })
      if (!(await receipt.first().isVisible())) await receipt.first().waitFor({ timeout: 60_000 })
    },
  },
  { name: 'history, one post', open: room('History') },
  {
    name: 'everything about a post',
    open: async ({ page }) => {
      await page.getByRole('button', { name: 'Everything about it' }).click()
      await page.getByRole('list', { name: 'Step by step' }).waitFor()
    },
  },
  { name: 'reports', open: room('Office', 'Reports') },
]

/** Goes from screen to screen and calls back on each. */
export async function walkScreens(
  app: ElectronApplication,
  page: Page,
  onScreen: (name: string) => Promise<void>,
): Promise<void> {
  const office = officeAt(app, page)
  for (const { name, open } of screens) {
    await open({ app, page, office })
    await page.waitForTimeout(400)
    await onScreen(name)
  }
}

async function seen(page: Page, words: string): Promise<void> {
  await page.getByText(words).first().waitFor()
}

const files = [
  '01-three-children-plant-pots.jpg',
  '04-two-children-reading.jpg',
  '06-teacher-with-five.jpg',
]

/** An export with one of everything that a preview can say. */
function awkwardExport(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'register-')), 'Pupils of November.csv')
  const lines = [
    'Western Primary School,,,,,,',
    'Adno,Surname,Forename,Reg Group,Year Group,Photograph Student,Photos on social media (X)',
    '0101,Fernsby,Olivia,2 Willow,2,Yes,No',
    '0102,Field,Daisy,R Acorn,R,Yes,Yes',
    '0103,Quillonby,Zebedee,2 Willow,2,Yes,Yes',
    '0104,Thistledown,Poppy,4 Oak,9,Yes,perhaps',
    ',,,,,,x',
  ]
  writeFileSync(file, lines.join('\r\n'))
  return file
}

/** Puts everything in order behind the window's back: what is refused has screens of its own. */
async function makeReady(page: Page): Promise<void> {
  const { id, photos } = await must(page.evaluate(() => window.studio.loadPostDraft({})))
  const { accounts } = await must(page.evaluate(() => window.studio.readRecords({})))
  const [first] = photos
  if (first === undefined) throw new Error('A photo is in the post.')
  const draft = {
    ...first,
    pupils: [await pupilCalled(page, 'Olivia', 'Fernsby')],
    altText: 'Three children hold flower pots; their faces are covered.',
  }
  await savePhotoDraft(page, draft)
  await sayBoth(page, draft)
  const account = accounts.find(({ handle }) => handle === '@Ks1Western')?.id ?? null
  const text = 'Year 2 planted their first seeds today.'
  const post = { id, photos: [first.photo], text, account }
  await must(page.evaluate((input) => window.studio.savePostDraft(input), post))
}

/** Three photos whose faces are known from how they were made: no screen waits for the search. */
async function addThree(page: Page): Promise<void> {
  const paths = files.map((file) => `${root}/resources/practice/photos/${file}`)
  const offers = await must(page.evaluate((input) => window.studio.offerFiles(input), { paths }))
  for (const [index, { offer }] of offers.entries()) {
    const { photo } = await must(page.evaluate((input) => window.studio.addPhoto(input), { offer }))
    const faces = facesOf(files[index] ?? '').map((box) => {
      return { box, tier: 'sure' as const, score: 0.95 }
    })
    const evidence = { photo: photo.id, detector: 'labels', faces }
    await must(page.evaluate((input) => window.studio.keepEvidence(input), evidence))
  }
}

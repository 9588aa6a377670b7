import type { Page } from 'playwright'
import type { AccountId } from '../electron/core/account.ts'
import type { Draft, DraftId } from '../electron/core/draft.ts'
import type { PhotoId } from '../electron/core/photo.ts'
import type { PracticeX } from '../electron/practice/practiceX.ts'
import { practicePassphrase } from './office.ts'
import { must, printAndPost, readyDraft } from './readyDraft.ts'
import { launchStudio, type Started } from './studio.ts'

/** What a studio is made to post while it is killed again and again. */
export interface Torture {
  readonly x: PracticeX
  readonly dataFolder: string
  readonly most: number
  readonly photo: PhotoId
  readonly accounts: readonly { readonly id: AccountId; readonly withPhotos: boolean }[]
  /** The words of every draft that main said it had saved. */
  readonly saved: Set<string>
}

/** What one life of the studio showed. */
export interface Life {
  /** Drafts that were saved and that nobody has any more. */
  readonly lost: readonly string[]
  /** Posts that the last kill left in the midst of being sent. */
  readonly leftSending: number
  readonly approved: number
}

/** Every wait for X is so many times shorter, or the torture would take a day. */
const haste = 20

export function wordsOf(number: number): string {
  return `We read page ${number} of our class book today.`
}

/** The practice school with one photo that every rule has passed, closed again. */
export async function prepareTorture(x: PracticeX, most: number): Promise<Torture> {
  const studio = await launchStudio({ practiceX: x.url })
  const { draft, photo } = await readyDraft(studio.page)
  const { accounts } = await must(studio.page.evaluate(() => window.studio.readRecords({})))
  await must(
    studio.page.evaluate((input) => window.studio.discardPostDraft(input), { draft: draft.id }),
  )
  await studio.close(true)
  return {
    x,
    dataFolder: studio.dataFolder,
    most,
    photo: photo.id,
    accounts: accounts.map(({ id, handle }) => ({
      id,
      withPhotos: ['@Ks1Western', '@PrimaryWestern'].includes(handle),
    })),
    saved: new Set(),
  }
}

/** When the next kill comes: so many milliseconds after signing in, or after the first post of this life. */
export interface Kill {
  readonly from: 'signedIn' | 'firstPost'
  readonly after: number
}

/** Opens what the last kill left, counts what is missing, and posts on until the studio is killed. */
export async function postUntilKilled(torture: Torture, kill: Kill, share: number): Promise<Life> {
  const studio = await open(torture)
  let dead: Promise<void> | null = null
  const strike = () => {
    dead ??= studio.kill()
  }
  const found = await takeStock(studio.page, torture)
  let approved = 0
  try {
    if (kill.from === 'signedIn') setTimeout(strike, kill.after)
    for await (const _ of posting(studio.page, torture, share)) {
      approved += 1
      if (approved === 1) setTimeout(strike, kill.after)
    }
    if (approved === 0) setTimeout(strike, kill.after)
    for (;;) await must(studio.page.evaluate(() => window.studio.listPosts({})))
  } catch (error) {
    if (dead === null) throw error
    await dead
  }
  return { ...found, approved }
}

/** Opens it for the last time, posts the rest, and answers when nothing is under way any more. */
export async function postTheRest(torture: Torture): Promise<{ studio: Started; life: Life }> {
  const studio = await open(torture)
  const found = await takeStock(studio.page, torture)
  let approved = 0
  for await (const _ of posting(studio.page, torture, torture.most)) approved += 1
  await settled(studio.page)
  return { studio, life: { ...found, approved } }
}

async function open({ dataFolder, x }: Torture): Promise<Started> {
  const studio = await launchStudio({ dataFolder, practiceX: x.url, haste })
  const { page } = studio
  const status = await must(page.evaluate(() => window.studio.status({})))
  const operator = status.stage === 'locked' ? status.operators[0]?.id : undefined
  if (operator === undefined) throw new Error('After a kill the studio is locked.')
  const input = { operator, passphrase: practicePassphrase }
  await must(page.evaluate((asked) => window.studio.signIn(asked), input))
  return studio
}

async function takeStock(page: Page, { saved }: Torture) {
  const posts = await must(page.evaluate(() => window.studio.listPosts({})))
  const drafts = await must(page.evaluate(() => window.studio.listPostDrafts({})))
  const there = new Set([...posts, ...drafts].map(({ text }) => text))
  const lost = [...saved].filter((text) => !there.has(text))
  return { lost, leftSending: posts.filter(({ state }) => state === 'sending').length }
}

/** Approves what had been saved and not approved, then as many new posts as are asked for. */
async function* posting(page: Page, torture: Torture, share: number) {
  const drafts = await must(page.evaluate(() => window.studio.listPostDrafts({})))
  for (const { id, text } of drafts) {
    if (text === '') continue
    await approve(page, id)
    yield text
  }
  const posts = await must(page.evaluate(() => window.studio.listPosts({})))
  const there = new Set(posts.map(({ text }) => text))
  const missing = Array.from({ length: torture.most }, (_, number) => number)
    .filter((number) => !there.has(wordsOf(number)))
    .slice(0, share)
  for (const number of missing) {
    await approve(page, await write(page, torture, number))
    yield wordsOf(number)
  }
}

/** Every third post is words alone, which cannot be known again by an upload. */
async function write(page: Page, torture: Torture, number: number): Promise<DraftId> {
  const hasPhoto = number % 3 !== 2
  const accounts = torture.accounts.filter(({ withPhotos }) => withPhotos || !hasPhoto)
  const account = accounts[number % accounts.length]?.id ?? null
  const text = wordsOf(number)
  const { id } = await must(page.evaluate(() => window.studio.startPostDraft({})))
  const photos = hasPhoto ? [torture.photo] : []
  const input: Omit<Draft, 'photos'> & { readonly photos: PhotoId[] } = {
    id,
    photos,
    text,
    account,
  }
  await must(page.evaluate((asked) => window.studio.savePostDraft(asked), input))
  torture.saved.add(text)
  return id
}

async function approve(page: Page, draft: DraftId): Promise<void> {
  await must(printAndPost(page, draft))
}

async function settled(page: Page): Promise<void> {
  const isUnderWay = (state: string) =>
    ['approved', 'uploading', 'ready', 'sending'].includes(state)
  for (;;) {
    const posts = await must(page.evaluate(() => window.studio.listPosts({})))
    if (!posts.some(({ state }) => isUnderWay(state))) return
    await page.waitForTimeout(250)
  }
}

/** A person sees to what is left: tries again what was held back, and looks at the account where nobody can tell. */
export async function answerWhatIsLeft(page: Page, { x }: Torture): Promise<void> {
  for (let round = 0; round < 5; round += 1) {
    const posts = await must(page.evaluate(() => window.studio.listPosts({})))
    for (const { id, state, text } of posts) {
      if (state === 'blocked') {
        await must(page.evaluate((input) => window.studio.tryAgainPost(input), { post: id }))
      }
      if (state === 'unknown') {
        const found = x.state().tweets.some((tweet) => tweet.text === text)
        const input = { post: id, found }
        await must(page.evaluate((asked) => window.studio.settlePost(asked), input))
      }
    }
    await settled(page)
  }
}

import type { Page } from 'playwright'
import { expect, test } from 'playwright/test'
import type { PhotoDraft } from '../electron/core/draft.ts'
import { type Box, centreOf, type Size } from '../electron/core/geometry.ts'
import { type PracticeX, startPracticeX } from '../electron/practice/practiceX.ts'
import { fitted, toScreen } from '../renderer/canvas/view.ts'
import { officeAt } from './office.ts'
import { openRoom } from './openRoom.ts'
import { facesOf, must, plantPots, printAndPost, pupilCalled, readyDraft } from './readyDraft.ts'
import { launchStudio, type Started } from './studio.ts'

/** A post is a value: what leaves is what was cleared, or nothing does. */
let x: PracticeX
let studio: Started
test.beforeEach(async () => {
  x = await startPracticeX({ port: 0 })
  studio = await launchStudio({ practiceX: x.url })
})
test.afterEach(async () => {
  await studio.close()
  await x.close()
})

const faces = facesOf(plantPots)
const found = faces.slice(0, 2)
const missed = thirdOf(faces)
const picture = (name: string) => test.info().outputPath(`${name}.png`)

function thirdOf([, , third]: readonly Box[]): Box {
  if (third === undefined) throw new Error('Three children are in the photo.')
  return third
}

/** Approved, and held only by the pause, with a face that nobody found. */
async function approvedWithMissedFace() {
  const { page } = studio
  const ready = await readyDraft(page, (draft) => draft, found)
  await must(page.evaluate(() => window.studio.pausePosting({})))
  const post = await must(printAndPost(page, ready.draft.id))
  if (!('state' in post)) throw new Error('It was approved.')
  return { ...ready, post }
}

async function coverTheMissedFace(page: Page, size: Size) {
  await page.reload()
  await officeAt(studio.app, page).goTo('Faces')
  const stage = await page.locator('.editor-stage').boundingBox()
  if (stage === null) throw new Error('The photo is on the stage.')
  const extent = { across: stage.width, down: stage.height }
  const at = toScreen(fitted(size, extent, 1), centreOf(missed))
  await page.mouse.dblclick(stage.x + at.left, stage.y + at.top)
}

const question = (page: Page) =>
  page.getByRole('dialog', { name: 'Photo 1 is in a post that has not left' })

async function posts(page: Page) {
  return must(page.evaluate(() => window.studio.listPosts({})))
}

test('a missed face that is covered after the approval stops the post, and the person is told', async () => {
  const { page } = studio
  const { photo } = await approvedWithMissedFace()
  await coverTheMissedFace(page, photo.size)
  await expect(question(page)).toBeVisible()
  await page.screenshot({ path: picture('question') })
  // Whatever the pause held: it is held by the question now.
  await must(page.evaluate(() => window.studio.resumePosting({})))
  expect(await posts(page)).toMatchObject([{ state: 'blocked' }])
  await page.waitForTimeout(400)
  await page.getByRole('button', { name: 'Stop the post, keep my change' }).click()
  await expect(page.getByText('The post to @Ks1Western did not go out.')).toBeVisible()
  expect(await posts(page)).toMatchObject([
    { state: 'rejected', note: expect.stringContaining('changed after it was approved') },
  ])
  const { steps, at } = await must(
    page.evaluate((id) => window.studio.loadPhotoDraft({ photo: id }), photo.id),
  )
  expect(steps[at]?.covers).toHaveLength(3)
  await openRoom(page, 'History')
  const history = page.getByRole('main')
  await expect(history.getByText('One of its photos was changed')).toBeVisible()
  await page.screenshot({ path: picture('stopped') })
  expect(x.asked('media')).toBe(0)
  expect(x.asked('tweets')).toBe(0)
})

test('a change that is taken back lets the post go as it was approved; Escape leaves it held back', async () => {
  const { page } = studio
  const { photo, draft } = await approvedWithMissedFace()
  await coverTheMissedFace(page, photo.size)
  await expect(question(page)).toBeVisible()
  await page.waitForTimeout(400)
  await page.keyboard.press('Escape')
  await expect(question(page)).toHaveCount(0)
  await must(page.evaluate(() => window.studio.resumePosting({})))
  expect(await posts(page)).toMatchObject([{ state: 'blocked' }])
  await coverTheMissedFace(page, photo.size)
  await expect(question(page)).toBeVisible()
  await page.waitForTimeout(400)
  await page.getByRole('button', { name: 'Undo my change, let the post go' }).click()
  await expect.poll(async () => (await posts(page))[0]?.state, { timeout: 30_000 }).toBe('posted')
  const stands = await must(page.evaluate(() => window.studio.readRecords({})))
  expect(stands.photos).toHaveLength(1)
  const { steps, at } = await must(
    page.evaluate((id) => window.studio.loadPhotoDraft({ photo: id }), photo.id),
  )
  expect(steps[at]?.covers).toEqual(draft.photos[0]?.covers)
  expect(x.state().tweets).toHaveLength(1)
})

test('a consent that is withdrawn stops the post of then, whatever was cropped and unticked since', async () => {
  const { page } = studio
  const { draft, photo, post } = await approvedWithMissedFace()
  const [then] = draft.photos
  if (then === undefined) throw new Error('The post has a photo.')
  const crop = { x: 0, y: 0, width: Math.round(photo.size.width / 3), height: photo.size.height }
  const save = (changed: PhotoDraft, stopping?: readonly string[]) =>
    page.evaluate((input) => window.studio.savePhotoDraft(input), {
      photo: photo.id,
      history: { steps: [changed], at: 0 },
      ...(stopping === undefined ? {} : { stopping: [...stopping] }),
    })
  // A window that lies about what was agreed to: the change is refused, and the post is held back.
  expect(await save({ ...then, crop, pupils: [] })).toMatchObject({
    ok: false,
    error: { kind: 'wouldStopPosts', posts: [{ id: post.id }] },
  })
  expect(
    await save({ ...then, pupils: [] }, ['00000000-0000-4000-8000-000000000000']),
  ).toMatchObject({ ok: false })
  // One that empties the approved draft: it is not written to.
  const emptied = await page.evaluate((id) => {
    return window.studio.savePostDraft({ id, photos: [], text: '', account: null })
  }, draft.id)
  expect(emptied).toMatchObject({ ok: false, error: { kind: 'notNow' } })
  const pupil = await pupilCalled(page, 'Olivia', 'Fernsby')
  const withdrawn = await must(
    page.evaluate(
      (id) =>
        window.studio.withdrawConsent({
          pupil: id,
          givenBy: 'mother',
          relationship: null,
          evidence: 'at the office',
        }),
      pupil,
    ),
  )
  expect(withdrawn.stopped).toBe(1)
  await must(page.evaluate(() => window.studio.resumePosting({})))
  const again = await page.evaluate((id) => window.studio.tryAgainPost({ post: id }), post.id)
  expect(again).toMatchObject({ ok: true, value: { state: 'rejected' } })
  expect(x.asked('media')).toBe(0)
  expect(x.asked('tweets')).toBe(0)
})

test('a face that is found after the approval stops the post, and the page says so by itself', async () => {
  const { page } = studio
  const { photo } = await approvedWithMissedFace()
  await page.reload()
  await page.getByRole('navigation', { name: 'Steps' }).waitFor()
  await must(
    page.evaluate((input) => window.studio.keepEvidence(input), {
      photo: photo.id,
      detector: 'another look',
      faces: [{ box: missed, tier: 'maybe' as const, score: 0.4 }],
    }),
  )
  await expect(page.getByText('The post to @Ks1Western did not go out.')).toBeVisible()
  await must(page.evaluate(() => window.studio.resumePosting({})))
  expect(await posts(page)).toMatchObject([{ state: 'rejected' }])
  expect(x.asked('tweets')).toBe(0)
})

test('a photo that is taken off the sheet asks first, and then stops its post', async () => {
  const { page } = studio
  const { photo } = await approvedWithMissedFace()
  const remove = (stopping: readonly string[]) =>
    page.evaluate((input) => window.studio.removePhotos(input), {
      photos: [photo.id],
      stopping: [...stopping],
    })
  expect(await remove([])).toMatchObject({ ok: false, error: { kind: 'wouldStopPosts' } })
  await page.reload()
  await page.locator('.tile-photo').first().click()
  await page.keyboard.press('Delete')
  await expect(question(page)).toBeVisible()
  await page.waitForTimeout(400)
  await page.screenshot({ path: picture('removal') })
  await page.getByRole('button', { name: 'Stop the post, remove the photo' }).click()
  await expect(page.getByText('The post to @Ks1Western did not go out.')).toBeVisible()
  await expect(page.locator('.tile-photo')).toHaveCount(0)
  await must(page.evaluate(() => window.studio.resumePosting({})))
  expect(await posts(page)).toMatchObject([{ state: 'rejected' }])
  expect(x.asked('tweets')).toBe(0)
})

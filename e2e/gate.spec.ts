import { expect, test } from 'playwright/test'
import { officeAt } from './office.ts'
import {
  coversOver,
  facesOf,
  must,
  plantPots,
  printAndPost,
  pupilCalled,
  readyDraft,
} from './readyDraft.ts'
import { launchStudio, type Started } from './studio.ts'

let studio: Started
test.beforeEach(async () => {
  studio = await launchStudio()
})
test.afterEach(() => studio.close())

test('one face that is not covered keeps Post off, and the face is named', async () => {
  const { app, page } = studio
  const { draft } = await readyDraft(page, (ready) => ({
    ...ready,
    covers: ready.covers.slice(1),
  }))
  await page.reload()
  const office = officeAt(app, page)
  await office.goTo('Check')
  await expect(office.primary).toHaveAttribute('aria-disabled', 'true')
  await expect(page.getByRole('button', { name: /Face 1 .*Photo 1/ }).first()).toBeVisible()
  const answer = await printAndPost(page, draft.id)
  expect(answer).toMatchObject({
    ok: false,
    error: { kind: 'notCleared', blockers: [{ kind: 'faceBare', number: 1 }] },
  })
})

test('one pupil without consent keeps Post off although every face is covered', async () => {
  const { app, page } = studio
  const { draft, photo } = await readyDraft(page)
  const daisy = await pupilCalled(page, 'Daisy', 'Field')
  const [photoDraft] = draft.photos
  if (photoDraft === undefined) throw new Error('The ready draft has a photo.')
  const steps = [{ ...photoDraft, pupils: [...photoDraft.pupils, daisy] }]
  await must(
    page.evaluate((input) => window.studio.savePhotoDraft(input), {
      photo: photo.id,
      history: { steps, at: 0 },
    }),
  )
  await page.reload()
  const office = officeAt(app, page)
  await office.goTo('Check')
  await expect(office.primary).toHaveAttribute('aria-disabled', 'true')
  await expect(page.getByRole('button', { name: /Daisy Field/ }).first()).toBeVisible()
  const answer = await printAndPost(page, draft.id)
  expect(answer).toMatchObject({ ok: false, error: { kind: 'notCleared' } })
  expect(JSON.stringify(answer)).toContain('"kind":"noConsent"')
})

test('a ready draft is printed, proved and posted once', async () => {
  const { app, page } = studio
  await readyDraft(page)
  await page.reload()
  const office = officeAt(app, page)
  await office.goTo('Check')
  await office.isReadyToPost()
  await office.post('@Ks1Western')
  const posts = await must(page.evaluate(() => window.studio.listPosts({})))
  expect(posts).toHaveLength(1)
  expect(posts[0]).toMatchObject({ state: 'posted', handle: '@Ks1Western' })
})

test('a face that the detector missed at first is seen in the finished picture, and refuses', async () => {
  const { app, page } = studio
  const missed = facesOf(plantPots).slice(0, 2)
  const { draft } = await readyDraft(page, (ready) => ready, missed)
  await page.reload()
  const office = officeAt(app, page)
  await office.goTo('Check')
  await expect(page.getByRole('button', { name: /Face 3 .*Photo 1/ }).first()).toBeVisible({
    timeout: 60_000,
  })
  await expect(office.primary).toHaveAttribute('aria-disabled', 'true')
  const answer = await printAndPost(page, draft.id)
  expect(answer).toMatchObject({
    ok: false,
    error: {
      kind: 'notCleared',
      blockers: expect.arrayContaining([expect.objectContaining({ kind: 'faceBare', number: 3 })]),
    },
  })
})

test('a forged call with a draft that only looks covered is refused by main', async () => {
  const { page } = studio
  const { draft } = await readyDraft(page, (ready) => ({ ...ready, covers: [] }))
  const [photoDraft] = draft.photos
  if (photoDraft === undefined) throw new Error('The ready draft has a photo.')
  const covers = coversOver(facesOf(plantPots), { width: 1920, height: 1280 })
  const pictures = ['0'.repeat(64)]
  const forged: readonly unknown[] = [
    { draft: draft.id, pictures },
    { draft: draft.id, pictures, cleared: true },
    { draft: { ...draft, photos: [{ ...photoDraft, covers }] }, pictures },
    { draft: draft.id, pictures, covers },
    { draft: draft.id, pictures: [], blockers: [] },
    { draft: '00000000-0000-4000-8000-000000000000', pictures },
  ]
  for (const input of forged) {
    const answer = await page.evaluate(
      (forgery) => (window.studio.post as (input: unknown) => Promise<{ ok: boolean }>)(forgery),
      input,
    )
    expect(answer.ok).toBe(false)
  }
  expect(await must(page.evaluate(() => window.studio.listPosts({})))).toEqual([])
})

test('evidence cannot be dropped: neither a new look nor a draft takes a found face away', async () => {
  const { page } = studio
  const { draft, photo } = await readyDraft(page, (ready) => ({ ...ready, covers: [] }))
  await must(
    page.evaluate((input) => window.studio.keepEvidence(input), {
      photo: photo.id,
      detector: 'forged',
      faces: [],
    }),
  )
  const [kept] = await must(page.evaluate(() => window.studio.listPhotos({})))
  expect(kept?.evidence).toMatchObject({ kind: 'looked', faces: [{}, {}, {}] })
  const answer = await printAndPost(page, draft.id)
  expect(JSON.stringify(answer).match(/"kind":"faceBare"/g)).toHaveLength(3)
})

test('a consent that is withdrawn between the check and the post refuses', async () => {
  const { page } = studio
  const { draft } = await readyDraft(page)
  const prints = await must(
    page.evaluate((id) => window.studio.printDraft({ draft: id }), draft.id),
  )
  const pupil = await pupilCalled(page, 'Olivia', 'Fernsby')
  const { consents } = await must(page.evaluate(() => window.studio.readRecords({})))
  const given = consents.find((fact) => fact.pupil === pupil)
  if (given === undefined) throw new Error('Olivia Fernsby has a consent.')
  const { recordedBy: _, recordedAt: __, ...fact } = given
  const on = new Date().toISOString().slice(0, 10) as typeof fact.on
  await must(
    page.evaluate((input) => window.studio.recordConsent(input), {
      fact: { ...fact, decision: 'withdrawn' as const, on, expiresOn: null },
    }),
  )
  const answer = await page.evaluate((input) => window.studio.post(input), {
    draft: draft.id,
    pictures: prints.map(({ sha256 }) => sha256),
  })
  expect(answer).toMatchObject({
    ok: false,
    error: { kind: 'notCleared', blockers: [{ kind: 'noConsent', state: 'withdrawn' }] },
  })
})

test('pictures other than those that were confirmed do not leave', async () => {
  const { page } = studio
  const { draft } = await readyDraft(page)
  const answer = await page.evaluate((input) => window.studio.post(input), {
    draft: draft.id,
    pictures: ['a'.repeat(64)],
  })
  expect(answer).toMatchObject({ ok: false, error: { kind: 'picturesChanged' } })
})

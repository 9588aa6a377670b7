import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { CoverId, plainStyle } from '../electron/core/cover.ts'
import type { Draft, PhotoDraft } from '../electron/core/draft.ts'
import { peopleKey, pictureKey } from '../electron/core/draft.ts'
import type { Box, Size } from '../electron/core/geometry.ts'
import type { Photo } from '../electron/core/photo.ts'
import { coverFor } from '../electron/core/redaction/coverFor.ts'
import { practicePassphrase } from './office.ts'
import { root } from './root.ts'

const photos = join(root, 'resources/practice/photos')

interface Labelled {
  readonly file: string
  readonly faces: readonly (readonly [number, number, number, number])[]
}

/** The first practice photo: three children with plant pots. */
export const plantPots = '01-three-children-plant-pots.jpg'

/** The faces that the practice photos were made with, as boxes. */
export function facesOf(file: string): readonly Box[] {
  const manifest = readFileSync(join(photos, 'manifest.json'), 'utf8')
  const labelled: readonly Labelled[] = JSON.parse(manifest)
  const faces = labelled.find((one) => one.file === file)?.faces ?? []
  return faces.map(([x, y, width, height]) => ({ x, y, width, height }))
}

/** A cover for each of the faces. */
export function coversOver(faces: readonly Box[], size: Size): PhotoDraft['covers'] {
  return faces.map((box) => coverFor(box, plainStyle, CoverId.parse(randomUUID()), size))
}

/** Asks main through the window's own door; a refusal is a broken test. */
export async function must<T>(
  answer: Promise<{ ok: true; value: T } | { ok: false; error: unknown }>,
): Promise<T> {
  const settled = await answer
  if (!settled.ok) throw new Error(`Main refused: ${JSON.stringify(settled.error)}`)
  return settled.value
}

/** Opens the practice school without the window's pages, which other specs go through. */
export async function signIn(page: Page): Promise<void> {
  const status = await must(page.evaluate(() => window.studio.openPractice({})))
  if (status.stage !== 'locked') throw new Error('The practice school was expected to be locked.')
  const operator = status.operators[0]?.id
  if (operator === undefined) throw new Error('The practice school has operators.')
  await must(
    page.evaluate((input) => window.studio.signIn(input), {
      operator,
      passphrase: practicePassphrase,
    }),
  )
}

/** Adds a practice photo whose evidence is what it was made with, so that no spec waits for the detector. */
export async function addLabelled(page: Page, file: string, faces: readonly Box[]): Promise<Photo> {
  const paths = [join(photos, file)]
  const [offer] = await must(page.evaluate((input) => window.studio.offerFiles(input), { paths }))
  if (offer === undefined) throw new Error(`The practice photo ${file} was not offered.`)
  const { photo } = await must(
    page.evaluate((input) => window.studio.addPhoto(input), { offer: offer.offer }),
  )
  const found = faces.map((box) => ({ box, tier: 'sure' as const, score: 0.95 }))
  const evidence = { photo: photo.id, detector: 'labels', faces: found }
  return must(page.evaluate((input) => window.studio.keepEvidence(input), evidence))
}

export async function savePhotoDraft(page: Page, draft: PhotoDraft): Promise<void> {
  const input = { photo: draft.photo, history: { steps: [draft], at: 0 } }
  await must(page.evaluate((saved) => window.studio.savePhotoDraft(saved), input))
}

/** Says by name that the whole picture was looked at and that nobody else is in it. */
export async function sayBoth(page: Page, draft: PhotoDraft): Promise<void> {
  const { photo } = draft
  for (const statement of [
    { what: 'wholePicture' as const, photo, of: pictureKey(draft) },
    { what: 'nobodyElse' as const, photo, of: peopleKey(draft) },
  ]) {
    await must(page.evaluate((input) => window.studio.confirm(input), { statement }))
  }
}

/** The id of a pupil of the practice school, by name. */
export async function pupilCalled(page: Page, first: string, last: string) {
  const { pupils } = await must(page.evaluate(() => window.studio.readRecords({})))
  const found = pupils.find(({ firstName, lastName }) => firstName === first && lastName === last)
  if (found === undefined) throw new Error(`${first} ${last} is not on the practice roll.`)
  return found.id
}

/** The practice roll, each with what their consent comes to. */
export async function practiceRoll(page: Page) {
  const { pupils } = await must(page.evaluate(() => window.studio.readRecords({})))
  const roll = []
  for (const pupil of pupils) {
    const { state } = await must(
      page.evaluate((input) => window.studio.readPupil(input), { pupil: pupil.id }),
    )
    roll.push({ ...pupil, state })
  }
  return roll
}

/** A draft in which everything is in order: one photo, three covers, one pupil with consent, @Ks1Western. */
export async function readyDraft(
  page: Page,
  change: (draft: PhotoDraft) => PhotoDraft = (draft) => draft,
  faces: readonly Box[] = facesOf(plantPots),
): Promise<{ readonly draft: Draft; readonly photo: Photo }> {
  await signIn(page)
  const photo = await addLabelled(page, plantPots, faces)
  const photoDraft = change({
    photo: photo.id,
    marks: [],
    covers: coversOver(faces, photo.size),
    dismissals: [],
    crop: null,
    pupils: [await pupilCalled(page, 'Olivia', 'Fernsby')],
    source: { kind: 'takenByStaff' },
    altText: 'Three children hold flower pots; their faces are covered.',
  })
  await savePhotoDraft(page, photoDraft)
  await sayBoth(page, photoDraft)
  const { accounts } = await must(page.evaluate(() => window.studio.readRecords({})))
  const account = accounts.find(({ handle }) => handle === '@Ks1Western')?.id ?? null
  const { id } = await must(page.evaluate(() => window.studio.loadPostDraft({})))
  const text = 'Year 2 planted their first seeds today.'
  await must(
    page.evaluate((input) => window.studio.savePostDraft(input), {
      id,
      photos: [photo.id],
      text,
      account,
    }),
  )
  return { draft: { id, photos: [photoDraft], text, account }, photo }
}

/** What main answers to a print and a post of this draft, in one go. */
export async function printAndPost(page: Page, draft: Draft['id']) {
  return page.evaluate(async (id) => {
    const printed = await window.studio.printDraft({ draft: id })
    if (!printed.ok) return printed
    const pictures = printed.value.map(({ sha256 }) => sha256)
    return window.studio.post({ draft: id, pictures })
  }, draft)
}

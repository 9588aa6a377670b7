import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright'
import { type Office, officeAt } from '../office.ts'
import { openRoom } from '../openRoom.ts'
import { root } from '../root.ts'
import { launchStudio, type Started } from '../studio.ts'
import { type Told, tellFor } from './tell.ts'

/** What the demo writes to `demo-out/report.json`. */
interface Report {
  readonly photos: number
  readonly facesFound: number
  readonly facesCovered: number
  readonly refusals: readonly Refusal[]
  readonly posts: readonly { account: string; text: string; media: readonly string[] }[]
  readonly proofs: { readonly run: number; readonly identical: number }
  readonly audit: { readonly entries: number; readonly chainIntact: boolean }
  readonly seconds: number
}
interface Refusal {
  readonly photo: number
  readonly rule: string
  readonly sentence: string
}

const out = join(root, 'demo-out')
const photosAtMost = 7

/** What the practice school says about its day; any folder's photos borrow the sentences. */
const stories = [
  ['Year 2 planted their first seeds today and cannot wait to see them grow.', '@Ks1Western'],
  ['What a smart team! Our whole school photo is ready for the hall.', '@PrimaryWestern'],
  ['Everybody tried their best at sports day. Well done, all of you!', '@PrimaryWestern'],
  ['Sharing a good book is a lovely way to end the week.', '@EyfsWestern'],
  ['Thank you to everyone who came to our harvest assembly.', '@PrimaryWestern'],
  ['Our gardening club has been busy with its new raised beds.', '@Year3_4Western'],
  ['Team games in the sunshine: our older pupils showed great kindness.', '@56western'],
] as const
const altText = 'Children enjoy their school day together; their faces are covered.'
/** Pupils with consent who suit each account. */
const consented: Readonly<Record<string, readonly string[]>> = {
  '@EyfsWestern': ['Poppy Thistledown', 'Noah Pebblebrook'],
  '@Ks1Western': ['Olivia Fernsby', 'Jack Snow', 'Oliver Tumbledale'],
  '@Year3_4Western': ['Amelia Pebblebrook', 'Yusuf Lanternby', 'Finn Marmaduke'],
  '@56western': ['Kofi Starling', 'Harriet Bellwether', 'Mei Cloudsley'],
  '@PrimaryWestern': ['Poppy Thistledown', 'Olivia Fernsby', 'Kofi Starling'],
}
const withoutConsent = 'Daisy Field'
/** The second photo shows a pupil whose parents said no. */
const refusedPhoto = 2

const started = Date.now()
const tell = tellFor(join(out, 'screenshots'))
const folder = resolve(process.argv[2] ?? join(root, 'resources/practice/photos'))
if (!existsSync(folder)) {
  console.error(`There is no folder ${process.argv[2]}. Name one that holds photos.`)
  process.exit(1)
}
rmSync(out, { recursive: true, force: true })
mkdirSync(join(out, 'photos'), { recursive: true })
mkdirSync(join(out, 'screenshots'), { recursive: true })

const studio = await launchStudio()
try {
  const report = await runDemo(studio, tell)
  writeFileSync(join(out, 'report.json'), `${JSON.stringify(report, null, 2)}\n`)
  tell.say(
    `Done in ${report.seconds} s: ${report.posts.length} posts, ${report.facesCovered} faces covered, ` +
      `${report.refusals.length} refused, ${report.proofs.identical} of ${report.proofs.run} proofs held, ` +
      `the chain of ${report.audit.entries} audit entries is ${report.audit.chainIntact ? 'intact' : 'BROKEN'}.`,
  )
  tell.say('See demo-out/: the covered photos, the practice timeline, screenshots, report.json.')
  process.exitCode = isGood(report) ? 0 : 1
} catch (error) {
  await tell.see(studio.page, 'where it stopped')
  throw error
} finally {
  await studio.close()
}

async function runDemo(studio: Started, tell: Told): Promise<Report> {
  const { app, page } = studio
  const office = officeAt(app, page)
  await tell.see(page, 'first start')
  tell.step('Open the practice school and sign in')
  await office.openPracticeSchool()
  await tell.see(page, 'sign in')
  await office.signIn('Richard Hebblewhite')
  await page.getByRole('navigation', { name: 'Steps' }).waitFor()

  const files = readdirSync(folder).filter((name) => /\.(jpe?g|png|webp|heic|heif)$/i.test(name))
  const wanted = files.sort().slice(0, photosAtMost)
  tell.step(`Add ${wanted.length} photos and look for faces`)
  await office.addPhotos(wanted.map((name) => join(folder, name)))
  await office.photosAreIn(wanted.length)
  const photos = await listPhotos(page)
  await office.facesAreFound(photos.length)
  await tell.see(page, 'contact sheet')
  const found = (await listPhotos(page)).map(({ number, faces }) => `photo ${number}: ${faces}`)
  tell.say(`Faces found: ${found.join(', ')}`)

  const refusals: Refusal[] = []
  for (const [index, { number }] of photos.entries()) {
    const [text, handle] = stories[index % stories.length] ?? stories[0]
    const refuse = number === refusedPhoto
    tell.step(`Photo ${number}: ${refuse ? 'with a pupil whose parents said no' : text}`)
    await preparePhoto(office, page, number, refuse ? [withoutConsent] : (consented[handle] ?? []))
    await office.write(text, altText, handle)
    await office.goTo('Check')
    if (refuse) refusals.push(await seeRefusal(office, page, number))
    else await postIt(office, page, handle)
  }
  await saveTimelines(studio)
  await openRoom(page, 'Office', 'Log')
  await page.waitForTimeout(500)
  await tell.see(page, 'audit')
  return sumUp(page, photos.length, refusals)
}

async function preparePhoto(office: Office, page: Page, number: number, pupils: readonly string[]) {
  await office.use(number)
  await office.showFaces(number)
  await office.coverTheRest()
  await tell.see(page, `photo ${number} faces`)
  await office.lookAtTheWhole()
  await office.tick(...pupils)
  await tell.see(page, `photo ${number} people`)
  if (!pupils.includes(withoutConsent)) await office.nobodyElse()
}

/** The refusal as the window explains it and as main decides it. */
async function seeRefusal(office: Office, page: Page, photo: number): Promise<Refusal> {
  const off = await office.primary.getAttribute('aria-disabled')
  const because = page.getByRole('button', { name: new RegExp(withoutConsent) }).first()
  const sentence = (await because.textContent()) ?? ''
  await tell.see(page, `photo ${photo} refused`)
  const rules = await page.evaluate(async () => {
    const draft = await window.studio.loadPostDraft({})
    if (!draft.ok) return []
    const answer = await window.studio.post({ draft: draft.value.id, pictures: [] })
    if (answer.ok || answer.error.kind !== 'notCleared') return []
    return answer.error.blockers.map(({ kind }) => kind)
  })
  if (off !== 'true' || !rules.includes('noConsent')) throw new Error('The refusal did not hold.')
  tell.say(`Refused by P2: ${sentence}`)
  await office.putBack(photo)
  return { photo, rule: 'P2', sentence }
}

async function postIt(office: Office, page: Page, handle: string): Promise<void> {
  if (await office.secondLookAsks())
    tell.say('The second look found something more: it is covered, and looked at again')
  await office.isReadyToPost()
  await tell.see(page, 'check')
  await office.post(handle)
  await tell.see(page, 'posted')
  tell.say(`Covered, proved and posted to ${handle}`)
  await office.primary.click()
}

interface Listed {
  readonly number: number
  readonly faces: number
}

async function listPhotos(page: Page): Promise<readonly Listed[]> {
  return page.evaluate(async () => {
    const listed = await window.studio.listPhotos({})
    if (!listed.ok) return []
    return listed.value.map(({ number, evidence }) => ({
      number,
      faces: evidence.kind === 'looked' ? evidence.faces.length : 0,
    }))
  })
}

async function sumUp(page: Page, photos: number, refusals: readonly Refusal[]): Promise<Report> {
  const said = await page.evaluate(async () => {
    const [posts, audit, listed] = await Promise.all([
      window.studio.listPosts({}),
      window.studio.listAudit({}),
      window.studio.listPhotos({}),
    ])
    if (!posts.ok || !audit.ok || !listed.ok) throw new Error('The records could not be read.')
    const posted = posts.value.filter(({ state }) => state === 'posted')
    const used = new Set(posted.flatMap(({ pictures }) => pictures.map(({ photo }) => photo)))
    const faces = listed.value.map(({ id, evidence }) => ({
      posted: used.has(id),
      found: evidence.kind === 'looked' ? evidence.faces.length : 0,
    }))
    return { posted, audit: audit.value, faces }
  })
  for (const { pictures } of said.posted) {
    for (const { sha256 } of pictures) await savePicture(page, sha256)
  }
  const printed = said.audit.lines.filter(({ kind }) => kind === 'printed')
  return {
    photos,
    facesFound: said.faces.reduce((sum, { found }) => sum + found, 0),
    facesCovered: said.faces.reduce((sum, { found, posted }) => sum + (posted ? found : 0), 0),
    refusals,
    posts: said.posted.map(({ handle, text, pictures }) => ({
      account: handle,
      text,
      media: pictures.map(({ sha256 }) => sha256),
    })),
    proofs: {
      run: printed.length,
      identical: printed.filter(({ says }) => says.endsWith('the proof held.')).length,
    },
    audit: { entries: said.audit.lines.length, chainIntact: said.audit.intact },
    seconds: Math.round((Date.now() - started) / 1000),
  }
}

async function savePicture(page: Page, sha256: string): Promise<void> {
  const bytes = await page.evaluate(async (name) => {
    const response = await fetch(`./print/${name}.jpg`)
    return [...new Uint8Array(await response.arrayBuffer())]
  }, sha256)
  writeFileSync(join(out, 'photos', `${sha256.slice(0, 12)}.jpg`), Buffer.from(bytes))
}

/** Practice X as a visitor sees it: the page itself, and a picture of it. */
async function saveTimelines({ app, page }: Started): Promise<void> {
  const status = await page.evaluate(() => window.studio.status({}))
  if (!status.ok || status.value.stage !== 'open' || status.value.practiceTimeline === null) return
  for (const handle of new Set(stories.map(([, handle]) => handle.slice(1)))) {
    const url = `${status.value.practiceTimeline}/timeline/${handle}`
    const html = await (await fetch(url)).text()
    writeFileSync(join(out, `timeline-${handle}.html`), html)
    const png = await app.evaluate(async ({ BrowserWindow }, address) => {
      const window = new BrowserWindow({ show: false, width: 900, height: 1000 })
      await window.loadURL(address)
      await new Promise((resolve) => setTimeout(resolve, 700))
      const image = await window.webContents.capturePage()
      window.destroy()
      return image.toPNG().toString('base64')
    }, url)
    writeFileSync(join(out, 'screenshots', `timeline-${handle}.png`), Buffer.from(png, 'base64'))
  }
}

/** The demo has shown what it promises: something posted, something refused, every proof and the chain held. */
function isGood({ posts, refusals, proofs, audit }: Report): boolean {
  const refused = refusals.length > 0
  const proved = proofs.run > 0 && proofs.run === proofs.identical
  return refused && proved && audit.chainIntact && posts.length > 0
}

import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { CoverId, plainStyle } from '../../core/cover.ts'
import { Day } from '../../core/day.ts'
import type { PhotoDraft } from '../../core/draft.ts'
import { blankPhotoDraft, peopleKey, pictureKey } from '../../core/draft.ts'
import { FaceId } from '../../core/face.ts'
import type { Box } from '../../core/geometry.ts'
import type { MediaId, MediaKey, TweetId } from '../../core/outbox.ts'
import type { PhotoId } from '../../core/photo.ts'
import type { PupilId } from '../../core/pupil.ts'
import { coverFor } from '../../core/redaction/coverFor.ts'
import { hides } from '../../core/redaction/hides.ts'
import { needsDecision } from '../../core/redaction/needsDecision.ts'
import { ok } from '../../core/result.ts'
import { now, setClockAhead } from '../clock.ts'
import { recordConsents } from '../db/tables/consents.ts'
import { readPhotoDraft } from '../db/tables/photoDrafts.ts'
import { findPhoto, insertPhoto } from '../db/tables/photos.ts'
import { gatherDraft } from '../db/tables/postDrafts.ts'
import { advancePost, listPosts, PostId, postsAt } from '../db/tables/posts.ts'
import { savePupils } from '../db/tables/pupils.ts'
import { readSchool, saveSchool } from '../db/tables/school.ts'
import { keepEvidence } from '../photos/keepEvidence.ts'
import { openRemovals } from '../photos/removals.ts'
import { savePhotoDraft } from '../photos/savePhotoDraft.ts'
import type { XGateway } from '../posting/gateway.ts'
import { recordConsent } from '../records/recordConsent.ts'
import { setNeverShown, withdrawConsent } from '../register/withdrawConsent.ts'
import { leave, type ScratchDesk, scratchDesks } from '../testing/scratchDesk.ts'
import { madeUpConsent, madeUpPhotoId, madeUpPupil } from '../testing/scratchRecords.ts'
import { alex, claire, head, ks1 } from '../testing/scratchStaff.ts'
import { blankInHand } from '../told/draftInHand.ts'
import { cancelPost, tryAgain } from './afterwards.ts'
import { approveWaiting } from './approval/approveWaiting.ts'
import { approvePost } from './approvePost.ts'
import { confirm } from './confirm.ts'
import { pausePosting, resumePosting } from './pausing.ts'
import { printDraft } from './printDraft.ts'
import { saveWords } from './saveWords.ts'

/**
 * A model of posts. Whatever is done between an approval and the sending, in any order, and also while pictures go up:
 * what leaves is byte for byte what was cleared, every pupil in *it* has consent at that moment, every face that is known
 * at that moment is hidden in *it*, and nobody has changed their mind about one of its photos.
 */
const log = { unexpected: String }
const size = { width: 600, height: 400 }
const places: readonly Box[] = [
  { x: 60, y: 60, width: 40, height: 50 },
  { x: 260, y: 80, width: 40, height: 50 },
  { x: 460, y: 220, width: 40, height: 50 },
]

const photoAt = fc.integer({ min: 0, max: 1 })
const pupilAt = fc.integer({ min: 0, max: 2 })
const placeAt = fc.integer({ min: 0, max: 2 })
const yes = fc.boolean()
const kind = <K extends string, R extends object>(
  name: K,
  shape: { [P in keyof R]: fc.Arbitrary<R[P]> },
) => fc.record({ kind: fc.constant(name), ...shape } as never) as fc.Arbitrary<{ kind: K } & R>

const Action = fc.oneof(
  { weight: 4, arbitrary: kind('ready', { photo: photoAt, pupil: pupilAt, agreed: yes }) },
  {
    weight: 8,
    arbitrary: kind('post', { photo: photoAt, pupil: pupilAt, afresh: yes, later: yes }),
  },
  { weight: 2, arbitrary: kind('approve', { agreed: yes }) },
  { weight: 2, arbitrary: kind('crop', { photo: photoAt, place: placeAt, agreed: yes }) },
  { weight: 2, arbitrary: kind('untick', { photo: photoAt, agreed: yes }) },
  { weight: 2, arbitrary: kind('found', { photo: photoAt, place: placeAt }) },
  { weight: 2, arbitrary: kind('mark', { photo: photoAt, place: placeAt, agreed: yes }) },
  { weight: 2, arbitrary: kind('withdraw', { pupil: pupilAt }) },
  { weight: 2, arbitrary: kind('grant', { pupil: pupilAt }) },
  { weight: 1, arbitrary: kind('neverShown', { pupil: pupilAt, is: yes }) },
  { weight: 2, arbitrary: kind('emptyDraft', { which: fc.nat(5) }) },
  { weight: 2, arbitrary: kind('lock', { other: yes }) },
  { weight: 1, arbitrary: kind('restore', { other: yes }) },
  { weight: 1, arbitrary: kind('remove', { photo: photoAt }) },
  { weight: 3, arbitrary: kind('wait', { minutes: fc.integer({ min: 1, max: 50 }) }) },
  { weight: 1, arbitrary: kind('cancel', { which: fc.nat(5) }) },
  { weight: 2, arbitrary: kind('tryAgain', { which: fc.nat(5) }) },
  { weight: 1, arbitrary: kind('pause', { on: yes }) },
)
type Action = typeof Action extends fc.Arbitrary<infer A> ? A : never

interface Cleared {
  readonly shas: readonly string[]
  readonly photos: readonly PhotoDraft[]
}

async function world(secondPerson: boolean) {
  const sent: string[] = []
  const wrong: string[] = []
  const uploads = new Map<string, string>()
  /** By its words, which no two posts share. */
  const cleared = new Map<string, Cleared>()
  const faces = new Map<PhotoId, Box[]>()
  const agreed = new Map<PupilId, boolean>()
  const hidden = new Map<PupilId, boolean>()
  const changed = new Map<PhotoId, string>()
  const restored = new Set<string>()
  let whileUploading: (() => Promise<void>) | null = null
  let numbers = 0

  const gateway = {
    whoAmI: async () => ok({ id: '7', handle: ks1.handle }),
    uploadPicture: async (bytes: Uint8Array) => {
      numbers += 1
      const media = String(1000 + numbers) as MediaId
      uploads.set(media, Buffer.from(bytes).toString())
      const meanwhile = whileUploading
      whileUploading = null
      // A lock waits for this very upload to end, and so is not waited for.
      if (meanwhile !== null) await Promise.race([meanwhile(), wait(5)])
      return ok({ media, key: `3_${media}` as MediaKey })
    },
    describePicture: async () => ok(null),
    newestTweet: async () => ok(null),
    timelineSince: async () => ok([]),
    post: async (text: string, media: readonly MediaId[]) => {
      sent.push(text)
      judge(
        text,
        media.map((one) => uploads.get(one) ?? ''),
      )
      numbers += 1
      return { kind: 'accepted' as const, tweet: String(5000 + numbers) as TweetId }
    },
  } as unknown as XGateway

  const { db, vault, sitDown } = await scratchDesks(() => gateway)
  const school = readSchool(db)
  if (school === null) throw new Error('the scratch school is there')
  saveSchool(db, { ...school, approverRequired: secondPerson, photosUnsaid: 'takenByStaff' })
  const pupils = ['Marigold', 'Perpetua', 'Ottoline'].map((firstName) => madeUpPupil({ firstName }))
  savePupils(db, pupils)
  for (const pupil of pupils) {
    recordConsents(db, [madeUpConsent(pupil, alex)])
    agreed.set(pupil.id, true)
  }
  const photos: PhotoId[] = []
  let desk: ScratchDesk = sitDown(alex)
  for (const name of ['one', 'two']) {
    const { sha256 } = await vault.keep(Buffer.from(name))
    const id = madeUpPhotoId()
    insertPhoto(db, { id, original: sha256, size, addedAt: now() })
    photos.push(id)
    faces.set(id, [])
    find(id, places[0] as Box)
  }

  function find(photo: PhotoId, box: Box): void {
    if (findPhoto(db, photo) === null) return
    faces.get(photo)?.push(box)
    keepEvidence(desk, { photo, detector: 'test', faces: [{ box, tier: 'sure', score: 0.9 }] })
  }

  /** The oracle: it knows what was done, and looks at nothing that the studio decides by. */
  function judge(text: string, bytes: readonly string[]): void {
    const was = cleared.get(text)
    if (was === undefined) return void wrong.push(`${text} was never cleared`)
    if (bytes.join() !== was.shas.join()) wrong.push(`${text} has other pictures`)
    if (restored.has(text)) wrong.push(`${text} was put aside`)
    for (const photo of was.photos) {
      if (photo.pupils.some((pupil) => agreed.get(pupil) !== true || hidden.get(pupil) === true))
        wrong.push(`${text} shows a pupil without consent`)
      if (changed.has(photo.photo) && changed.get(photo.photo) !== JSON.stringify(photo))
        wrong.push(`${text} has a photo that somebody changed`)
      const bare = (faces.get(photo.photo) ?? []).some(
        (box) => needsDecision(box, photo.crop, size) && !hides(box, photo.covers, size),
      )
      if (bare) wrong.push(`${text} shows a face`)
    }
  }

  function save(draft: PhotoDraft, isAgreed: boolean): void {
    const once = { photo: draft.photo, history: { steps: [draft], at: 0 } }
    const saved = savePhotoDraft(desk, once)
    const error = saved.ok ? null : saved.error
    if (error?.kind === 'wouldStopPosts' && isAgreed) {
      savePhotoDraft(desk, { ...once, stopping: error.posts.map(({ id }) => id) })
    }
    const stands = readPhotoDraft(db, draft.photo)
    changed.set(draft.photo, JSON.stringify(stands))
    for (const { box } of stands.marks) {
      const known = faces.get(draft.photo) ?? []
      if (!known.includes(box)) known.push(box)
    }
  }

  function look(photo: PhotoId): void {
    const draft = readPhotoDraft(db, photo)
    confirm(desk, { what: 'wholePicture', photo, of: pictureKey(draft) })
    confirm(desk, { what: 'nobodyElse', photo, of: peopleKey(draft) })
  }

  let isLocking = false

  const everyPost = () => listPosts(db).map(({ id }) => id)

  /** Between a lock and the next signing-in main answers nothing: what was asked then was never done. */
  async function act(action: Action): Promise<void> {
    if (!isLocking) await done(action)
  }

  async function done(action: Action): Promise<void> {
    const photo = 'photo' in action ? (photos[action.photo] as PhotoId) : (photos[0] as PhotoId)
    const pupil = pupils['pupil' in action ? action.pupil : 0]
    if (pupil === undefined) return
    switch (action.kind) {
      case 'ready': {
        const stands = readPhotoDraft(db, photo)
        const boxes = [...(faces.get(photo) ?? []), ...stands.marks.map(({ box }) => box)]
        const covers = boxes.map((box) =>
          coverFor(box, plainStyle, CoverId.parse(randomUUID()), size),
        )
        const altText = 'Covered faces.'
        const draft = { ...blankPhotoDraft(photo), marks: stands.marks, covers, altText }
        save({ ...draft, pupils: [pupil.id] }, action.agreed)
        look(photo)
        return
      }
      case 'post': {
        if (action.afresh) await done({ ...action, kind: 'ready', agreed: true })
        // Whoever is at the desk when it begins: a lock that comes meanwhile puts another there.
        const at = desk
        numbers += 1
        const { id } = blankInHand(db)
        const text = `Year three planted bean ${numbers}.`
        saveWords(at, { id, text, account: ks1.id, photos: [photo] })
        const printed = await printDraft(at, id)
        if (!printed.ok || isLocking || desk !== at) return
        const prints = printed.value.map(({ print }) => print.sha256)
        const notBefore = new Date(Date.parse(now()) + 30 * 60_000).toISOString() as never
        const draft = gatherDraft(db, id)
        if (draft === null) return
        const shas = prints.map((sha) => Buffer.from(at.prints.get(sha) ?? []).toString())
        cleared.set(text, { shas, photos: draft.photos })
        await approvePost(at, {
          draft: id,
          pictures: prints,
          ...(action.later ? { notBefore } : {}),
        })
        return
      }
      case 'approve': {
        const asked = db
          .prepare(`SELECT id FROM submissions WHERE state = 'waiting' ORDER BY seq DESC`)
          .pluck()
          .get()
        if (asked === undefined) return
        const pictures = db
          .prepare('SELECT sha256 FROM submission_pictures WHERE submission = ?')
          .pluck()
          .all(asked) as string[]
        const other = sitDown(claire)
        await approveWaiting(other, { post: PostId.parse(asked), pictures })
        await leave(other)
        return
      }
      case 'crop': {
        const { x, y } = places[action.place] as Box
        const crop = { x: Math.max(0, x - 40), y: Math.max(0, y - 40), width: 140, height: 160 }
        return save({ ...readPhotoDraft(db, photo), crop }, action.agreed)
      }
      case 'untick':
        return save({ ...readPhotoDraft(db, photo), pupils: [] }, action.agreed)
      case 'mark': {
        const draft = readPhotoDraft(db, photo)
        const box = places[action.place] as Box
        const marks = [...draft.marks, { id: FaceId.parse(randomUUID()), box }]
        return save({ ...draft, marks }, action.agreed)
      }
      case 'found':
        return find(photo, places[action.place] as Box)
      case 'withdraw': {
        agreed.set(pupil.id, false)
        const by = { givenBy: 'mother', relationship: null, evidence: 'at the office' }
        await withdrawConsent(desk, { pupil: pupil.id, ...by })
        return
      }
      case 'grant': {
        const { recordedBy: _, recordedAt: __, ...fact } = madeUpConsent(pupil, alex)
        const on = Day.parse(now().slice(0, 10))
        // An administrator's yes counts at once.
        recordConsent({ ...desk, operator: head }, { fact: { ...fact, on } })
        agreed.set(pupil.id, true)
        return
      }
      case 'neverShown':
        await setNeverShown({ ...desk, operator: head }, pupil.id, action.is)
        hidden.set(pupil.id, action.is)
        return
      case 'emptyDraft': {
        const drafts = db.prepare('SELECT id FROM post_drafts ORDER BY seq').pluck().all()
        const id = drafts[action.which % drafts.length]
        if (id !== undefined)
          saveWords(desk, { id: id as never, text: '', account: null, photos: [] })
        return
      }
      case 'lock': {
        isLocking = true
        await leave(desk)
        desk = sitDown(action.other ? claire : alex)
        isLocking = false
        desk.postOffice.wakeUp()
        return
      }
      case 'restore': {
        for (const { id, text } of postsAt(db, ['approved', 'uploading', 'ready', 'blocked'])) {
          if (advancePost(db, id, { kind: 'restored' }, now()) !== null) restored.add(text)
        }
        return
      }
      case 'remove':
        await openRemovals({ db, vault, operator: desk.operator, log }).remove([photo])
        return
      case 'wait':
        setClockAhead(Date.parse(now()) - Date.now() + action.minutes * 60_000)
        desk.postOffice.wakeUp()
        return
      case 'cancel':
      case 'tryAgain': {
        const all = everyPost()
        const id = all[action.which % Math.max(1, all.length)]
        if (id === undefined) return
        if (action.kind === 'cancel') cancelPost(desk, id)
        else tryAgain(desk, id)
        return
      }
      case 'pause':
        if (action.on) pausePosting(desk, 'asked')
        else resumePosting({ ...desk, operator: claire })
    }
  }

  return {
    sent,
    wrong,
    act,
    during: (action: Action) => {
      whileUploading = () => act(action)
    },
    async close() {
      while (isLocking) await wait(1)
      await leave(desk)
      db.close()
    },
  }
}

afterAll(() => setClockAhead(0))

test('what leaves is byte for byte what was cleared, and everybody in it has consent at that moment', async () => {
  let sent = 0
  const schedule = fc.array(fc.tuple(Action, fc.option(Action, { freq: 3 })), {
    minLength: 8,
    maxLength: 30,
  })
  const property = fc.asyncProperty(schedule, fc.boolean(), async (actions, secondPerson) => {
    setClockAhead(0)
    const school = await world(secondPerson)
    for (const photo of [0, 1])
      await school.act({ kind: 'ready', photo, pupil: photo, agreed: true })
    for (const [action, meanwhile] of actions) {
      if (meanwhile !== null) school.during(meanwhile)
      await school.act(action)
      await wait(1)
    }
    await school.act({ kind: 'wait', minutes: 45 })
    await wait(5)
    await school.close()
    sent += school.sent.length
    expect(school.wrong).toEqual([])
  })
  await fc.assert(property, { numRuns: 120 })
  // A model in which nothing ever leaves would prove nothing.
  expect(sent).toBeGreaterThan(20)
}, 600_000)

import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Channel } from '../../contract/channels.ts'
import { contract } from '../../contract/contract.ts'
import { peopleKey, pictureKey } from '../../core/draft.ts'
import { mostFaces } from '../../core/face.ts'
import { refused } from '../../core/result.ts'
import { policyDefaults } from '../../core/school.ts'
import { openIncident } from '../acts/openIncident.ts'
import { now, today } from '../clock.ts'
import { listIncidents } from '../db/tables/incidents.ts'
import { readPhotoDraft } from '../db/tables/photoDrafts.ts'
import { findPhoto, insertPhoto } from '../db/tables/photos.ts'
import { listPostDrafts } from '../db/tables/postDrafts.ts'
import { listStaffAccounts } from '../db/tables/staffBios.ts'
import type { Desktop } from '../desktop.ts'
import { handlersFor } from '../handlers.ts'
import { usualPace } from '../posting/pace.ts'
import { openPreferences } from '../preferences.ts'
import type { Desk } from '../session/desk.ts'
import type { Services } from '../session/openDesk.ts'
import { createStudio } from '../session/studio.ts'
import { type Known, whatPasses } from '../testing/scratchInputs.ts'
import { anyPage, scratchPage } from '../testing/scratchPages.ts'
import { madeUpPhotoId, madeUpPupil, scratchFolder } from '../testing/scratchRecords.ts'
import { alex, claire, goodPassphrase, head, ks1 } from '../testing/scratchStaff.ts'
import { serve } from './serve.ts'

const pupils = [madeUpPupil(), madeUpPupil({ firstName: 'Rowena', yearGroup: 'R' })]
const pupil = pupils[0]?.id
const photos = [madeUpPhotoId(), madeUpPhotoId()]
const [photo] = photos

/** Channels that tell what the records hold: whatever was written, each of them answers. */
const readings = {
  listPhotos: {},
  loadPostDraft: {},
  listPostDrafts: {},
  loadPhotoDraft: { photo },
  readRecords: {},
  readSavedWords: {},
  listPosts: {},
  readPosting: {},
  listIncidents: {},
  readPolicy: {},
  readWeek: {},
  listConnections: {},
  listReviewsDue: {},
  followers: { account: ks1.id },
  mentions: { account: ks1.id },
  listStaffBios: {},
  listAudit: {},
  readTermReport: { from: '2026-09-01', to: '2026-12-31' },
  readKeeping: {},
  listStaff: {},
  readBackups: {},
  readPupil: { pupil },
  readPupilReport: { pupil },
  findNameInWords: { pupil },
  listLeavers: {},
  planRollOver: { classes: null },
  listImports: {},
} satisfies Partial<Record<Channel, unknown>>

/** Channels that write to the records, and need neither X nor another process for it. */
const writings = [
  'keepEvidence',
  'savePhotoDraft',
  'startPostDraft',
  'savePostDraft',
  'takeUpPostDraft',
  'discardPostDraft',
  'replaceSavedWords',
  'replaceHandles',
  'confirm',
  'setApproverRule',
  'setThinkingSeconds',
  'pausePosting',
  'resumePosting',
  'reportIncident',
  'stateIncident',
  'recordPolicy',
  'setReviewDays',
  'addStaffAccount',
  'removeStaffAccount',
  'pasteFollowers',
  'pasteBlocked',
  'recordConsent',
  'withdrawConsent',
  'setNeverShown',
  'saveSettings',
  'saveKeeping',
  'changeOperator',
  'saveClientId',
] as const satisfies readonly Channel[]

/** X is never reached from here: whatever it is asked. */
const xAway = new Proxy({}, { get: () => async () => refused({ kind: 'notConnected' }) })

/** A studio with two photos and two pupils, an administrator at its desk, and neither processes nor a network behind it. */
async function studioOfTwo() {
  const data = join(scratchFolder(), 'studio')
  const wrong: string[] = []
  const log = {
    unexpected: (error: unknown) =>
      `${wrong.push(error instanceof Error ? `${error.stack}` : `${error}`)}`,
  }
  const services = {
    pace: usualPace,
    practice: true,
    x: () => () => xAway,
    fetchPicture: async () => null,
    connectWay: { ports: [1], wrapping: null },
    log,
    linkTo: () => 'https://x.example/1',
    linkToUser: () => 'https://x.example/2',
    recordsChanged: () => undefined,
    postsChanged: () => undefined,
  }
  const school = {
    school: { ...policyDefaults, name: 'Hillside Primary', practice: true, staff: ['Miss Ash'] },
    operators: [head, claire, alex] as const,
    passphrase: goodPassphrase,
    accounts: [ks1],
    pupils,
    consents: [],
    policy: null,
  }
  const practice = { school: () => school, passphrase: goodPassphrase, timeline: async () => '' }
  const studio = createStudio(data, practice, async () => services as unknown as Services)
  await studio.openPractice()
  await studio.signIn({ operator: head.id, passphrase: goodPassphrase })
  const desk = studio.desk()
  if (desk === null) throw new Error('Somebody is at the desk.')
  for (const [index, id] of photos.entries()) {
    const original = `${index}`.repeat(64)
    desk.db.write((write) =>
      insertPhoto(write, { id, original, size: { width: 900, height: 600 }, addedAt: write.now }),
    )
  }
  // Else some runs report none before they would add to one.
  openIncident(desk, { kind: 'other', links: {} })
  const handlers = handlersFor(studio, {} as Desktop, openPreferences(join(data, 'none.json')))
  const answer = serve(handlers, () => true, anyPage, log, studio)
  const ask = (channel: Channel, input: unknown) =>
    answer('us', { page: scratchPage, channel, input })
  return { studio, desk, ask, wrong }
}

/** What is there to be named at this moment, by the field that names it. */
function knownAt({ db }: Desk): Known {
  const inHand = photos.filter((id) => findPhoto(db, id) !== null)
  const drafts = inHand.map((id) => readPhotoDraft(db, id))
  const there: Readonly<Record<string, readonly string[]>> = {
    photo: photos,
    photos,
    pupil: pupils.map(({ id }) => id),
    pupils: pupils.map(({ id }) => id),
    account: [ks1.id],
    accounts: [ks1.id],
    operator: [alex.id, claire.id],
    draft: listPostDrafts(db).map(({ id }) => id),
    id: listPostDrafts(db).map(({ id }) => id),
    incident: listIncidents(db).map(({ id }) => id),
    staff: listStaffAccounts(db).map(({ id }) => id),
    of: drafts.flatMap((draft) => [pictureKey(draft), peopleKey(draft)]),
    followers: ['@one_reader', '@two_readers'],
    text: ['@one_reader @two_readers @three'],
    on: [today()],
    approvedOn: [today()],
    noticedAt: [now()],
    face: inHand.flatMap((id) => {
      const evidence = findPhoto(db, id)?.evidence
      return evidence?.kind === 'looked' ? evidence.faces.slice(0, 3).map((face) => face.id) : []
    }),
  }
  return (field) => there[field] ?? []
}

/** A history of one photo, standing at one of its own steps: others are refused, and there would be nothing to read. */
function fitting(channel: Channel, input: unknown): unknown {
  const saved = contract.savePhotoDraft.input.safeParse(input)
  if (channel !== 'savePhotoDraft' || !saved.success) return input
  const { photo, history } = saved.data
  const steps = history.steps.map((step) => ({ ...step, photo }))
  return { photo, history: { ...history, from: 0, steps, at: history.at % (steps.length || 1) } }
}

test('faces that fit call by call and not together are kept as far as they fit, and the photo stays out of posts', async () => {
  const { studio, ask, wrong } = await studioOfTwo()
  const found = (count: number, x: number) =>
    Array.from({ length: count }, (_, y) => ({
      box: { x, y: y / 4, width: 8, height: 8 },
      tier: 'sure',
      score: 1,
    }))
  const look = (count: number, x: number) =>
    ask('keepEvidence', { photo, detector: 'made up', faces: found(count, x) })
  expect((await look(1997, 1)).ok).toBe(true)
  const full = [await look(5, 2), await look(2000, 3)]
  for (const reply of full) {
    const kept = contract.keepEvidence.output.parse(reply.ok ? reply.value : null).evidence
    expect(kept.kind === 'looked' && kept.faces.length).toBe(mostFaces)
  }
  for (const [channel, input] of Object.entries(readings)) {
    expect([channel, (await ask(channel as Channel, input)).ok, wrong]).toEqual([channel, true, []])
  }
  await studio.lock()
})

test('what the contract lets in, call after call, the records give back', async () => {
  const step = fc.record({ channel: fc.constantFrom(...writings), seed: fc.nat() })
  const taken = new Set<Channel>()
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 30 }), async (steps) => {
      const { studio, desk, ask, wrong } = await studioOfTwo()
      const done: string[] = []
      for (const { channel, seed } of steps) {
        const passes = whatPasses(contract[channel].input, knownAt(desk))
        const [input] = fc.sample(passes, { seed, numRuns: 1 })
        const reply = await ask(channel, fitting(channel, input))
        if (reply.ok) taken.add(channel)
        done.push(`${channel} ${seed}: ${JSON.stringify(reply).slice(0, 80)}`)
      }
      for (const [channel, input] of Object.entries(readings)) {
        const reply = await ask(channel as Channel, input)
        expect([channel, reply.ok, done, wrong]).toEqual([channel, true, done, []])
      }
      await studio.lock()
    }),
    { numRuns: 25, endOnFailure: true },
  )
  expect([...writings].filter((channel) => !taken.has(channel))).toEqual([])
}, 240_000)

import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { blockersOfPhoto, clear } from '../../electron/core/clearance.ts'
import { Day } from '../../electron/core/day.ts'
import { blankPhotoDraft, Draft, DraftId, pictureKey } from '../../electron/core/draft.ts'
import { FaceId } from '../../electron/core/face.ts'
import { PhotoId } from '../../electron/core/photo.ts'
import { everyYear, type Pupil } from '../../electron/core/pupil.ts'
import { Records } from '../../electron/core/records.ts'
import { policyDefaults } from '../../electron/core/school.ts'
import { saveAccount } from '../../electron/main/db/tables/accounts.ts'
import { recordConfirmation } from '../../electron/main/db/tables/confirmations.ts'
import { recordConsents } from '../../electron/main/db/tables/consents.ts'
import { saveOperator } from '../../electron/main/db/tables/operators.ts'
import { savePhotoHistory } from '../../electron/main/db/tables/photoDrafts.ts'
import { insertEvidence, insertPhoto } from '../../electron/main/db/tables/photos.ts'
import { gatherDraft, savePostDraft } from '../../electron/main/db/tables/postDrafts.ts'
import { savePupils } from '../../electron/main/db/tables/pupils.ts'
import { saveSchool } from '../../electron/main/db/tables/school.ts'
import { recordsForDraft } from '../../electron/main/publishing/gather.ts'
import { schoolWordsIn } from '../../electron/main/publishing/schoolWords.ts'
import {
  madeUpAccount,
  madeUpConsent,
  madeUpOperator,
  madeUpPupil,
  openScratch,
  scratchInstant,
} from '../../electron/main/testing/scratchRecords.ts'

// What a key, a statement and a save cost in a large school with a full sheet, beside a small one with a hundred photos.
const { values } = parseArgs({
  options: {
    photos: { type: 'string', default: '2000' },
    pupils: { type: 'string', default: '20000' },
    times: { type: 'string', default: '7' },
  },
})
const times = Number(values.times)
const syllables = ['bel', 'ca', 'dor', 'en', 'fi', 'gar', 'hol', 'is', 'jun', 'ka', 'lo', 'mer']
const day = Day.parse('2026-11-22')
const text = 'Year 2 planted their first beans today and watched the rain from the window.'

const small = await measure(100, 400)
const large = await measure(Number(values.photos), Number(values.pupils))
const rows = small.map(({ what, milliseconds }, index) => {
  const there = large[index]?.milliseconds ?? 0
  return { what, smallMs: milliseconds, largeMs: there, ratio: rounded(there / milliseconds) }
})
console.table(rows)
console.log(JSON.stringify({ photos: Number(values.photos), pupils: Number(values.pupils), rows }))

async function measure(photoCount: number, pupilCount: number) {
  const { db, operator, draft, photos } = school(photoCount, pupilCount)
  const said = { kind: 'run' as const, findings: [] }
  const proofreading = { of: () => said, check: async () => said }
  const desk = { db, operator, proofreading, lastRead: { records: null } }
  const read = () => recordsForDraft(desk, draft)
  const drafts = photos.map((photo) => blankPhotoDraft(photo))
  const sheet = (records: Records) => drafts.map((one) => blockersOfPhoto(one, records, day))
  let records = read()
  clear(draft, records, day)
  let key = 0
  const measured = [
    timed('window: a key in the words, every rule asked', () => {
      key += 1
      records = { ...records, proofreading: { kind: 'notRun' } }
      return clear({ ...draft, text: `${text} ${key}` }, records, day)
    }),
    timed('window: a key in one photo, its badge', () =>
      blockersOfPhoto({ ...blankPhotoDraft(draftPhoto(draft)), altText: `${key}` }, records, day),
    ),
    timed('window: all badges, after something was said by name', () => {
      records = { ...records, confirmations: [...records.confirmations] }
      return sheet(records)
    }),
    timed('main: words are saved', () =>
      savePostDraft(db, { ...draft, photos: draft.photos.map(({ photo }) => photo) }),
    ),
    timed('main: a step of a photo is saved', () =>
      savePhotoHistory(db, draftPhoto(draft), {
        from: 0,
        steps: [blankPhotoDraft(draftPhoto(draft))],
        at: 0,
      }),
    ),
    timed('main: what the proofreader is told', () => {
      const gathered = gatherDraft(db, draft.id)
      return gathered && schoolWordsIn(db, gathered)
    }),
    timed('main: the records are read', read),
    timed('main: the reply with all records is looked at', () => Records.parse(records)),
    timed('main: the decision, from records read afresh', () => clear(draft, read(), day)),
  ]
  const told = schoolWordsIn(db, draft).length
  console.log(`${photoCount} photos, ${pupilCount} pupils: the proofreader is told ${told} words`)
  db.close()
  return measured
}

function draftPhoto({ photos: [first] }: Draft): PhotoId {
  if (first === undefined) throw new Error('the draft has a photo')
  return first.photo
}

/** Three faces in each photo, a look said of each, one live consent of each pupil, four photos in the post. */
function school(photoCount: number, pupilCount: number) {
  const db = openScratch()
  const operator = madeUpOperator()
  const account = madeUpAccount([operator])
  saveSchool(db, { ...policyDefaults, name: 'Hillside Primary', practice: false, staff: [] })
  saveOperator(db, operator)
  saveAccount(db, account)
  const pupils = Array.from({ length: pupilCount }, (_, index) => made(index))
  savePupils(db, pupils)
  recordConsents(
    db,
    pupils.map((pupil) => madeUpConsent(pupil, operator)),
  )
  const photos = Array.from({ length: photoCount }, () => PhotoId.parse(randomUUID()))
  db.transaction(() => {
    for (const id of photos) {
      const size = { width: 900, height: 600 }
      insertPhoto(db, { id, original: id, size, addedAt: scratchInstant })
      const faces = [1, 2, 3].map((x) => ({
        id: FaceId.parse(randomUUID()),
        box: { x: x * 90, y: 50, width: 40, height: 50 },
        tier: 'sure' as const,
        score: 1,
      }))
      insertEvidence(db, id, 'made up', faces)
      const of = pictureKey(blankPhotoDraft(id))
      const statement = { what: 'wholePicture', photo: id, of } as const
      recordConfirmation(db, { statement, by: operator.id, at: scratchInstant })
    }
  })()
  const inPost = photos.slice(0, 4).map((id) => ({
    ...blankPhotoDraft(id),
    pupils: pupils.slice(0, 30).map((pupil) => pupil.id),
    altText: 'Children plant beans; their faces are covered.',
  }))
  const draft = Draft.parse({
    id: DraftId.parse(randomUUID()),
    photos: inPost,
    text,
    account: account.id,
  })
  savePostDraft(db, { ...draft, photos: photos.slice(0, 4) })
  for (const step of inPost) savePhotoHistory(db, step.photo, { from: 0, steps: [step], at: 0 })
  return { db, operator, draft, photos }
}

/** Names that differ, as made-up ones may: three syllables for the first, four for the last. */
function made(index: number): Pupil {
  const name = (from: number, parts: number) => {
    const word = Array.from(
      { length: parts },
      (_, part) => syllables[Math.floor(from / 12 ** part) % 12],
    ).join('')
    return `${word.charAt(0).toUpperCase()}${word.slice(1)}`
  }
  return madeUpPupil({
    firstName: name(index * 7, 3),
    lastName: name(index * 13, 4),
    className: `${(index % 7) + 1} Oak ${Math.floor(index / 210)}`,
    yearGroup: everyYear[index % everyYear.length] ?? 'R',
  })
}

function timed(what: string, work: () => unknown) {
  const taken = Array.from({ length: times }, () => {
    const since = performance.now()
    work()
    return performance.now() - since
  }).sort((one, other) => one - other)
  return { what, milliseconds: rounded(taken[Math.floor(times / 2)] ?? 0) }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

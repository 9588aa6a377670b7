import { expect, test } from 'vitest'
import { clear } from '../../core/clearance.ts'
import type { Draft } from '../../core/draft.ts'
import {
  account,
  consent,
  day,
  draftOf,
  recordsFor as inOrder,
  operator,
  photo,
  photoDraft,
  pupil,
} from '../../core/testSchool.ts'
import { saveAccount } from '../db/tables/accounts.ts'
import { recordConfirmation } from '../db/tables/confirmations.ts'
import { listLastWords, recordConsents } from '../db/tables/consents.ts'
import { saveOperator } from '../db/tables/operators.ts'
import { insertEvidence, insertPhoto, listPhotos } from '../db/tables/photos.ts'
import { listPupils, savePupils } from '../db/tables/pupils.ts'
import { saveSchool } from '../db/tables/school.ts'
import { openScratch, type ScratchRecords } from '../testing/scratchRecords.ts'
import { recordsForDraft } from './gather.ts'
import { noteOnce } from './tallyAside.ts'

const draft = draftOf(photoDraft)
const read = { kind: 'run' as const, findings: [] }
const proofreading = { of: () => read, check: async () => read }

/** Real records of the tiny school in which everything is in order. */
function schoolInOrder(): ScratchRecords {
  const db = openScratch()
  const { school, confirmations } = inOrder(photoDraft)
  saveSchool(db, school)
  saveOperator(db, operator)
  saveAccount(db, account)
  savePupils(db, [pupil])
  recordConsents(db, [consent])
  insertPhoto(db, { ...photo, original: 'f'.repeat(64) })
  if (photo.evidence.kind === 'looked') insertEvidence(db, photo.id, 'test', photo.evidence.faces)
  for (const said of confirmations) recordConfirmation(db, said)
  return db
}

function decided(db: ScratchRecords, of: Draft = draft) {
  const logged: unknown[] = []
  const log = { unexpected: (error: unknown) => `log ${logged.push(error)}` }
  const records = recordsForDraft({ db, operator, proofreading, noteUnreadable: noteOnce(log) }, of)
  const cleared = clear(of, records, day)
  const kinds = cleared.ok ? [] : cleared.error.map(({ kind }) => kind)
  return { setAside: records.setAside, kinds, logged }
}

test('where every row can be read nothing is set aside, and the draft clears', () => {
  const db = schoolInOrder()
  expect(decided(db)).toEqual({ setAside: [], kinds: [], logged: [] })
  db.close()
})

const other = '00000000-0000-4000-8000-000000000099'

test('a consent that cannot be read may be a no: nothing leaves, whomever it is about', () => {
  const db = schoolInOrder()
  const odd = { ...consent, evidence: 'e'.repeat(301) }
  recordConsents(db, [
    { ...odd, givenBy: 'father', decision: 'refused' },
    { ...odd, givenBy: 'aunt' },
  ])
  const { setAside, kinds, logged } = decided(db)
  expect(setAside).toEqual([{ what: 'consent', count: 2, reference: 'log 1' }])
  expect(kinds).toEqual(['recordsUnreadable'])
  expect(logged).toHaveLength(1)
  expect(() => listLastWords(db)).toThrow()
  db.close()
})

test('a pupil who cannot be read may be named in the words: nothing leaves', () => {
  const db = schoolInOrder()
  savePupils(db, [{ ...pupil, id: other as typeof pupil.id, firstName: 'x'.repeat(121) }])
  const { setAside, kinds } = decided(db)
  expect(setAside).toEqual([{ what: 'pupil', count: 1, reference: 'log 1' }])
  expect(kinds).toEqual(['recordsUnreadable'])
  expect(() => listPupils(db)).toThrow()
  db.close()
})

test('an account that cannot be read may speak for these years: nothing leaves', () => {
  const db = schoolInOrder()
  saveAccount(db, {
    ...account,
    id: other as typeof account.id,
    handle: '@Other' as typeof account.handle,
    label: '',
  })
  expect(decided(db).kinds).toEqual(['recordsUnreadable'])
  db.close()
})

test('a photo that cannot be read is set aside alone, and a post with it refuses', () => {
  const db = schoolInOrder()
  const second = other as typeof photo.id
  insertPhoto(db, { ...photo, id: second, original: 'e'.repeat(64) })
  db.prepare(
    `INSERT INTO faces (id, photo, x, y, width, height, tier, score, detector)
     VALUES ('no id', ?, 1, 1, 1, 1, 'sure', 1, 'test')`,
  ).run(second)
  db.prepare("UPDATE photos SET detector = 'test' WHERE id = ?").run(second)
  expect(decided(db)).toMatchObject({ setAside: [{ what: 'photo', count: 1 }], kinds: [] })
  expect(decided(db, draftOf(photoDraft, { ...photoDraft, photo: second })).kinds).toContain(
    'photoGone',
  )
  expect(listPhotos(db, () => undefined).map(({ id }) => id)).toEqual([photo.id])
  db.close()
})

test('what was said by name and cannot be read was not said', () => {
  const db = schoolInOrder()
  const [said] = inOrder(photoDraft).confirmations
  if (said === undefined) throw new Error('the test school has said something')
  db.prepare(
    `INSERT INTO confirmations (what, photo, draft, statement, confirmed_by, confirmed_at)
     VALUES ('wholePicture', ?, NULL, '{"what":"wholePicture"}', ?, ?)`,
  ).run(photo.id, operator.id, said.at)
  expect(decided(db)).toMatchObject({ setAside: [{ what: 'confirmation', count: 1 }], kinds: [] })
  db.close()
})

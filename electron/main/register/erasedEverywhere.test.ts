import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { importDay, readAll, sheetsOf } from '../../clerk/testImport.ts'
import { Instant } from '../../core/day.ts'
import { blankPhotoDraft, DraftId, peopleKey } from '../../core/draft.ts'
import { WaitingConsentId } from '../../core/secondPerson.ts'
import { erasePupil } from '../acts/erasePupil.ts'
import { firstBrokenEntry, record } from '../db/audit/auditLog.ts'
import { recordConfirmation } from '../db/tables/confirmations.ts'
import { recordConsents } from '../db/tables/consents.ts'
import { saveOperator } from '../db/tables/operators.ts'
import { savePhotoHistory } from '../db/tables/photoDrafts.ts'
import { insertPhoto } from '../db/tables/photos.ts'
import { savePostDraft } from '../db/tables/postDrafts.ts'
import { listPupils, savePupils } from '../db/tables/pupils.ts'
import { addWaiting } from '../db/tables/waitingConsents.ts'
import {
  madeUpConsent,
  madeUpOperator,
  madeUpPhotoId,
  openScratch,
  type ScratchRecords,
  scratchFolder,
} from '../testing/scratchRecords.ts'
import { applyImport } from './applyImport.ts'
import { nameInWords } from './nameInWords.ts'
import { previewImport } from './previewImport.ts'
import { undoImport } from './undoImport.ts'

const at = Instant.parse('2026-11-22T10:00:00.000Z')
const moment = { today: importDay, at }
const names = ['Quillonby', 'Zebedee', 'Zebbyzeb']

/** The tables with a row that holds one of the names in any of its columns, as the key opens them. */
function tablesWithNames(db: ScratchRecords): readonly string[] {
  const tables = z
    .array(z.string())
    .parse(db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all())
  return tables.filter((table) => {
    const rows = JSON.stringify(db.prepare(`SELECT * FROM "${table}"`).all())
    return names.some((name) => rows.toLowerCase().includes(name.toLowerCase()))
  })
}

function filesWithNames(folder: string): readonly string[] {
  const forms = names.flatMap((name) => [
    Buffer.from(name, 'utf8'),
    Buffer.from(name, 'utf16le'),
    Buffer.from(Buffer.from(name).toString('base64').replace(/=+$/, '').slice(0, -1)),
  ])
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .filter((entry) => {
      const bytes = readFileSync(join(entry.parentPath, entry.name))
      return forms.some((form) => bytes.includes(form))
    })
    .map(({ name }) => name)
}

/** A pupil who went through everything that keeps a name: two imports, one undone, words at the office, a photo, the audit. */
async function lived() {
  const db = openScratch(join(scratchFolder(), 'school.db'))
  const operator = madeUpOperator()
  saveOperator(db, operator)
  const office = { db, operator }
  const bring = async (says: string) => {
    const text = `Adno,Surname,Forename,Class,Year,Consent type,Status,Given by\n7,Quillonby,Zebedee,3 Oak,3,Social media,${says},Mrs Quillonby\n8,Brook,Ned,3 Oak,3,Social media,Yes,Mr Brook\n`
    const read = await readAll([Buffer.from(text, 'utf8')])
    const request = {
      files: read.map(({ file }) => file),
      sheets: sheetsOf(read),
      answers: new Map(),
      wholeRoll: true,
    }
    const { fingerprint } = previewImport(db, request, importDay)
    const applied = applyImport(office, request, fingerprint, moment)
    if (!applied.ok) throw new Error(applied.error)
    return applied.value
  }
  await bring('Yes')
  undoImport(office, await bring('No'), at)
  const pupil = listPupils(db).find(({ firstName }) => firstName === 'Zebedee')
  if (pupil === undefined) throw new Error('nobody was imported')
  savePupils(db, [{ ...pupil, preferredName: 'Zebbyzeb' }])
  recordConsents(db, [{ ...madeUpConsent(pupil, operator), givenBy: 'Mr Quillonby (father)' }])
  const entered = { ...madeUpConsent(pupil, operator), givenBy: 'Ms Quillonby (aunt)' }
  addWaiting(db, { id: WaitingConsentId.parse(randomUUID()), fact: entered })
  const photo = madeUpPhotoId()
  const original = 'a'.repeat(64)
  insertPhoto(db, { id: photo, original, size: { width: 9, height: 9 }, addedAt: at })
  const draft = { ...blankPhotoDraft(photo), pupils: [pupil.id] }
  savePhotoHistory(db, photo, { steps: [draft], at: 0 })
  const statement = { what: 'nobodyElse' as const, photo, of: peopleKey(draft) }
  recordConfirmation(db, { statement, by: operator.id, at })
  const event = { kind: 'peopleConfirmed' as const, photo, pupils: [pupil.id] }
  record(db, { at, actor: operator.id, event })
  const post = { id: DraftId.parse(randomUUID()), account: null, photos: [photo] }
  savePostDraft(db, { ...post, text: 'Year 3 went to the museum.' })
  return { office, pupil, post }
}

test('a pupil’s names stand in the tables of people and of imports, and in no other', async () => {
  const { office } = await lived()
  expect(tablesWithNames(office.db).toSorted()).toEqual([
    'consents',
    'import_steps',
    'pupils',
    'waiting_consents',
    'withheld_consents',
  ])
  office.db.close()
})

test('after erasing, the name is in no table, in no file of the folder and in no backup made afterwards, and the audit holds', async () => {
  const { office, pupil } = await lived()
  const { db } = office
  const folder = dirname(db.name)
  writeFileSync(`${db.name}.version-6`, 'Zebedee Quillonby')
  expect(filesWithNames(folder)).toEqual(['school.db.version-6'])
  expect(erasePupil(office, pupil.id)).toEqual({ ok: true, value: null })
  expect(tablesWithNames(db)).toEqual([])
  expect(firstBrokenEntry(db)).toBeNull()
  const backup = join(folder, 'backup.db')
  db.prepare('VACUUM INTO ?').run(backup)
  db.close()
  const copy = openScratch(backup)
  expect(tablesWithNames(copy)).toEqual([])
  expect(firstBrokenEntry(copy)).toBeNull()
  expect(listPupils(copy).map(({ firstName }) => firstName)).toEqual(['Ned'])
  copy.close()
  expect(filesWithNames(folder)).toEqual([])
})

test('words that people wrote are not touched, and it is said where the name stands in them', async () => {
  const { office, pupil, post } = await lived()
  const { db } = office
  const nowhere = { drafts: 0, posts: 0, savedWords: 0, otherConsents: 0 }
  expect(nameInWords(db, pupil.id)).toEqual(nowhere)
  savePostDraft(db, { ...post, text: 'Well done, #ZebedeeQuillonby!' })
  db.exec(`INSERT INTO saved_words (kind, words) VALUES ('phrase', 'Zebbyzeb’s poem')`)
  const ned = listPupils(db).find(({ firstName }) => firstName === 'Ned')
  if (ned === undefined) throw new Error('Ned was imported')
  recordConsents(db, [{ ...madeUpConsent(ned, office.operator), givenBy: 'Mrs Quillonby' }])
  const entered = { ...madeUpConsent(ned, office.operator), givenBy: 'Ms Quillonby (aunt)' }
  addWaiting(db, { id: WaitingConsentId.parse(randomUUID()), fact: entered })
  const found = nameInWords(db, pupil.id)
  expect(found).toEqual({ drafts: 1, posts: 0, savedWords: 1, otherConsents: 2 })
  erasePupil(office, pupil.id)
  expect(nameInWords(db, pupil.id)).toBeNull()
  expect(tablesWithNames(db).toSorted()).toEqual([
    'consents',
    'post_drafts',
    'saved_words',
    'waiting_consents',
  ])
  db.close()
})

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { importDay, readAll, sheetsOf } from '../../clerk/testImport.ts'
import { Day, Instant } from '../../core/day.ts'
import { firstBrokenEntry } from '../db/audit/auditLog.ts'
import { migrate } from '../db/file/migrate.ts'
import { migrations } from '../db/file/migrations/steps.ts'
import { setPragmas } from '../db/file/pragmas.ts'
import { recordsIn } from '../db/records.ts'
import { recordConsents } from '../db/tables/consents.ts'
import { saveOperator } from '../db/tables/operators.ts'
import { listPupils, savePupils } from '../db/tables/pupils.ts'
import { findKnownPupil, saveKnownPupils } from '../db/tables/register.ts'
import { applyImport } from '../register/applyImport.ts'
import { previewImport } from '../register/previewImport.ts'
import { previewRollOver, rollOver } from '../register/rollOver.ts'
import { undoImport } from '../register/undoImport.ts'
import {
  madeUpConsent,
  madeUpOperator,
  madeUpPupil,
  openScratch,
  type ScratchRecords,
  scratchFolder,
  tamperingWith,
} from '../testing/scratchRecords.ts'
import { eraseOldLeavers, erasePupil } from './erasePupil.ts'

const at = Instant.parse('2026-11-22T10:00:00.000Z')
const moment = { today: importDay, at }

/** Records that are not encrypted, so that a test can look at every byte of them; all else is as it always is. */
function openInTheClear(): ScratchRecords {
  const db = new BetterSqlite(join(scratchFolder(), 'records.db'))
  setPragmas(db)
  migrate(db, migrations)
  return tamperingWith(recordsIn(db))
}

/** Every byte of the records and their log, pages that are no longer in use included. */
function bytesOf(db: ScratchRecords): string {
  const files = [db.name, `${db.name}-wal`].map((file) => readFileSync(file, 'latin1'))
  db.close()
  return files.join('')
}

async function withZebedee() {
  const db = openInTheClear()
  const operator = madeUpOperator()
  saveOperator(db, operator)
  const office = { db, operator }
  const rows = Array.from({ length: 40 }, (_, at) => `${at},Otherby,Child${at},3 Oak,3,Yes`)
  const file = [
    'Adno,Surname,Forename,Class,Year,Social media',
    '99,Quillonby,Zebedee,3 Oak,3,Yes',
    ...rows,
  ].join('\n')
  const read = await readAll([Buffer.from(file, 'utf8')])
  const request = {
    files: read.map(({ file }) => file),
    sheets: sheetsOf(read),
    answers: new Map(),
    wholeRoll: true,
  }
  const applied = applyImport(
    office,
    request,
    previewImport(db, request, importDay).fingerprint,
    moment,
  )
  const zebedee = listPupils(db).find(({ firstName }) => firstName === 'Zebedee')
  if (!applied.ok || zebedee === undefined) throw new Error('nobody was imported')
  savePupils(db, [{ ...zebedee, preferredName: 'Zebbyzeb' }])
  recordConsents(db, [{ ...madeUpConsent(zebedee, operator), givenBy: 'Mrs Quillonby' }])
  return { office, zebedee }
}

test('while a pupil is there the records hold the name', async () => {
  const { office } = await withZebedee()
  expect(bytesOf(office.db)).toMatch(/Quillonby/)
})

test('after erasing, the name stands in no byte of the records, their log or their copies, and the audit holds', async () => {
  const { office, zebedee } = await withZebedee()
  const copy = `${office.db.name}.version-3`
  writeFileSync(copy, 'Zebedee Quillonby')
  expect(erasePupil(office, zebedee.id)).toEqual({ ok: true, value: null })
  expect(erasePupil(office, zebedee.id)).toEqual({ ok: false, error: 'unknown' })
  expect(firstBrokenEntry(office.db)).toBeNull()
  expect(() => readFileSync(copy)).toThrow('ENOENT')
  expect(readFileSync(`${office.db.name}-wal`)).toHaveLength(0)
  expect(listPupils(office.db)).toHaveLength(40)
  expect(bytesOf(office.db)).not.toMatch(/Quillonby|Zebedee|Zebbyzeb/i)
})

test('leavers are kept for as long as the school says, and not a day longer', () => {
  const db = openScratch()
  const operator = madeUpOperator()
  saveOperator(db, operator)
  const leavers = ['2024-11-22', '2024-11-23'].map((day) => {
    const { id, ...pupil } = madeUpPupil()
    return { id, standing: { pupil, registerId: null, bornOn: null, leftOn: Day.parse(day) } }
  })
  saveKnownPupils(db, leavers)
  expect(eraseOldLeavers({ db, operator }, 2, moment.today)).toBe(1)
  expect(eraseOldLeavers({ db, operator }, 2, moment.today)).toBe(0)
  expect(leavers.map(({ id }) => findKnownPupil(db, id) === null)).toEqual([true, false])
  db.close()
})

test('September is shown first, applied as shown, and can be undone', async () => {
  const { office } = await withZebedee()
  const classes = new Map([['3 Oak', '4 Oak']])
  const { fingerprint, pupils } = previewRollOver(office.db, classes, importDay)
  expect(pupils).toHaveLength(41)
  expect(rollOver(office, new Map(), fingerprint, moment)).toEqual({
    ok: false,
    error: 'changedSincePreview',
  })
  const before = listPupils(office.db)
  const rolled = rollOver(office, classes, fingerprint, moment)
  if (!rolled.ok) throw new Error(rolled.error)
  expect(
    new Set(listPupils(office.db).map(({ className, yearGroup }) => `${className}, ${yearGroup}`)),
  ).toEqual(new Set(['4 Oak, 4']))
  expect(undoImport(office, rolled.value, at).ok).toBe(true)
  expect(listPupils(office.db)).toEqual(before)
  office.db.close()
})

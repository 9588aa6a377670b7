import { createHmac, randomUUID } from 'node:crypto'
import { copyFileSync, cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { AuditEvent } from '../../core/audit.ts'
import { Instant } from '../../core/day.ts'
import { policyDefaults } from '../../core/school.ts'
import { hashAt, listAudit, readHead, record } from '../db/audit/auditLog.ts'
import type { Database } from '../db/file/database.ts'
import { encryptedFile } from '../db/file/encryptedFile.ts'
import { openRecords } from '../db/openRecords.ts'
import { deriveKey } from '../keys/deriveKey.ts'
import { type SchoolFiles, schoolFiles } from '../school/schoolFiles.ts'
import { createSchool } from '../session/createSchool.ts'
import {
  madeUpOperator,
  type ScratchRecords,
  scratchFolder,
  tamperingWith,
} from '../testing/scratchRecords.ts'
import { goOnAfterRestore, openAuditKeeper } from './auditKeeper.ts'

/** A school as the studio makes it, on a disk of its own, and what anybody with its key could do to its files. */
let files: SchoolFiles
let dataFolder: string
let dataKey: Uint8Array
const head = { ...madeUpOperator('Rowan Hale'), role: 'administrator' as const }

beforeEach(async () => {
  dataFolder = join(scratchFolder(), 'studio')
  files = schoolFiles(dataFolder, 'school')
  const created = await createSchool(files, {
    school: { name: 'Western', practice: true, ...policyDefaults, staff: [] },
    operators: [head],
    passphrase: 'four unrelated quiet words',
    accounts: [],
    pupils: [],
    consents: [],
    policy: null,
  })
  if (!created.ok) throw new Error('The school was not made.')
  dataKey = created.value.dataKey
  await work(9)
})

function opened(): ScratchRecords {
  const records = openRecords(files.records, dataKey, { ifMissing: 'refuse' })
  if (!records.ok) throw new Error(`Refused: ${records.error.kind}`)
  return tamperingWith(records.value)
}

/** A day at the desk: the records are opened, so many things are written down, and the end is noted. */
async function work(entries: number): Promise<void> {
  const db = opened()
  const keeper = await openAuditKeeper(files, db, dataKey)
  for (let made = 0; made < entries; made += 1) {
    const event = AuditEvent.parse({ kind: 'photoRemoved', photo: randomUUID() })
    const at = Instant.parse(new Date().toISOString())
    record(db, { at, actor: head.id, event })
  }
  await keeper.anchor()
  db.close()
}

/** What the studio says when it opens the school. */
async function onOpening() {
  const db = opened()
  const keeper = await openAuditKeeper(files, db, dataKey)
  const verdict = await keeper.verdict()
  db.close()
  return verdict.ok ? [] : verdict.error.problems
}

/** An administrator says that nobody knows why, and has the log go on. */
async function answered() {
  const db = opened()
  const keeper = await openAuditKeeper(files, db, dataKey)
  expect(await keeper.answerDoubt(head.id, 'notExplained')).toBe(true)
  db.close()
}

/** Opens the encrypted file with its key, past the studio, and past the guards of the log. */
function tamper(deed: (db: Database) => void, { guards = true } = {}): void {
  const db = encryptedFile(files.records, deriveKey(dataKey, 'database'), 'readWrite')
  const kept = db.prepare(
    `SELECT sql FROM sqlite_schema WHERE tbl_name = 'audit' AND type = 'trigger'`,
  )
  const triggers = kept.pluck().all()
  for (const name of ['is_not_edited', 'is_not_deleted', 'goes_on_where_it_ended']) {
    db.exec(`DROP TRIGGER audit_${name}`)
  }
  deed(db)
  if (guards) for (const sql of triggers) db.exec(String(sql))
  db.close()
}

test('a school that nobody touched opens without a word', async () => {
  expect(await onOpening()).toEqual([])
})

test('1. an edited entry is reported', async () => {
  tamper((db) => db.exec(`UPDATE audit SET actor = NULL WHERE seq = 4`))
  expect(await onOpening()).toEqual([{ kind: 'entryChanged', seq: 4 }])
})

test('2. a deleted entry is reported', async () => {
  tamper((db) => db.exec(`DELETE FROM audit WHERE seq = 4`))
  expect(await onOpening()).toEqual([{ kind: 'entryRemoved', seq: 4 }])
})

test('3. a tail that was cut is reported', async () => {
  tamper((db) => db.exec(`DELETE FROM audit WHERE seq > 7`))
  expect(await onOpening()).toEqual([{ kind: 'entriesMissing', expected: 10, found: 7 }])
})

test('3b. a cut tail is told from an old file where other records are younger than what is left', async () => {
  const db = opened()
  const soon = new Date(Date.now() + 5_000).toISOString()
  db.prepare(
    `INSERT INTO photos (id, number, original, width, height, added_at) VALUES ('p', 1, 'o', 1, 1, ?)`,
  ).run(soon)
  db.close()
  tamper((records) => records.exec(`DELETE FROM audit WHERE seq > 7`))
  expect(await onOpening()).toEqual([{ kind: 'tailCut', expected: 10, found: 7 }])
})

test('4. two entries that changed places are reported', async () => {
  tamper((db) => {
    db.exec(`UPDATE audit SET seq = 0 WHERE seq = 4`)
    db.exec(`UPDATE audit SET seq = 4 WHERE seq = 6`)
    db.exec(`UPDATE audit SET seq = 6 WHERE seq = 0`)
  })
  expect(await onOpening()).toEqual([{ kind: 'entriesMoved', seq: 4 }])
})

test('5. an entry that was put in is reported', async () => {
  tamper((db) => {
    const before = hashAt(db, 3)
    db.exec(
      `UPDATE audit SET seq = -seq - 1 WHERE seq > 3; UPDATE audit SET seq = -seq WHERE seq < 0`,
    )
    db.prepare(`INSERT INTO audit VALUES (4, 'x', NULL, 'signedIn', '{}', ?, 'y')`).run(before)
  })
  expect(await onOpening()).toEqual([{ kind: 'entryInserted', seq: 4 }])
})

test('6. a records file that was cut short does not open, however much of it is left', () => {
  const whole = readFileSync(files.records)
  for (const left of [0, 1, 100, 4096, Math.floor(whole.length / 2), whole.length - 1]) {
    writeFileSync(files.records, whole)
    truncateSync(files.records, left)
    const refused = openRecords(files.records, dataKey, { ifMissing: 'refuse' })
    expect(refused.ok, `${left} of ${whole.length} bytes`).toBe(false)
  }
})

test('6b. a note that was cut short is reported', async () => {
  truncateSync(files.anchor, 40)
  expect(await onOpening()).toEqual([{ kind: 'anchorUnreadable' }])
})

test('7. a note that another key wrote, one that is gone, and an old one of ours are each reported', async () => {
  let note = readFileSync(files.anchor, 'utf8')
  const seal = /"seal":"(\w{8})/.exec(note)?.[1] ?? ''
  writeFileSync(files.anchor, note.replace(seal, seal === '00000000' ? '11111111' : '00000000'))
  expect(await onOpening()).toEqual([{ kind: 'anchorForged' }])
  await answered()
  rmSync(files.anchor)
  expect(await onOpening()).toEqual([{ kind: 'anchorMissing' }])
  await answered()
  note = readFileSync(files.anchor, 'utf8')
  await work(3)
  writeFileSync(files.anchor, note)
  expect(await onOpening()).toMatchObject([{ kind: 'anchorReplaced' }])
})

test('7b. a second note that another key wrote is reported', async () => {
  writeFileSync(files.witness, '{}')
  expect(await onOpening()).toEqual([{ kind: 'witnessForged' }])
})

test('8. an old copy of the records alone is reported', async () => {
  const old = `${files.records}.copy`
  copyFileSync(files.records, old)
  await work(3)
  copyFileSync(old, files.records)
  expect(await onOpening()).toEqual([{ kind: 'entriesMissing', expected: 13, found: 10 }])
})

test('8b. an old copy of the whole data folder, with its own old note, is reported, and stays reported', async () => {
  const old = `${dataFolder}.copy`
  cpSync(dataFolder, old, { recursive: true })
  await work(3)
  rmSync(dataFolder, { recursive: true })
  cpSync(old, dataFolder, { recursive: true })
  const olderCopy = { kind: 'olderCopy', expected: 13, found: 10, notedAt: expect.any(String) }
  expect(await onOpening()).toEqual([olderCopy])
  await work(8)
  expect(await onOpening()).toEqual([olderCopy])
})

test('8c. where the note outside the folder was taken away too, that is reported, and stays reported', async () => {
  const old = `${dataFolder}.copy`
  cpSync(dataFolder, old, { recursive: true })
  await work(3)
  rmSync(dataFolder, { recursive: true })
  rmSync(dirname(files.witness), { recursive: true })
  cpSync(old, dataFolder, { recursive: true })
  expect(await onOpening()).toEqual([{ kind: 'witnessMissing' }])
  await work(8)
  expect(await onOpening()).toEqual([{ kind: 'witnessMissing' }])
})

test('8d. records of the first versions, which had one note, begin the second one, and the log says so', async () => {
  const { count, hash, seal: _ } = JSON.parse(readFileSync(files.anchor, 'utf8'))
  const seal = createHmac('sha256', deriveKey(dataKey, 'anchor'))
    .update([count, hash].join(' '))
    .digest('hex')
  writeFileSync(files.anchor, JSON.stringify({ count, hash, seal }))
  rmSync(files.witness)
  const db = opened()
  const keeper = await openAuditKeeper(files, db, dataKey)
  expect(await keeper.verdict()).toMatchObject({ ok: true })
  expect(listAudit(db, 1)[0]?.entry.event).toEqual({ kind: 'witnessBegun' })
  db.close()
})

test('guards that were taken off the log are reported, and come back with an administrator’s answer', async () => {
  tamper(() => undefined, { guards: false })
  expect(await onOpening()).toEqual([{ kind: 'guardsGone' }])
  const db = opened()
  const keeper = await openAuditKeeper(files, db, dataKey)
  expect(await keeper.answerDoubt(head.id, 'notExplained')).toBe(true)
  expect(() => db.exec('DELETE FROM audit')).toThrow('the audit is added to')
  expect(() => db.exec('UPDATE audit SET actor = NULL')).toThrow('the audit is added to')
  db.close()
  expect(await onOpening()).toEqual([])
})

test('a backup that was put back on purpose is remembered for good, and is no alarm for ever', async () => {
  const old = `${dataFolder}.copy`
  cpSync(dataFolder, old, { recursive: true })
  await work(3)
  rmSync(dataFolder, { recursive: true })
  cpSync(old, dataFolder, { recursive: true })
  const db = opened()
  const lost = await openAuditKeeper(files, db, dataKey)
  expect(await lost.answerDoubt(head.id, 'backupPutBack')).toBe(true)
  expect(listAudit(db, 1)[0]?.entry).toMatchObject({
    actor: head.id,
    event: {
      kind: 'logDoubtAnswered',
      problems: ['olderCopy'],
      answer: 'backupPutBack',
      found: 10,
      noted: { count: 13 },
    },
  })
  expect(await lost.verdict()).toMatchObject({ ok: true, value: { unanchored: 0 } })
  db.close()
  expect(await onOpening()).toEqual([])
  await work(2)
  expect(await onOpening()).toEqual([])
})

test('a restore by the studio itself is written into the log, and opens without an alarm', async () => {
  const old = `${dataFolder}.copy`
  cpSync(dataFolder, old, { recursive: true })
  await work(3)
  rmSync(dataFolder, { recursive: true })
  cpSync(old, dataFolder, { recursive: true })
  const db = opened()
  await goOnAfterRestore(files, db, dataKey, head.id)
  expect(listAudit(db, 1)[0]?.entry.event).toMatchObject({
    kind: 'logDoubtAnswered',
    answer: 'backupPutBack',
    found: 10,
    noted: { count: 13 },
  })
  db.close()
  expect(await onOpening()).toEqual([])
})

test('a chain that is broken cannot be answered away', async () => {
  tamper((db) => db.exec(`UPDATE audit SET payload = '{}' WHERE seq = 2`))
  const db = opened()
  const keeper = await openAuditKeeper(files, db, dataKey)
  expect(await keeper.answerDoubt(head.id, 'notExplained')).toBe(false)
  await keeper.anchor()
  // The doubt itself is written down, and nothing else.
  expect(readHead(db).count).toBe(11)
  expect(listAudit(db, 1)[0]?.entry.event.kind).toBe('logDoubted')
  db.close()
  expect(await onOpening()).toEqual([{ kind: 'entryChanged', seq: 2 }])
})

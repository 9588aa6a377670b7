import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { AuditEntry, beginning } from '../../../core/audit.ts'
import { openScratch, type ScratchRecords, scratchInstant } from '../../testing/scratchRecords.ts'
import { firstBrokenEntry, hashAt, listAudit, readHead, record } from './auditLog.ts'

function entry(faces: number): AuditEntry {
  const event = { kind: 'evidenceKept', photo: randomUUID(), faces }
  return AuditEntry.parse({ at: scratchInstant, actor: randomUUID(), event })
}

function withEntries(count: number): ScratchRecords {
  const db = openScratch()
  for (let faces = 0; faces < count; faces += 1) record(db, entry(faces))
  return db
}

test('what is recorded is read back, newest first, and the chain holds', () => {
  const db = openScratch()
  const entries = [entry(1), entry(2), entry(3)]
  for (const each of entries) record(db, each)
  expect(listAudit(db, 10)).toEqual(
    entries.map((each, index) => ({ seq: index + 1, entry: each })).reverse(),
  )
  expect(listAudit(db, 1)).toHaveLength(1)
  expect(firstBrokenEntry(db)).toBeNull()
  db.close()
})

test('an empty audit begins at the beginning', () => {
  const db = openScratch()
  expect(readHead(db)).toEqual({ count: 0, hash: beginning.hash })
  const link = record(db, entry(1))
  expect(link.prev).toBe(beginning.hash)
  expect(readHead(db)).toEqual({ count: 1, hash: link.hash })
  expect(hashAt(db, 1)).toBe(link.hash)
  expect(hashAt(db, 2)).toBeNull()
  db.close()
})

test('an entry that is undone with its transaction leaves no trace', () => {
  const db = withEntries(2)
  const work = db.transaction(() => {
    record(db, entry(3))
    throw new Error('something else failed')
  })
  expect(work).toThrow('something else failed')
  expect(readHead(db).count).toBe(2)
  record(db, entry(4))
  expect(firstBrokenEntry(db)).toBeNull()
  db.close()
})

const forged = `'2026-01-01', NULL, 'signedIn', '{}'`

test.each([
  `UPDATE audit SET payload = '{}' WHERE seq = 2`,
  `UPDATE audit SET actor = NULL`,
  `DELETE FROM audit WHERE seq = 5`,
  `DELETE FROM audit`,
  `UPDATE OR REPLACE audit SET seq = 4 WHERE seq = 5`,
  `INSERT OR REPLACE INTO audit VALUES (5, ${forged}, (SELECT prev FROM audit WHERE seq = 5), 'x')`,
  `INSERT OR REPLACE INTO audit VALUES (6, ${forged}, 'x', (SELECT hash FROM audit WHERE seq = 3))`,
  `INSERT INTO audit VALUES (6, ${forged}, 'not the last hash', 'x')`,
  `INSERT INTO audit VALUES (7, ${forged}, (SELECT hash FROM audit WHERE seq = 5), 'x')`,
  `INSERT INTO audit VALUES (NULL, ${forged}, (SELECT hash FROM audit WHERE seq = 4), 'x')`,
])('the file itself refuses: %s', (statement) => {
  const db = withEntries(5)
  const before = db.prepare('SELECT * FROM audit').all()
  expect(() => db.exec(statement)).toThrow()
  expect(db.prepare('SELECT * FROM audit').all()).toEqual(before)
  expect(firstBrokenEntry(db)).toBeNull()
  db.close()
})

test('where the triggers were taken away first, a change is still found', () => {
  const db = withEntries(5)
  db.exec('DROP TRIGGER audit_is_not_edited')
  db.exec(`UPDATE audit SET actor = NULL WHERE seq = 3`)
  expect(firstBrokenEntry(db)).toBe(3)
  db.close()
})

import BetterSqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { records } from './0001-records.ts'
import { staff } from './0008-staff.ts'

const hash = 'a'.repeat(64)

function after() {
  const db = new BetterSqlite(':memory:')
  records.up(db)
  db.exec(`INSERT INTO operators VALUES ('alex', 'Alex', 'poster'), ('claire', 'Claire', 'approver');
    INSERT INTO school VALUES (1, 'Example Primary', 0, 140, 0, 1600)`)
  staff.up(db)
  db.exec(`INSERT INTO submissions (id, draft, account, handle, text, fingerprint, submitted_by,
    submitted_at, state) VALUES ('p', 'd', 'a', '@A', 'Hello', '${hash}', 'alex', 'now', 'waiting')`)
  return db
}

test('nobody was removed, and no second person is wanted, until somebody says so', () => {
  const db = after()
  expect(db.prepare('SELECT count(*) FROM operators WHERE removed_at IS NULL').pluck().get()).toBe(
    2,
  )
  expect(db.prepare('SELECT approver_required FROM school').pluck().get()).toBe(0)
  db.close()
})

test('what was submitted is neither edited nor deleted, and waits once for a draft', () => {
  const db = after()
  expect(() => db.exec(`UPDATE submissions SET text = 'Other'`)).toThrow('never edited')
  expect(() => db.exec(`UPDATE submissions SET fingerprint = '${'b'.repeat(64)}'`)).toThrow(
    'never edited',
  )
  expect(() => db.exec('DELETE FROM submissions')).toThrow('never deleted')
  expect(() =>
    db.exec(`INSERT INTO submissions SELECT 2, 'q', draft, account, handle, text, fingerprint,
      submitted_by, submitted_at, not_before, state, NULL, NULL, NULL FROM submissions`),
  ).toThrow('UNIQUE')
  db.close()
})

test('it is decided once, and never approved by whoever submitted it', () => {
  const db = after()
  const decide = (state: string, by: string) =>
    db.exec(`UPDATE submissions SET state = '${state}', decided_by = '${by}', decided_at = 'now'`)
  expect(() => decide('approved', 'alex')).toThrow('CHECK')
  decide('approved', 'claire')
  expect(() => decide('withdrawn', 'claire')).toThrow('stays decided')
  db.close()
})

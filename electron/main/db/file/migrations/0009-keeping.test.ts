import BetterSqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { records } from './0001-records.ts'
import { keeping } from './0009-keeping.ts'

const hash = (letter: string) => letter.repeat(64)

function after() {
  const db = new BetterSqlite(':memory:')
  records.up(db)
  keeping.up(db)
  db.exec(`INSERT INTO audit VALUES (1, 'now', NULL, 'locked', '{}', '${hash('0')}', '${hash('a')}');
    INSERT INTO audit VALUES (2, 'now', NULL, 'locked', '{}', '${hash('a')}', '${hash('b')}')`)
  return db
}

test('the defaults keep originals for thirty days, leavers for a year, the log for six, and eight backups', () => {
  const db = after()
  expect(db.prepare('SELECT * FROM retention').get()).toMatchObject({
    originals_days: 30,
    leaver_years: 1,
    audit_years: 6,
    ran_at: null,
  })
  expect(db.prepare('SELECT * FROM backup_plan').get()).toEqual({ id: 1, folder: null, keep: 8 })
  db.close()
})

test('an entry of the audit goes only after the base has moved past it', () => {
  const db = after()
  expect(() => db.exec('DELETE FROM audit WHERE seq = 1')).toThrow('never deleted')
  db.exec(`UPDATE audit_base SET seq = 1, hash = '${hash('a')}'`)
  db.exec('DELETE FROM audit WHERE seq = 1')
  expect(() => db.exec('DELETE FROM audit WHERE seq = 2')).toThrow('never deleted')
  db.close()
})

test('the base moves on only, to an entry that is there', () => {
  const db = after()
  expect(() => db.exec(`UPDATE audit_base SET seq = 1, hash = '${hash('b')}'`)).toThrow(
    'own entries',
  )
  expect(() => db.exec(`UPDATE audit_base SET seq = 3, hash = '${hash('b')}'`)).toThrow(
    'own entries',
  )
  db.exec(`UPDATE audit_base SET seq = 2, hash = '${hash('b')}'`)
  expect(() => db.exec(`UPDATE audit_base SET seq = 1, hash = '${hash('a')}'`)).toThrow(
    'own entries',
  )
  expect(() => db.exec('DELETE FROM audit_base')).toThrow('stays')
  db.close()
})

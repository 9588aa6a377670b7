import BetterSqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { backupLog } from './0014-backupLog.ts'
import { migrations } from './steps.ts'

test('backups that were made before say nothing of their log, and keep all that they said', () => {
  const db = new BetterSqlite(':memory:')
  for (const { version, up } of migrations) if (version < backupLog.version) up(db)
  db.exec(`INSERT INTO backups VALUES (1, 'then', 'asked', '/stick', 'backup', 5, NULL)`)
  const before = db.prepare('SELECT * FROM backups').get() as object
  backupLog.up(db)
  const after = db.prepare('SELECT * FROM backups').get()
  expect(after).toEqual({ ...before, log_entries: null, log_hash: null })
  expect(() => db.exec(`UPDATE backups SET log_hash = 'short'`)).toThrow('CHECK')
  db.close()
})

import BetterSqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { records } from './0001-records.ts'
import { accountPictures } from './0012-accountPictures.ts'

test('the step for account pictures keeps one picture for an account, and none for an account that is gone', () => {
  const db = new BetterSqlite(':memory:')
  records.up(db)
  db.pragma('foreign_keys = ON')
  db.exec(`INSERT INTO accounts (id, handle, label) VALUES ('a', '@Ks1Western', 'Key Stage 1')`)
  accountPictures.up(db)
  const keep = db.prepare(`INSERT INTO account_pictures VALUES ('a', 'url', ?, 'now')`)
  keep.run(Buffer.from([1]))
  expect(() => keep.run(Buffer.from([2]))).toThrow('UNIQUE')
  db.exec(`DELETE FROM accounts`)
  expect(db.prepare('SELECT count(*) FROM account_pictures').pluck().get()).toBe(0)
  db.close()
})

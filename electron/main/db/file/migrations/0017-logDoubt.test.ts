import BetterSqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { logDoubt } from './0017-logDoubt.ts'
import { migrations } from './steps.ts'

test('records of before are in no doubt, and there is room for one', () => {
  const db = new BetterSqlite(':memory:')
  for (const { version, up } of migrations) if (version < logDoubt.version) up(db)
  logDoubt.up(db)
  expect(db.prepare('SELECT count(*) FROM log_doubt').pluck().get()).toBe(0)
  db.exec(`INSERT INTO log_doubt VALUES (1, 'then', NULL, '{}', NULL)`)
  expect(() => db.exec(`INSERT INTO log_doubt VALUES (2, 'then', NULL, '{}', NULL)`)).toThrow(
    'CHECK',
  )
  db.close()
})

import BetterSqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { recordsKey } from './0015-recordsKey.ts'
import { migrations } from './steps.ts'

test('records of before know no public key, no wish for a new key, and no earlier key', () => {
  const db = new BetterSqlite(':memory:')
  for (const { version, up } of migrations) if (version < recordsKey.version) up(db)
  db.exec(`INSERT INTO operators (id, name, role) VALUES ('rowan', 'Rowan', 'administrator')`)
  recordsKey.up(db)
  for (const table of ['public_keys', 'key_change_due', 'former_keys']) {
    expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0)
  }
  expect(() => db.exec(`INSERT INTO public_keys VALUES ('rowan', 'short')`)).toThrow('CHECK')
  db.exec(`INSERT INTO key_change_due VALUES (1, 'then', 'rowan', 'asked')`)
  expect(() => db.exec(`INSERT INTO key_change_due VALUES (2, 'then', 'rowan', 'asked')`)).toThrow(
    'CHECK',
  )
  db.close()
})

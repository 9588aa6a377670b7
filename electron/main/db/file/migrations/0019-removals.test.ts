import BetterSqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { removals } from './0019-removals.ts'
import { migrations } from './steps.ts'

test('in records of before no removal waits, and one is of a photo and by somebody', () => {
  const db = new BetterSqlite(':memory:')
  db.pragma('foreign_keys = ON')
  for (const { version, up } of migrations) if (version < removals.version) up(db)
  db.exec(`INSERT INTO operators (id, name, role) VALUES ('rowan', 'Rowan', 'administrator')`)
  db.exec(`INSERT INTO photos (id, number, original, width, height, added_at)
           VALUES ('pots', 1, '${'ab'.repeat(32)}', 8, 8, 'then')`)
  removals.up(db)
  expect(db.prepare('SELECT count(*) FROM removals').pluck().get()).toBe(0)
  expect(() => db.exec(`INSERT INTO removals VALUES ('pots', 'nobody')`)).toThrow('FOREIGN KEY')
  expect(() => db.exec(`INSERT INTO removals VALUES ('none', 'rowan')`)).toThrow('FOREIGN KEY')
  db.exec(`INSERT INTO removals VALUES ('pots', 'rowan')`)
  db.close()
})

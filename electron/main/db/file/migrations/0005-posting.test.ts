import BetterSqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { records } from './0001-records.ts'
import { posts } from './0002-posts.ts'
import { posting } from './0005-posting.ts'

const operator = '10000000-0000-4000-8000-000000000001'

function before() {
  const db = new BetterSqlite(':memory:')
  records.up(db)
  posts.up(db)
  db.exec(`INSERT INTO operators VALUES ('${operator}', 'Rowan Hale', 'poster');
    INSERT INTO school VALUES (1, 'Example Primary', 0, 140, 0, 1600);
    INSERT INTO confirmations VALUES (1, 'nobodyElse', 'photo', NULL, '{}', '${operator}', 'now')`)
  return db
}

test('what was confirmed before is kept word for word, and still cannot be edited', () => {
  const db = before()
  const kept = db.prepare('SELECT * FROM confirmations').all()
  posting.up(db)
  expect(db.prepare('SELECT * FROM confirmations').all()).toEqual(kept)
  expect(() => db.exec('DELETE FROM confirmations')).toThrow('never deleted')
  expect(() => db.exec(`UPDATE confirmations SET photo = 'other'`)).toThrow('never edited')
  db.close()
})

test('an account can be confirmed for a draft, and for nothing else', () => {
  const db = before()
  posting.up(db)
  const add = (photo: string, draft: string) =>
    db.exec(`INSERT INTO confirmations (what, photo, draft, statement, confirmed_by, confirmed_at)
      VALUES ('account', ${photo}, ${draft}, '{}', '${operator}', 'now')`)
  add('NULL', `'draft'`)
  expect(() => add(`'photo'`, 'NULL')).toThrow('CHECK')
  db.close()
})

test('a school begins with ten seconds to think again, and with posting that is not paused', () => {
  const db = before()
  posting.up(db)
  expect(db.prepare('SELECT thinking_seconds FROM school').pluck().get()).toBe(10)
  expect(db.prepare('SELECT paused_at FROM posting').pluck().all()).toEqual([null])
  expect(() => db.exec('UPDATE school SET thinking_seconds = 61')).toThrow('CHECK')
  db.close()
})

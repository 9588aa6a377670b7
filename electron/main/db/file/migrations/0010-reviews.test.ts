import BetterSqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { records } from './0001-records.ts'
import { reviews } from './0010-reviews.ts'

const tables = [
  'bio_checks',
  'block_checks',
  'follower_facts',
  'follower_reviews',
  'mention_facts',
  'mention_looks',
  'review_settings',
  'staff_accounts',
]

function stepped() {
  const db = new BetterSqlite(':memory:')
  records.up(db)
  reviews.up(db)
  db.exec(`INSERT INTO operators (id, name, role) VALUES ('o', 'Rowan Hale', 'poster');
    INSERT INTO accounts (id, handle, label) VALUES ('a', '@Ks1Example', 'Key stage 1')`)
  return db
}

test('the step for reviews adds strict tables and begins with a week', () => {
  const db = stepped()
  const strict = db
    .prepare('SELECT name FROM pragma_table_list WHERE strict = 1')
    .pluck()
    .all()
    .filter((name) => tables.includes(String(name)))
  expect(strict.toSorted()).toEqual(tables)
  expect(db.prepare('SELECT every_days FROM review_settings').pluck().get()).toBe(7)
  db.close()
})

test('there is no column for anything that somebody wrote on X', () => {
  const db = stepped()
  const columns = tables.flatMap((table) =>
    db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table),
  )
  for (const never of ['bio', 'text', 'name', 'avatar', 'picture', 'words']) {
    expect(columns).not.toContain(never)
  }
  db.close()
})

test('facts of a review are added, never edited, deleted or replaced', () => {
  const db = stepped()
  db.exec(`INSERT INTO follower_facts VALUES (1, 'a', '77', 'keep', 'family', 'o', 'now');
    INSERT INTO block_checks VALUES (1, 'a', '77', 1, 'api', 'o', 'now');
    INSERT INTO mention_facts VALUES (1, 'a', '9', '77', 0, 'fine', NULL, 'o', 'now')`)
  for (const table of ['follower_facts', 'block_checks', 'mention_facts']) {
    expect(() => db.exec(`UPDATE ${table} SET at = 'then'`)).toThrow('never edited')
    expect(() => db.exec(`DELETE FROM ${table}`)).toThrow('never deleted')
  }
  expect(() =>
    db.exec(
      `INSERT OR REPLACE INTO follower_facts VALUES (1, 'a', '77', 'gone', NULL, 'o', 'now')`,
    ),
  ).toThrow('never replaced')
  db.close()
})

test('a decision carries its reason, and leaving carries none', () => {
  const db = stepped()
  const add = (what: string, because: string) =>
    db.exec(`INSERT INTO follower_facts (account, follower, what, because, by, at)
      VALUES ('a', '77', '${what}', ${because}, 'o', 'now')`)
  expect(() => add('keep', 'NULL')).toThrow('CHECK')
  expect(() => add('gone', `'family'`)).toThrow('CHECK')
  db.close()
})

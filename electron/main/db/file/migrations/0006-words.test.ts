import BetterSqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { records } from './0001-records.ts'
import { words } from './0006-words.ts'

test('the step for words adds strict tables, keeps the drafts, and begins with the policy’s hashtags', () => {
  const db = new BetterSqlite(':memory:')
  records.up(db)
  db.exec(`INSERT INTO post_drafts (id, text) VALUES ('d', 'Sports day!')`)
  words.up(db)
  const added = db
    .prepare(`SELECT name FROM pragma_table_list WHERE strict = 1 AND name IN ('school_handles',
      'saved_words', 'account_signatures', 'draft_in_hand') ORDER BY name`)
    .pluck()
    .all()
  expect(added).toEqual(['account_signatures', 'draft_in_hand', 'saved_words', 'school_handles'])
  expect(db.prepare('SELECT words FROM saved_words ORDER BY position').pluck().all()).toEqual([
    '#edchat',
    '#PrimaryRocks',
  ])
  expect(db.prepare('SELECT text FROM post_drafts').pluck().all()).toEqual(['Sports day!'])
  db.close()
})

test('one draft is in hand, and none once it is discarded', () => {
  const db = new BetterSqlite(':memory:')
  records.up(db)
  words.up(db)
  db.pragma('foreign_keys = ON')
  db.exec(`INSERT INTO post_drafts (id, text) VALUES ('d', 'Sports day!')`)
  db.exec(`INSERT INTO draft_in_hand VALUES (1, 'd')`)
  expect(() => db.exec(`INSERT INTO draft_in_hand VALUES (2, 'd')`)).toThrow('CHECK')
  db.exec(`DELETE FROM post_drafts`)
  expect(db.prepare('SELECT count(*) FROM draft_in_hand').pluck().get()).toBe(0)
  db.close()
})

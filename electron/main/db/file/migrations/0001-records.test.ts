import BetterSqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { records } from './0001-records.ts'

test('the first step makes every table, strict, and guards what must never be edited', () => {
  const db = new BetterSqlite(':memory:')
  records.up(db)
  const names = db
    .prepare(
      `SELECT name FROM pragma_table_list WHERE strict = 1 AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .pluck()
    .all()
  expect(names).toEqual([
    'account_operators',
    'account_year_groups',
    'accounts',
    'audit',
    'confirmations',
    'consents',
    'faces',
    'operators',
    'photo_draft_steps',
    'photo_drafts',
    'photos',
    'post_draft_photos',
    'post_drafts',
    'pupils',
    'school',
    'school_staff',
  ])
  const guarded = db
    .prepare(`SELECT DISTINCT tbl_name FROM sqlite_schema WHERE type = 'trigger' ORDER BY tbl_name`)
    .pluck()
    .all()
  expect(guarded).toEqual(['audit', 'confirmations', 'consents', 'faces', 'photos'])
  db.close()
})

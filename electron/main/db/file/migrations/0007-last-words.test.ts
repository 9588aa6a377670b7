import BetterSqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { records } from './0001-records.ts'
import { lastWords } from './0007-last-words.ts'

test('the step for last words adds one index that finds a pupil too, and drops the one that it replaces', () => {
  const db = new BetterSqlite(':memory:')
  records.up(db)
  lastWords.up(db)
  const indexes = db
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'consents'`)
    .pluck()
    .all()
  expect(indexes).toEqual(['consents_by_giver'])
  const planOf = (sql: string) => JSON.stringify(db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all())
  expect(planOf(`SELECT * FROM consents WHERE pupil = 'p'`)).toContain('consents_by_giver')
  const grouped = planOf(
    `SELECT max(decided_on || recorded_at || seq) FROM consents GROUP BY pupil, lower(trim(given_by))`,
  )
  expect(grouped).toContain('USING COVERING INDEX consents_by_giver')
  expect(grouped).not.toContain('TEMP B-TREE')
  db.close()
})

import BetterSqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { records } from './0001-records.ts'
import { register } from './0004-register.ts'

function upgraded() {
  const db = new BetterSqlite(':memory:')
  records.up(db)
  db.exec(`
    INSERT INTO operators VALUES ('o', 'Rowan Hale', 'poster');
    INSERT INTO pupils VALUES ('p', 'Zoë', NULL, 'Marsh', '3 Oak', '3', 0, 0);
    INSERT INTO consents VALUES (1, 'p', 'granted', '2026-09-01', 'mother', 'form', NULL, 'o', 'then');
  `)
  register.up(db)
  return db
}

test('the fourth step adds strict tables and keeps what was there', () => {
  const db = upgraded()
  const added = db
    .prepare(`SELECT name FROM pragma_table_list WHERE strict = 1 AND (name LIKE 'import%'
      OR name LIKE 'register%' OR name IN ('leavers', 'withheld_consents')) ORDER BY name`)
    .pluck()
    .all()
  expect(added).toEqual([
    'import_consents',
    'import_files',
    'import_steps',
    'imports',
    'leavers',
    'register_entries',
    'register_mappings',
    'register_rules',
    'withheld_consents',
  ])
  expect(db.prepare('SELECT count(*) FROM consents').pluck().get()).toBe(1)
  db.close()
})

const bring = `
  INSERT INTO imports (id, applied_by, applied_at) VALUES ('i', 'o', 'then');
  INSERT INTO import_consents VALUES (1, 'i');`
const withhold = (decision: string) => `
  INSERT INTO withheld_consents VALUES (1, 'i', 1, 'p', '${decision}', '2026-09-01', 'mother', 'form',
    NULL, 'o', 'then');`

test('a consent leaves only after every word of it was written down, and only if an import brought it', () => {
  for (const [before, leaves] of [
    ['', false],
    [bring, false],
    [`${bring}${withhold('refused')}`, false],
    [`${bring}${withhold('granted')}DELETE FROM import_consents;`, false],
    [`${bring}${withhold('granted')}`, true],
  ] as const) {
    const db = upgraded()
    db.exec(before)
    const remove = () => db.exec('DELETE FROM consents')
    if (leaves) remove()
    else expect(remove).toThrow('consents are added, never deleted')
    db.close()
  }
})

test('erasing a pupil takes what imports and withheld facts said of them along', () => {
  const db = upgraded()
  db.pragma('foreign_keys = ON')
  db.exec(`${bring}${withhold('granted')}
    INSERT INTO import_steps (import, pupil, before, after) VALUES ('i', 'p', NULL, '{}');
    INSERT INTO register_entries VALUES ('p', '007', NULL);
    INSERT INTO leavers VALUES ('p', '2026-07-20');
    DELETE FROM pupils;`)
  for (const table of [
    'consents',
    'withheld_consents',
    'import_steps',
    'import_consents',
    'register_entries',
    'leavers',
  ]) {
    expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0)
  }
  db.close()
})

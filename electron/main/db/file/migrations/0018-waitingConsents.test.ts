import BetterSqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { waitingConsents } from './0018-waitingConsents.ts'
import { migrations } from './steps.ts'

test('consents of before waited for nobody; what waits is never edited, and goes with its pupil', () => {
  const db = new BetterSqlite(':memory:')
  db.pragma('foreign_keys = ON')
  for (const { version, up } of migrations) if (version < waitingConsents.version) up(db)
  db.exec(`
    INSERT INTO operators (id, name, role) VALUES ('rowan', 'Rowan', 'poster'), ('alex', 'Alex', 'approver');
    INSERT INTO pupils (id, first_name, last_name, class_name, year_group, distinctive_name, never_shown)
      VALUES ('odette', 'Odette', 'Quillfeather', 'Ash', '2', 0, 0);
    INSERT INTO consents (pupil, purpose, decision, decided_on, given_by, evidence, recorded_by, recorded_at)
      VALUES ('odette', 'socialMedia', 'granted', '2026-09-01', 'mother', '', 'rowan', 'then')`)
  waitingConsents.up(db)
  const count = (table: string) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
  expect([count('consents'), count('waiting_consents'), count('second_persons')]).toEqual([1, 0, 0])
  db.exec(`INSERT INTO waiting_consents VALUES
    ('one', 'odette', 'socialMedia', '2026-09-02', 'father', NULL, NULL, '', NULL, 'rowan', 'then')`)
  expect(() => db.exec(`UPDATE waiting_consents SET given_by = 'mother'`)).toThrow('never edited')
  expect(() => db.exec(`INSERT INTO second_persons VALUES (1, 'rowan', 'now')`)).toThrow('own word')
  db.exec(`INSERT INTO second_persons VALUES (1, 'alex', 'now')`)
  expect(() => db.exec(`UPDATE second_persons SET confirmed_by = 'rowan'`)).toThrow('never edited')
  db.exec(`DELETE FROM pupils`)
  expect([count('consents'), count('waiting_consents'), count('second_persons')]).toEqual([0, 0, 0])
  db.close()
})

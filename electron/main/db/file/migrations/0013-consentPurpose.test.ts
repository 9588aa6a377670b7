import BetterSqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { consentPurpose } from './0013-consentPurpose.ts'
import { migrations } from './steps.ts'

/** Records of the twelfth version with one consent that an import brought, and one that was withheld. */
function before() {
  const db = new BetterSqlite(':memory:')
  for (const { version, up } of migrations) if (version < consentPurpose.version) up(db)
  db.exec(`
    INSERT INTO operators (id, name, role) VALUES ('o', 'Rowan Hale', 'poster');
    INSERT INTO pupils VALUES ('p', 'Zoë', NULL, 'Marsh', '3 Oak', '3', 0, 0);
    INSERT INTO consents VALUES
      (1, 'p', 'granted', '2026-09-01', 'Ms Marsh (mother)', 'form', '2027-08-31', 'o', 'then');
    INSERT INTO imports (id, applied_by, applied_at) VALUES ('i', 'o', 'then');
    INSERT INTO import_consents VALUES (1, 'i');
    INSERT INTO withheld_consents VALUES
      (1, 'i', 7, 'p', 'refused', '2026-09-01', 'father', 'form', NULL, 'o', 'then');
  `)
  return db
}

function upgraded() {
  const db = before()
  consentPurpose.up(db)
  return db
}

const all = (table: string) => `SELECT * FROM ${table} ORDER BY seq`

test('what was there is about social media, of the rest nobody knows, and no word of it is lost', () => {
  const old = before()
  const db = upgraded()
  for (const table of ['consents', 'withheld_consents']) {
    const was = old.prepare(all(table)).all() as object[]
    const added = { purpose: 'socialMedia', relationship: null, wording: null }
    expect(db.prepare(all(table)).all()).toEqual(was.map((row) => ({ ...row, ...added })))
  }
  old.close()
  db.close()
})

test('a row that does not say what it is for is no consent, and one for something unheard of is refused', () => {
  const db = upgraded()
  const add = (purpose: string) =>
    db.exec(`INSERT INTO consents (pupil, ${purpose === '' ? '' : 'purpose,'} decision, decided_on,
      given_by, evidence, recorded_by, recorded_at) VALUES ('p', ${purpose === '' ? '' : `'${purpose}',`}
      'granted', '2026-09-01', 'father', '', 'o', 'then')`)
  add('')
  expect(db.prepare('SELECT purpose FROM consents WHERE seq = 2').pluck().get()).toBe('unknown')
  expect(() => add('advertising')).toThrow('CHECK')
  db.close()
})

test('facts can be neither edited nor deleted after the step, and withholding writes down the new words too', () => {
  const db = upgraded()
  expect(() => db.exec(`UPDATE consents SET purpose = 'website'`)).toThrow('never edited')
  expect(() => db.exec('UPDATE withheld_consents SET wording = NULL')).toThrow('never edited')
  const withhold = (purpose: string) =>
    db.exec(`INSERT INTO withheld_consents (import, consent, pupil, purpose, decision, decided_on,
      given_by, evidence, expires_on, recorded_by, recorded_at) VALUES ('i', 1, 'p', '${purpose}',
      'granted', '2026-09-01', 'Ms Marsh (mother)', 'form', '2027-08-31', 'o', 'then')`)
  withhold('website')
  expect(() => db.exec('DELETE FROM consents WHERE seq = 1')).toThrow('never deleted')
  withhold('socialMedia')
  db.exec('DELETE FROM consents WHERE seq = 1')
  expect(db.prepare('SELECT count(*) FROM consents').pluck().get()).toBe(0)
  db.close()
})

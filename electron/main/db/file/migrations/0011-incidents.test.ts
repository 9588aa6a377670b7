import { expect, test } from 'vitest'
import { madeUpOperator, openScratch } from '../../../testing/scratchRecords.ts'
import { saveOperator } from '../../tables/operators.ts'

const at = '2026-11-22T09:00:00.000Z'

function withIncident() {
  const db = openScratch()
  const [reporter, second] = [madeUpOperator('Rowan Hale'), madeUpOperator('Ash Wren')]
  saveOperator(db, reporter)
  saveOperator(db, second)
  db.prepare(`INSERT INTO incidents VALUES (1, 'i', 'other', '', ?, ?, ?, '{}')`).run(
    at,
    at,
    reporter.id,
  )
  const state = (by: string, fact: object) =>
    db
      .prepare('INSERT INTO incident_facts (incident, at, stated_by, fact) VALUES (?, ?, ?, ?)')
      .run('i', at, by, JSON.stringify(fact))
  return { db, reporter, second, state }
}

test('incidents and what became known of them are added, never edited, replaced or deleted', () => {
  const { db, second, state } = withIncident()
  state(second.id, { kind: 'noted', words: 'Screenshot 4.' })
  for (const table of ['incidents', 'incident_facts']) {
    expect(() => db.exec(`DELETE FROM ${table}`)).toThrow('never deleted')
    expect(() => db.exec(`REPLACE INTO ${table} SELECT * FROM ${table}`)).toThrow('never')
  }
  expect(() => db.exec(`UPDATE incidents SET kind = 'threat'`)).toThrow('never edited')
  expect(() => db.exec(`UPDATE incident_facts SET fact = '{}'`)).toThrow('never edited')
  db.close()
})

test('the records themselves refuse a closing by the reporter', () => {
  const { db, reporter, second, state } = withIncident()
  expect(() => state(reporter.id, { kind: 'closed' })).toThrow('somebody else closes')
  state(second.id, { kind: 'closed' })
  db.close()
})

test('a policy is due for review after it was approved, and a changed setting has a reason', () => {
  const { db, second } = withIncident()
  const policy = db.prepare(
    `INSERT INTO policy_versions (version, approved_by, approved_on, review_due, recorded_by, recorded_at)
     VALUES ('2', 'Governors', ?, ?, ?, ?)`,
  )
  expect(() => policy.run('2026-09-01', '2026-09-01', second.id, at)).toThrow('CHECK')
  policy.run('2026-09-01', '2027-09-01', second.id, at)
  const change = db.prepare(
    `INSERT INTO setting_changes (setting, before, after, reason, changed_by, changed_at)
     VALUES ('characterLimit', '140', '280', ?, ?, ?)`,
  )
  expect(() => change.run('  ', second.id, at)).toThrow('CHECK')
  change.run('The governors agreed.', second.id, at)
  for (const table of ['policy_versions', 'setting_changes']) {
    expect(() => db.exec(`DELETE FROM ${table}`)).toThrow('never deleted')
  }
  db.close()
})

import { expect, test } from 'vitest'
import { Day } from '../../core/day.ts'
import { listConsents, listConsentsOf, recordConsents } from './consents.ts'
import type { Database } from './database.ts'
import { saveOperator } from './operators.ts'
import { savePupils } from './pupils.ts'
import { madeUpConsent, madeUpOperator, madeUpPupil, openScratch } from './scratchRecords.ts'

function withTwoPupils() {
  const db = openScratch()
  const operator = madeUpOperator()
  const [one, other] = [madeUpPupil(), madeUpPupil()]
  saveOperator(db, operator)
  savePupils(db, [one, other])
  return { db, operator, one, other }
}

test('facts come back in the order in which they were recorded, nothing lost', () => {
  const { db, operator, one, other } = withTwoPupils()
  const granted = { ...madeUpConsent(one, operator), expiresOn: Day.parse('2027-08-31') }
  const refused = { ...madeUpConsent(other, operator), decision: 'refused' as const }
  const withdrawn = { ...madeUpConsent(one, operator), decision: 'withdrawn' as const }
  recordConsents(db, [granted, refused])
  recordConsents(db, [withdrawn])
  expect(listConsents(db)).toEqual([granted, refused, withdrawn])
  expect(listConsentsOf(db, [one.id])).toEqual([granted, withdrawn])
  expect(listConsentsOf(db, [])).toEqual([])
  db.close()
})

test('of many facts all are recorded or none', () => {
  const { db, operator, one } = withTwoPupils()
  const stranger = madeUpPupil()
  const facts = [madeUpConsent(one, operator), madeUpConsent(stranger, operator)]
  expect(() => recordConsents(db, facts)).toThrow('FOREIGN KEY')
  expect(listConsents(db)).toEqual([])
  db.close()
})

function oneFact(): Database {
  const { db, operator, one } = withTwoPupils()
  recordConsents(db, [{ ...madeUpConsent(one, operator), decision: 'withdrawn' }])
  return db
}

test.each([
  `UPDATE consents SET decision = 'granted'`,
  `UPDATE OR REPLACE consents SET seq = 9`,
  'DELETE FROM consents',
  `INSERT OR REPLACE INTO consents SELECT seq, pupil, 'granted', decided_on, given_by, evidence, expires_on,
     recorded_by, recorded_at FROM consents`,
])('the file itself refuses: %s', (statement) => {
  const db = oneFact()
  const before = listConsents(db)
  expect(() => db.exec(statement)).toThrow('consents are added')
  expect(listConsents(db)).toEqual(before)
  db.close()
})

test('a consent leaves only with its pupil, for erasure', () => {
  const db = oneFact()
  db.exec('DELETE FROM pupils')
  expect(listConsents(db)).toEqual([])
  db.close()
})

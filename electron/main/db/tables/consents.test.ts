import fc from 'fast-check'
import { expect, test } from 'vitest'
import { consentState } from '../../../core/consent.ts'
import { Day, Instant } from '../../../core/day.ts'
import { dayOf, now, today } from '../../clock.ts'
import {
  madeUpConsent,
  madeUpOperator,
  madeUpPupil,
  openScratch,
  type ScratchRecords,
} from '../../testing/scratchRecords.ts'
import { listConsents, listConsentsOf, listLastWords, recordConsents } from './consents.ts'
import { saveOperator } from './operators.ts'
import { savePupils } from './pupils.ts'

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

function oneFact(): ScratchRecords {
  const { db, operator, one } = withTwoPupils()
  recordConsents(db, [{ ...madeUpConsent(one, operator), decision: 'withdrawn' }])
  return db
}

test.each([
  `UPDATE consents SET decision = 'granted'`,
  `UPDATE OR REPLACE consents SET seq = 9`,
  'DELETE FROM consents',
  `INSERT OR REPLACE INTO consents SELECT seq, pupil, 'granted', decided_on, given_by, evidence, expires_on,
     recorded_by, recorded_at, purpose, relationship, wording FROM consents`,
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

test('the last words alone make every consent what the whole history makes it', () => {
  const { db, operator, one, other } = withTwoPupils()
  const today = Day.parse('2026-11-22')
  const said = fc.record({
    pupil: fc.constantFrom(one, other),
    decision: fc.constantFrom('granted', 'refused', 'withdrawn'),
    on: fc.constantFrom('2025-09-01', '2026-09-01', '2026-12-01'),
    givenBy: fc.constantFrom(
      'mother',
      ' Mother',
      'FATHER',
      'father',
      'Élodie',
      'élodie',
      'Élodie (mother)',
    ),
    purpose: fc.constantFrom('socialMedia', 'socialMedia', 'website', 'unknown'),
    relationship: fc.constantFrom(null, 'Mother', 'mother ', 'pupil'),
    expiresOn: fc.constantFrom(null, '2026-08-31', '2027-08-31'),
    recordedAt: fc.constantFrom('2026-09-02T09:00:00.000Z', '2026-09-03T09:00:00.000Z'),
  })
  fc.assert(
    fc.property(fc.array(said, { maxLength: 12 }), (facts) => {
      db.transaction(() => {
        recordConsents(
          db,
          facts.map(({ pupil, on, expiresOn, recordedAt, ...fact }) => ({
            ...madeUpConsent(pupil, operator),
            ...fact,
            on: Day.parse(on),
            expiresOn: expiresOn === null ? null : Day.parse(expiresOn),
            recordedAt: Instant.parse(recordedAt),
          })),
        )
        for (const pupil of [one, other]) {
          const whole = consentState(pupil, listConsents(db), today)
          expect(consentState(pupil, listLastWords(db), today)).toBe(whole)
        }
      })()
    }),
  )
  db.close()
})

test('property: a no that is recorded after a yes of the same giver counts, however far the clock was put back', () => {
  const { db, operator, one } = withTwoPupils()
  const put = fc.integer({ min: -400 * 86_400_000, max: 0 })
  const decision = fc.constantFrom('refused', 'withdrawn')
  fc.assert(
    fc.property(put, decision, fc.constantFrom('mother', ' Mother'), (back, decision, givenBy) => {
      const pupil = madeUpPupil()
      savePupils(db, [pupil])
      const yes = { ...madeUpConsent(pupil, operator), on: today(), recordedAt: now() }
      recordConsents(db, [yes])
      expect(consentState(pupil, listLastWords(db), today())).toBe('live')
      const then = new Date(Date.parse(yes.recordedAt) + back)
      const recordedAt = Instant.parse(then.toISOString())
      recordConsents(db, [{ ...yes, givenBy, decision, on: dayOf(then), recordedAt }])
      expect(consentState(pupil, listLastWords(db), dayOf(then))).toBe(decision)
      // The clock is right again.
      expect(consentState(pupil, listLastWords(db), today())).toBe(decision)
      expect(consentState(pupil, listConsents(db), today())).toBe(decision)
    }),
    { numRuns: 60 },
  )
  expect(consentState(one, listConsents(db), today())).toBe('blank')
  db.close()
})

test('a no that is dated before a yes, as a letter may be, stays on its day', () => {
  const { db, operator, one } = withTwoPupils()
  const yes = { ...madeUpConsent(one, operator), on: Day.parse('2026-11-20') }
  recordConsents(db, [yes])
  recordConsents(db, [{ ...yes, decision: 'refused', on: Day.parse('2026-11-02') }])
  expect(listConsents(db)[1]?.on).toBe('2026-11-02')
  expect(consentState(one, listLastWords(db), Day.parse('2026-11-22'))).toBe('live')
  db.close()
})

test('a yes after a no on one day counts, and what is said of the website lifts no no about posts', () => {
  const { db, operator, one } = withTwoPupils()
  const yes = madeUpConsent(one, operator)
  const later = Instant.parse('2026-11-22T12:00:00.000Z')
  recordConsents(db, [yes, { ...yes, purpose: 'website', recordedAt: later }])
  recordConsents(db, [{ ...yes, decision: 'withdrawn' }])
  expect(listConsents(db)[2]?.recordedAt).toBe(yes.recordedAt)
  recordConsents(db, [{ ...yes, recordedAt: later }])
  expect(consentState(one, listLastWords(db), yes.on)).toBe('live')
  db.close()
})

test('what is said of something else, or of nothing in particular, is kept and is no consent', () => {
  const { db, operator, one } = withTwoPupils()
  const today = Day.parse('2026-11-22')
  const said = { ...madeUpConsent(one, operator), relationship: 'mother', wording: 'Autumn 2026' }
  const elsewhere = ['website', 'press', 'print', 'display', 'unknown'] as const
  recordConsents(
    db,
    elsewhere.map((purpose) => ({ ...said, purpose })),
  )
  expect(listConsents(db)).toHaveLength(elsewhere.length)
  expect(listConsents(db)[0]).toEqual({ ...said, purpose: 'website' })
  expect(listLastWords(db)).toEqual([])
  expect(consentState(one, listConsents(db), today)).toBe('blank')
  recordConsents(db, [said])
  expect(consentState(one, listLastWords(db), today)).toBe('live')
  db.close()
})

test('the last words are read from one index, without sorting', () => {
  const { db } = withTwoPupils()
  const plan = db
    .prepare(
      `EXPLAIN QUERY PLAN SELECT max(decided_on || recorded_at || seq) FROM consents
       WHERE purpose = 'socialMedia' OR (purpose = 'unknown' AND decision <> 'granted')
       GROUP BY pupil, lower(trim(given_by)), lower(trim(coalesce(relationship, '')))`,
    )
    .all()
  expect(JSON.stringify(plan)).toContain('USING COVERING INDEX consents_by_giver')
  expect(JSON.stringify(plan)).not.toContain('TEMP B-TREE')
  db.close()
})

import { expect, test } from 'vitest'
import { ConsentPurpose, consentState } from '../../core/consent.ts'
import { termFigures } from '../../core/reports/termReport.ts'
import { today } from '../clock.ts'
import { listAudit } from '../db/audit/auditLog.ts'
import { listLastWords } from '../db/tables/consents.ts'
import { saveOperator } from '../db/tables/operators.ts'
import { savePupils } from '../db/tables/pupils.ts'
import { linesWith, namesInLines } from '../history/listAuditLines.ts'
import {
  madeUpConsent,
  madeUpOperator,
  madeUpPupil,
  openScratch,
} from '../testing/scratchRecords.ts'
import { recordConsent } from './recordConsent.ts'

function office() {
  const db = openScratch()
  const operator = { ...madeUpOperator(), role: 'administrator' as const }
  const pupil = madeUpPupil()
  saveOperator(db, operator)
  savePupils(db, [pupil])
  const { recordedBy: _, recordedAt: __, ...fact } = madeUpConsent(pupil, operator)
  const desk = { db, operator, postOffice: { recall: () => [] } }
  return { db, desk, pupil, fact: { ...fact, on: today(), relationship: 'mother' } }
}

test('a yes to anything but social media is written down, and is no consent to a post', () => {
  const { db, desk, pupil, fact } = office()
  for (const purpose of ConsentPurpose.options) {
    if (purpose !== 'socialMedia')
      expect(recordConsent(desk, { fact: { ...fact, purpose } }).ok).toBe(true)
  }
  expect(consentState(pupil, listLastWords(db), today())).toBe('blank')
  expect(recordConsent(desk, { fact }).ok).toBe(true)
  expect(consentState(pupil, listLastWords(db), today())).toBe('live')
  db.close()
})

test('the log says what a decision is for, and neither who gave it nor on which form', () => {
  const { db, desk, fact } = office()
  recordConsent(desk, {
    fact: { ...fact, purpose: 'website', givenBy: 'Ms Quill', wording: 'Autumn 7' },
  })
  const audit = listAudit(db, 1)
  expect(linesWith(namesInLines(db), audit)[0]?.says).toMatch(
    /^Recorded a yes for .* and the website, dated/,
  )
  expect(JSON.stringify(audit)).not.toMatch(/Quill|Autumn|mother/)
  db.close()
})

test('only the end of a consent to posts is counted as withdrawn in the report', () => {
  const { db, desk, fact } = office()
  const withdrawn = { ...fact, decision: 'withdrawn' as const }
  for (const purpose of ConsentPurpose.options)
    recordConsent(desk, { fact: { ...withdrawn, purpose } })
  const entries = listAudit(db, 20).map(({ entry: { at, event } }) => {
    const { kind, ...facts } = event
    return { at, kind, payload: JSON.stringify(facts) }
  })
  const always = { from: '2000-01-01T00:00:00.000Z', until: '2100-01-01T00:00:00.000Z' }
  expect(entries).toHaveLength(ConsentPurpose.options.length)
  expect(termFigures(entries, always).withdrawals).toBe(2)
  db.close()
})

import { expect, test } from 'vitest'
import { policyDefaults } from '../../core/school.ts'
import { listAudit } from '../db/audit/auditLog.ts'
import { saveOperator } from '../db/tables/operators.ts'
import { listSettingChanges } from '../db/tables/policy.ts'
import { readSchool, saveSchool } from '../db/tables/school.ts'
import { madeUpOperator, openScratch } from '../testing/scratchRecords.ts'

import { saveSettings } from './saveSettings.ts'

const school = {
  ...policyDefaults,
  name: 'Example Primary School',
  practice: true,
  staff: ['Miss Marlow'],
}
const { thinkingSeconds: _, ...asItIs } = policyDefaults
const reason = 'The governors want shorter posts.'
const shorter = { settings: { ...asItIs, characterLimit: 120 }, reason }

function schoolOfOne() {
  const db = openScratch()
  const operator = madeUpOperator()
  saveOperator(db, operator)
  saveSchool(db, school)
  return { db, operator }
}

test('a limit is changed, and the audit says which one', () => {
  const desk = schoolOfOne()
  expect(saveSettings(desk, shorter)).toEqual({ ok: true, value: null })
  expect(readSchool(desk.db)).toEqual({ ...school, characterLimit: 120 })
  const kinds = listAudit(desk.db, 9).map(({ entry }) => entry.event.kind)
  expect(kinds).toEqual(['schoolChanged'])
  desk.db.close()
})

test('what stays as it is leaves no line', () => {
  const desk = schoolOfOne()
  expect(saveSettings(desk, { settings: asItIs, reason }).ok).toBe(true)
  expect(listAudit(desk.db, 9)).toEqual([])
  desk.db.close()
})

test('a rule’s setting asks for a reason, which is kept beside it and not in the audit', () => {
  const desk = schoolOfOne()
  expect(saveSettings(desk, { ...shorter, reason: null })).toMatchObject({
    error: { kind: 'reasonNeeded' },
  })
  expect(readSchool(desk.db)).toEqual(school)
  expect(saveSettings(desk, shorter).ok).toBe(true)
  expect(listSettingChanges(desk.db)).toMatchObject([
    { setting: 'characterLimit', before: '140', after: '120', reason },
  ])
  expect(JSON.stringify(listAudit(desk.db, 10))).not.toContain('governors')
  desk.db.close()
})

test('what keeps no rule of the policy needs no reason', () => {
  const desk = schoolOfOne()
  const smaller = { settings: { ...asItIs, publishedEdge: 1200 }, reason: null }
  expect(saveSettings(desk, smaller).ok).toBe(true)
  expect(readSchool(desk.db)?.publishedEdge).toBe(1200)
  expect(listSettingChanges(desk.db)).toEqual([])
  desk.db.close()
})

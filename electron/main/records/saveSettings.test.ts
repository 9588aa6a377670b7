import { expect, test } from 'vitest'
import type { Operator } from '../../core/operator.ts'
import { policyDefaults } from '../../core/school.ts'
import { listAudit } from '../db/auditLog.ts'
import { saveOperator } from '../db/operators.ts'
import { readSchool, saveSchool } from '../db/school.ts'
import { madeUpOperator, openScratch } from '../db/scratchRecords.ts'

import { saveSettings } from './saveSettings.ts'

const school = {
  ...policyDefaults,
  name: 'Example Primary School',
  practice: true,
  staff: ['Miss Marlow'],
}
const shorter = { ...policyDefaults, characterLimit: 120 }

function schoolOf(role: Operator['role']) {
  const db = openScratch()
  const operator = { ...madeUpOperator(), role }
  saveOperator(db, operator)
  saveSchool(db, school)
  return { db, operator }
}

test('an administrator changes a limit, and the audit says which one', () => {
  const desk = schoolOf('administrator')
  expect(saveSettings(desk, shorter)).toEqual({ ok: true, value: null })
  expect(readSchool(desk.db)).toEqual({ ...school, characterLimit: 120 })
  const kinds = listAudit(desk.db, 9).map(({ entry }) => entry.event.kind)
  expect(kinds).toEqual(['schoolChanged'])
  desk.db.close()
})

test('nobody else changes anything', () => {
  for (const role of ['poster', 'approver'] as const) {
    const desk = schoolOf(role)
    expect(saveSettings(desk, shorter)).toMatchObject({ error: { kind: 'notAllowed' } })
    expect(readSchool(desk.db)).toEqual(school)
    expect(listAudit(desk.db, 9)).toEqual([])
    desk.db.close()
  }
})

test('what stays as it is leaves no line', () => {
  const desk = schoolOf('administrator')
  expect(saveSettings(desk, policyDefaults).ok).toBe(true)
  expect(listAudit(desk.db, 9)).toEqual([])
  desk.db.close()
})

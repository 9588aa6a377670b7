import { expect, test } from 'vitest'
import { listAudit } from '../db/audit/auditLog.ts'
import { findIncident, listIncidents } from '../db/tables/incidents.ts'
import { saveOperator } from '../db/tables/operators.ts'
import { linesWith, namesInLines } from '../history/listAuditLines.ts'
import { madeUpOperator, madeUpPhotoId, openScratch } from '../testing/scratchRecords.ts'
import { openIncident } from './openIncident.ts'

function desk() {
  const db = openScratch()
  const operator = madeUpOperator()
  saveOperator(db, operator)
  return { db, operator }
}

test('an opened incident keeps what it is about, counts up, and leaves a line with ids alone', () => {
  const at = desk()
  const photo = madeUpPhotoId()
  const id = openIncident(at, { kind: 'possiblePupil', links: { followerId: '12345', photo } })
  openIncident(at, { kind: 'other', links: {}, what: 'A parent, Marigold’s mother, rang.' })
  expect(findIncident(at.db, id)).toMatchObject({
    number: 1,
    kind: 'possiblePupil',
    openedBy: at.operator.id,
    links: { followerId: '12345', photo },
    facts: [],
  })
  expect(listIncidents(at.db).map(({ number }) => number)).toEqual([2, 1])
  const audit = listAudit(at.db, 10)
  expect(JSON.stringify(audit)).not.toContain('Marigold')
  expect(linesWith(namesInLines(at.db), audit).map(({ says }) => says)).toEqual([
    'Opened incident 2: Something else.',
    'Opened incident 1: A pupil may follow one of our accounts.',
  ])
  at.db.close()
})

test('an incident is opened with what led to it, or not at all', () => {
  const at = desk()
  const led = at.db.transaction(() => {
    openIncident(at, { kind: 'other', links: {} })
    throw new Error('What led to it failed.')
  })
  expect(led).toThrow('failed')
  expect(listIncidents(at.db)).toEqual([])
  expect(listAudit(at.db, 10)).toEqual([])
  at.db.close()
})

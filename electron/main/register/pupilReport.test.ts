import { expect, test } from 'vitest'
import { importDay, readAll, sheetsOf } from '../../clerk/testImport.ts'
import { csvOf } from '../../core/csv.ts'
import { Instant } from '../../core/day.ts'
import { saveOperator } from '../db/tables/operators.ts'
import { listPupils } from '../db/tables/pupils.ts'
import { madeUpOperator, madeUpPupil, openScratch } from '../testing/scratchRecords.ts'
import { applyImport } from './applyImport.ts'
import { previewImport } from './previewImport.ts'
import { reportOnPupil, rowsOf } from './pupilReport.ts'
import { undoImport } from './undoImport.ts'

const at = Instant.parse('2026-11-22T10:00:00.000Z')

test('a report holds everything that is known of one pupil, undone consents among it, and nobody else', async () => {
  const db = openScratch()
  const operator = madeUpOperator()
  saveOperator(db, operator)
  const office = { db, operator }
  const bring = async (zoeSays: string) => {
    const text = `Adno,Surname,Forename,Class,Year,Social media\n7,Marsh,Zoë,3 Oak,3,${zoeSays}\n8,Brook,Ned,3 Oak,3,Yes\n`
    const read = await readAll([Buffer.from(text, 'utf8')])
    const request = {
      files: read.map(({ file }) => file),
      sheets: sheetsOf(read),
      answers: new Map(),
      wholeRoll: true,
    }
    const { fingerprint } = previewImport(db, request, importDay)
    const applied = applyImport(office, request, fingerprint, { today: importDay, at })
    if (!applied.ok) throw new Error(applied.error)
    return applied.value
  }
  await bring('Yes')
  undoImport(office, await bring('No'), at)
  const zoe = listPupils(db).find(({ firstName }) => firstName === 'Zoë')
  if (zoe === undefined) throw new Error('nobody was imported')
  const desk = { db, linkTo: () => '' }
  const report = reportOnPupil(desk, zoe.id)
  expect(report?.file).toMatchObject({ registerId: '7', leftOn: null, state: 'live', posts: [] })
  expect(report?.file.facts.map(({ fact, standing }) => [fact.decision, standing])).toEqual([
    ['granted', 'last'],
    ['refused', 'withheld'],
  ])
  if (report === null) throw new Error('the pupil is known')
  const table = csvOf(rowsOf(report))
  expect(table).toContain('Number in the register,7')
  expect(table).not.toContain('Brook')
  expect(reportOnPupil(desk, madeUpPupil().id)).toBeNull()
  db.close()
})

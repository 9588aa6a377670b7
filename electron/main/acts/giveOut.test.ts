import { expect, test } from 'vitest'
import { listAudit } from '../db/audit/auditLog.ts'
import { saveOperator } from '../db/tables/operators.ts'
import { linesWith, namesInLines } from '../history/listAuditLines.ts'
import { madeUpOperator, openScratch } from '../testing/scratchRecords.ts'
import { giveOut } from './giveOut.ts'
import { savePageAsPdf } from './savePageAsPdf.ts'

function office() {
  const db = openScratch()
  const operator = madeUpOperator()
  saveOperator(db, operator)
  return { db, operator }
}

const file = { name: 'Everything about Marigold', kind: 'csv', content: 'a,b' } as const
const event = { kind: 'fileGivenOut', what: 'log' } as const

test('a file that leaves the studio is in the log before it is written: what kind and who, and no name', async () => {
  const desk = office()
  const written: number[] = []
  const desktop = {
    saveFile: async (_: string, __: string, ___: unknown, mayWrite: () => boolean) => {
      if (!mayWrite()) return false
      written.push(listAudit(desk.db, 9).length)
      return true
    },
    pageAsPdf: async () => Buffer.from('%PDF'),
  }
  expect(await giveOut(desk, desktop, file, event)).toEqual({ ok: true, value: { saved: true } })
  for (const page of ['termReport', 'pupilReport', 'postStory', 'log'] as const) {
    await savePageAsPdf(desk, { name: 'About Marigold', page }, desktop as never)
  }
  expect(written).toEqual([1, 2, 3, 4, 5])
  const audit = listAudit(desk.db, 9)
  expect(linesWith(namesInLines(desk.db), audit).map(({ says }) => says)).toEqual([
    'Saved a page of this log as a file outside the studio.',
    'Saved everything about a post as a file outside the studio.',
    'Saved everything about a pupil as a file outside the studio.',
    'Saved a report to governors as a file outside the studio.',
    'Saved entries of this log as a file outside the studio.',
  ])
  expect(JSON.stringify(audit)).not.toContain('Marigold')
  desk.db.close()
})

test('a changed mind leaves no line, and a desk that was locked over the question gives nothing out', async () => {
  const desk = office()
  const changedMind = { saveFile: async () => false }
  expect(await giveOut(desk, changedMind, file, event)).toEqual({
    ok: true,
    value: { saved: false },
  })
  expect(listAudit(desk.db, 9)).toEqual([])
  desk.db.close()
  const lockedMeanwhile = {
    saveFile: async (_: string, __: string, ___: unknown, mayWrite: () => boolean) => mayWrite(),
  }
  expect(await giveOut(desk, lockedMeanwhile, file, event)).toMatchObject({
    error: { kind: 'locked' },
  })
})

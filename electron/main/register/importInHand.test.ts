import { expect, test } from 'vitest'
import { exportOf, madeUpSchool } from '../../clerk/testExports.ts'
import { importDay, readAll } from '../../clerk/testImport.ts'
import { saveOperator } from '../db/tables/operators.ts'
import { savePupils } from '../db/tables/pupils.ts'
import { madeUpOperator, madeUpPupil, openScratch } from '../testing/scratchRecords.ts'
import { applyImport } from './applyImport.ts'
import { importInHand, moreChanges } from './importInHand.ts'
import { emptyImportTray, emptyOut, emptyTray } from './importTray.ts'
import { requestOf } from './previewInHand.ts'

const nextYear = Number.POSITIVE_INFINITY
const bounds = { signal: new AbortController().signal, until: nextYear }

/** A desk with one file of so many pupils in hand, and nobody in the records. */
async function deskWith(pupils: number) {
  const operator = madeUpOperator()
  const db = openScratch()
  saveOperator(db, operator)
  const importTray = emptyImportTray()
  const [read] = await readAll([exportOf('Bromcom', madeUpSchool(pupils))])
  if (read === undefined) throw new Error('The file was not read.')
  const { file, sheets, sheetsWithoutHeader } = read
  const settled = sheets.map((sheet) => ({ ...sheet, settled: false }))
  const inTray = { id: operator.id, name: 'x.csv', ...file, sheets: settled, sheetsWithoutHeader }
  importTray.content = { ...emptyTray, files: [inTray] }
  return { db, operator, importTray }
}

test('what is said of an import does not grow with the file, and page by page everybody is told of', async () => {
  const desk = await deskWith(730)
  const inHand = await importInHand(desk, bounds)
  const preview = inHand.ok ? inHand.value.preview : null
  expect(preview).toMatchObject({ changed: 730, unread: expect.any(Number) })
  expect(preview?.counts).toContainEqual({ kind: 'joined', count: 730 })
  const { fingerprint = '', pupils = [], problems = [], questions = [] } = preview ?? {}
  expect([pupils.length, problems.length, questions.length].every((many) => many <= 100)).toBe(true)
  const told = []
  for (;;) {
    const more = moreChanges(desk.importTray, { fingerprint, kind: null, from: told.length })
    if (more === null || more.pupils.length === 0) break
    told.push(...more.pupils)
  }
  expect(told).toHaveLength(730)
  expect(told.slice(0, 100)).toEqual(pupils)
  const gained = moreChanges(desk.importTray, { fingerprint, kind: 'consentGained', from: 0 })
  expect(gained?.pupils.length).toBeGreaterThan(0)
  for (const { changes } of gained?.pupils ?? [])
    expect(changes.map(({ kind }) => kind)).toContain('consentGained')
  expect(moreChanges(desk.importTray, { fingerprint: 'x', kind: null, from: 0 })).toBeNull()
})

test('whoever stops it, or waits too long, is told so, and nothing that was worked out is kept', async () => {
  const desk = await deskWith(730)
  const stop = new AbortController()
  const looking = importInHand(desk, { signal: stop.signal, until: nextYear })
  setImmediate(() => stop.abort())
  expect(await looking).toEqual({ ok: false, error: 'stopped' })
  expect(await importInHand(desk, { ...bounds, until: performance.now() + 1 })).toEqual({
    ok: false,
    error: 'tookTooLong',
  })
  expect(desk.importTray.shown).toBeNull()
})

test('an import that is thrown away while it is looked through leaves nothing behind', async () => {
  const desk = await deskWith(730)
  const looking = importInHand(desk, bounds)
  setImmediate(() => emptyOut(desk.importTray))
  expect(await looking).toMatchObject({ ok: true, value: { files: [], preview: null } })
  expect(desk.importTray.shown).toBeNull()
})

test('what was prepared is applied only to the records for which it was prepared', async () => {
  const desk = await deskWith(12)
  const inHand = await importInHand(desk, bounds)
  const preview = inHand.ok ? inHand.value.preview : null
  const prepared = desk.importTray.shown?.preview ?? null
  const request = { ...requestOf(desk.importTray.content), wholeRoll: true }
  // Somebody joined meanwhile, whom these files take off the roll: not what was shown.
  savePupils(desk.db, [madeUpPupil()])
  const moment = { today: importDay, at: new Date().toISOString() as never }
  expect(applyImport(desk, request, preview?.fingerprint ?? '', moment, prepared)).toEqual({
    ok: false,
    error: 'changedSincePreview',
  })
})

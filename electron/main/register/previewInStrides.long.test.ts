import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exportOf, madeUpSchool } from '../../clerk/testExports.ts'
import { importDay, readAll, sheetsOf } from '../../clerk/testImport.ts'
import { atOnce, type Strides } from '../../core/strides.ts'
import { listLastWords, recordConsents } from '../db/tables/consents.ts'
import { saveOperator } from '../db/tables/operators.ts'
import { savePupils } from '../db/tables/pupils.ts'
import { listKnownPupils } from '../db/tables/register.ts'
import { changesSoFar, readRoll } from '../db/tables/roll.ts'
import {
  madeUpConsent,
  madeUpOperator,
  madeUpPupil,
  openScratch,
  type ScratchRecords,
} from '../testing/scratchRecords.ts'
import { previewFingerprintOf, previewImport, previewInStrides } from './previewImport.ts'

async function requestOf(pupils: number) {
  const read = await readAll([exportOf('Bromcom', madeUpSchool(pupils))])
  const files = read.map(({ file }) => file)
  return { files, sheets: sheetsOf(read), answers: new Map(), wholeRoll: true }
}

/** Records with so many pupils, of whom each has said something twice. */
function openWith(pupils: number): ScratchRecords {
  const db = openScratch()
  const operator = madeUpOperator()
  saveOperator(db, operator)
  const known = Array.from({ length: pupils }, () => madeUpPupil())
  savePupils(db, known)
  for (const decision of ['granted', 'refused'] as const) {
    const facts = known.map((pupil) => ({ ...madeUpConsent(pupil, operator), decision }))
    recordConsents(db, facts)
  }
  return db
}

/** Runs the work, and has something happen after so many steps. */
function interrupted<T>(work: Strides<T>, after: number, happens: () => void): T {
  for (let steps = 0; ; steps++) {
    if (steps === after) happens()
    const step = work.next()
    if (step.done === true) return step.value
  }
}

test('the roll that is read page by page is the roll', () => {
  const db = openWith(170)
  const { pupils, consents } = atOnce(readRoll(db))
  expect(pupils).toEqual(listKnownPupils(db))
  const byPupil = (facts: typeof consents) => Map.groupBy(facts, ({ pupil }) => pupil)
  expect(byPupil(consents)).toEqual(byPupil(listLastWords(db)))
  expect(consents).toHaveLength(170)
})

test('the fingerprint is that of the whole difference as JSON writes it', async () => {
  const { difference } = previewImport(openWith(60), await requestOf(70), importDay)
  const part = fc.record({
    pupils: fc.subarray([...difference.pupils]),
    questions: fc.subarray([...difference.questions]),
    problems: fc.array(fc.constant({ sheet: 1, row: 2, column: 'Ä "', kind: 'noName' as const })),
    unchanged: fc.nat(),
  })
  fc.assert(
    fc.property(part, (each) => {
      const whole = createHash('sha256').update(JSON.stringify(each)).digest('hex')
      expect(atOnce(previewFingerprintOf(each))).toBe(whole)
    }),
  )
})

test('whenever the records change while it is worked out, the preview is of the records as they are afterwards', async () => {
  const request = await requestOf(40)
  const steps = stepsOf(previewInStrides(openWith(120), request, importDay))
  expect(steps).toBeGreaterThan(500)
  fc.assert(
    fc.property(fc.nat(steps - 1), (after) => {
      const db = openWith(120)
      const work = previewInStrides(db, request, importDay)
      const preview = interrupted(work, after, () => savePupils(db, [madeUpPupil()]))
      const afresh = previewImport(db, request, importDay)
      expect(preview.difference).toEqual(afresh.difference)
      expect(preview.fingerprint).toBe(afresh.fingerprint)
      expect(preview.of).toEqual({ db, changes: changesSoFar(db), today: importDay })
      db.close()
    }),
    { numRuns: 25 },
  )
})

test('where the records never stand still the preview is of one moment of them', async () => {
  const db = openWith(60)
  const work = previewInStrides(db, await requestOf(5), importDay)
  /** How many pupils there were after so many changes. */
  const pupilsAfter = new Map([[changesSoFar(db), 60]])
  let pupils = 60
  let preview = null
  while (preview === null) {
    const step = work.next()
    if (step.done === true) preview = step.value
    else {
      savePupils(db, [madeUpPupil()])
      pupils++
      pupilsAfter.set(changesSoFar(db), pupils)
    }
  }
  const left = preview.difference.pupils.filter(({ after }) => after.leftOn !== null)
  expect(left).toHaveLength(pupilsAfter.get(preview.of.changes) ?? 0)
  expect(left.length).toBeGreaterThan(60)
})

test('no step of it is longer than one row, whatever the size of the file', async () => {
  const small = stepsOf(previewInStrides(openWith(0), await requestOf(100), importDay))
  const large = stepsOf(previewInStrides(openWith(0), await requestOf(400), importDay))
  expect(large).toBeGreaterThan(small * 3.5)
  expect(small).toBeGreaterThan(100 * 20)
})

function stepsOf(work: Strides<unknown>): number {
  let steps = 0
  while (work.next().done !== true) steps++
  return steps
}

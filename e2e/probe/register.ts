import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readRegisterFile, sheetsOf } from '../../electron/clerk/testImport.ts'
import { Day } from '../../electron/core/day.ts'
import type { PlannedFact } from '../../electron/core/register/consentChange.ts'
import { differenceOf } from '../../electron/core/register/difference.ts'
import { registerShapeOf } from '../../electron/core/register/shape.ts'
import { atOnce } from '../../electron/core/strides.ts'

/**
 * Reads a school's exports as an import into empty records would, and writes what was understood: the shape and the
 * mapping of each sheet, the pupils, consents by decision, and every problem by row and column.
 */
export async function probeRegister(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      csv: { type: 'string', multiple: true },
      out: { type: 'string' },
      /** A school that has said that “photograph student” covers social media. */
      'photograph-covers-social-media': { type: 'boolean' },
    },
  })
  if (values.csv === undefined || values.out === undefined) {
    console.error('Say which files to read and where to write: register --csv FILE --out FILE')
    return 2
  }
  const report = reportOn(values.csv, values['photograph-covers-social-media'] ?? false)
  writeFileSync(values.out, `${JSON.stringify(report, null, 2)}\n`)
  const { pupils, consents, problems } = report
  console.log(
    `${pupils.length} pupils; ${consents.granted} granted, ${consents.refused} refused, ` +
      `${consents.withdrawn} withdrawn, ${consents.none} without a consent; ${problems.length} problems.`,
  )
  return 0
}

function reportOn(paths: readonly string[], photographCoversSocialMedia: boolean) {
  const files = paths.map(readFile)
  const read = files.flatMap(({ read }) => (read.ok ? [read.value] : []))
  const places = files.flatMap(({ path, read }) =>
    read.ok ? read.value.sheets.map(({ table }) => ({ file: path, sheet: table.sheet })) : [],
  )
  const sheets = sheetsOf(read)
  const rules = { photographCoversSocialMedia }
  const wanted = { sheets, rules, answers: new Map(), wholeRoll: false }
  const difference = atOnce(differenceOf({ pupils: [], consents: [] }, wanted, today()))
  const pupils = difference.pupils.map(({ place, after, facts, changes }) => ({
    from: place === null ? null : { ...places[place.sheet - 1], row: place.row },
    ...after.pupil,
    registerId: after.registerId,
    consent: decisionOf(facts),
    mayBeShown: changes.some(({ kind }) => kind === 'consentGained'),
    facts,
  }))
  return {
    files: files.map(({ path, read }) => ({
      file: path,
      refused: read.ok ? null : read.error.kind,
      sheetsWithoutHeader: read.ok ? read.value.sheetsWithoutHeader : 0,
    })),
    sheets: sheets.map(({ number, mapping, asOf }) => ({
      ...places[number - 1],
      asOf,
      shape: registerShapeOf(mapping),
      headerRow: mapping.headerRow,
      mapping: mapping.columns,
    })),
    pupils,
    consents: {
      granted: pupils.filter(({ consent }) => consent === 'granted').length,
      refused: pupils.filter(({ consent }) => consent === 'refused').length,
      withdrawn: pupils.filter(({ consent }) => consent === 'withdrawn').length,
      none: pupils.filter(({ consent }) => consent === null).length,
    },
    questions: difference.questions.map(({ place, because, name }) => ({
      ...places[place.sheet - 1],
      row: place.row,
      because,
      name,
    })),
    problems: difference.problems.map(({ sheet, row, column, kind }) => ({
      ...places[sheet - 1],
      row,
      column,
      kind,
    })),
  }
}

/** The most careful of what the files say of one pupil: two who disagree are a no. */
function decisionOf(facts: readonly PlannedFact[]): PlannedFact['decision'] | null {
  const order: readonly PlannedFact['decision'][] = ['refused', 'withdrawn', 'granted']
  return order.find((decision) => facts.some((fact) => fact.decision === decision)) ?? null
}

function readFile(path: string) {
  const asOf = dayOf(statSync(path).mtime)
  const read = readRegisterFile(readFileSync(path), asOf)
  return { path, read }
}

function today(): Day {
  return dayOf(new Date())
}

function dayOf(date: Date): Day {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
  return Day.parse(parts.map((part) => String(part).padStart(2, '0')).join('-'))
}

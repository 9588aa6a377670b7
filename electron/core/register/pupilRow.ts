import type { Day } from '../day.ts'
import type { YearGroup } from '../pupil.ts'
import { mapped, type Strides } from '../strides.ts'
import { readDay } from './calendarDay.ts'
import { clean, squashed } from './cell.ts'
import { type ColumnUse, type Mapping, type PupilField, slotOf } from './columns.ts'
import { readConsentValue } from './consentValue.ts'
import { readName, splitName } from './personName.ts'
import type { Problem, ProblemKind } from './problem.ts'
import { type Purpose, purposeOf } from './purpose.ts'
import { type ConsentWording, type ImportRules, registerGiver, sayingOf } from './statement.ts'
import type { CellPlace, SheetRow, Table } from './table.ts'
import { readYearGroup, yearGroupOfAge, yearGroupOfClass } from './yearGroup.ts'

/** What one row says of one pupil. Whatever it does not say, or not readably, is null. */
export interface PupilRow {
  readonly place: CellPlace
  readonly registerId: string | null
  readonly firstName: string | null
  readonly preferredName: string | null
  readonly lastName: string | null
  readonly className: string | null
  readonly yearGroup: YearGroup | null
  readonly bornOn: Day | null
  readonly leftOn: Day | null
  readonly neverShown: boolean
  readonly statements: readonly ConsentWording[]
}

/** A table with how it is to be read, and the day on which the school's system wrote it. */
export interface ImportSheet {
  /** Counts the sheets of an import from 1, over all its files. */
  readonly number: number
  readonly table: Table
  readonly mapping: Mapping
  readonly asOf: Day
}

export interface RowReading {
  readonly rows: readonly PupilRow[]
  readonly problems: readonly Problem[]
  /** The cells of rows that gave no pupil: whoever they name is not taken for a leaver. */
  readonly unread: readonly SheetRow[]
}

export function* readRegisterSheet(sheet: ImportSheet, rules: ImportRules): Strides<RowReading> {
  const { table, mapping, number } = sheet
  const header = yield* mapped(table.rows[mapping.headerRow - 1] ?? [], squashed)
  const width = yield* usualWidth(table, mapping)
  const columns = columnsBySlot(mapping)
  const rows: PupilRow[] = []
  const problems: Problem[] = [...purposeless(sheet)]
  const unread: SheetRow[] = []
  for (const [at, row] of table.rows.entries()) {
    yield
    const place = { sheet: number, row: at + 1 }
    if (place.row <= mapping.headerRow) continue
    if ((yield* isBlank(row)) || (yield* repeats(row, header))) continue
    const read =
      row.length > width
        ? yield* tooLong(place, row)
        : yield* readRow({ sheet, rules, place, row, columns })
    if (read.row !== null) rows.push(read.row)
    else unread.push(read.cells)
    for (const problem of read.problems) problems.push(problem)
  }
  return { rows, problems, unread }
}

/** Columns of a consent that does not say what it is for: their yes counts for nothing, which is told once. */
function purposeless({ number, mapping }: ImportSheet): readonly Problem[] {
  const { headerRow, columns } = mapping
  return columns.flatMap(({ heading, as }): readonly Problem[] =>
    as.use === 'consent' && as.purpose === 'unknown'
      ? [{ sheet: number, row: headerRow, column: heading, kind: 'typeUnclear' }]
      : [],
  )
}

/**
 * The cells that most rows have. A row with more of them has a stray comma in it, and its answers would stand under the
 * wrong headings.
 */
function* usualWidth({ rows }: Table, { headerRow, columns }: Mapping): Strides<number> {
  const counts = new Map<number, number>()
  for (const row of rows.slice(headerRow)) {
    if (!(yield* isBlank(row))) counts.set(row.length, (counts.get(row.length) ?? 0) + 1)
  }
  const [usual] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [0]
  return Math.max(usual, columns.length)
}

function* isBlank(row: SheetRow): Strides<boolean> {
  for (const cell of row) {
    yield
    if (clean(cell) !== '') return false
  }
  return true
}

/** Reports print their header again on each page. */
function* repeats(row: SheetRow, header: SheetRow): Strides<boolean> {
  if (row.length !== header.length) return false
  for (const [at, cell] of row.entries()) {
    yield
    if (squashed(cell) !== header[at]) return false
  }
  return true
}

/** What a row gave: a pupil, or only its cells. */
type ReadRow =
  | { readonly row: PupilRow; readonly problems: readonly Problem[] }
  | { readonly row: null; readonly cells: SheetRow; readonly problems: readonly Problem[] }

function tooLong(place: CellPlace, row: SheetRow): Strides<ReadRow> {
  return unreadRow(row, [{ ...place, column: null, kind: 'rowTooLong' }])
}

function* unreadRow(row: SheetRow, problems: readonly Problem[]): Strides<ReadRow> {
  return { row: null, cells: yield* mapped(row, clean), problems }
}

interface RowInHand {
  readonly sheet: ImportSheet
  readonly rules: ImportRules
  readonly place: CellPlace
  readonly row: SheetRow
  readonly columns: ReadonlyMap<string, number>
}

/** Where each field stands, looked up once for all rows of a sheet. */
function columnsBySlot({ columns }: Mapping): ReadonlyMap<string, number> {
  const bySlot = new Map<string, number>()
  for (const [at, { as }] of columns.entries()) {
    const slot = slotOf(as)
    if (slot !== null && !bySlot.has(slot)) bySlot.set(slot, at)
  }
  return bySlot
}

function* readRow(hand: RowInHand): Strides<ReadRow> {
  const { place, row, sheet } = hand
  const problems: Problem[] = []
  const report = (kind: ProblemKind, column: string | null) =>
    problems.push({ ...place, column, kind })
  const cellOf = (field: PupilField) => cellUnder(hand, field)
  const names = namesIn(cellOf)
  yield
  const registerId = numberIn(cellOf('registerId'), report)
  if (names === null && registerId === null) {
    report('noName', null)
    return yield* unreadRow(row, problems)
  }
  const bornOn = dayIn(cellOf('bornOn'), report)
  const className = readName(cellOf('className').text) ?? plainClass(cellOf('className').text)
  yield
  const consents = yield* statementsIn(hand, report)
  const pupilRow: PupilRow = {
    place,
    registerId,
    firstName: names?.firstName ?? null,
    preferredName: names?.preferredName ?? null,
    lastName: names?.lastName ?? null,
    className,
    yearGroup: yearIn(cellOf('yearGroup'), { className, bornOn, asOf: sheet.asOf }, report),
    bornOn,
    leftOn: dayIn(cellOf('leftOn'), report),
    ...consents,
  }
  return { row: pupilRow, problems }
}

interface Cell {
  readonly heading: string
  readonly text: string
}
type Report = (kind: ProblemKind, column: string | null) => void

function cellUnder({ sheet, row, columns }: RowInHand, slot: PupilField | ColumnUse['use']): Cell {
  const at = columns.get(slot)
  if (at === undefined) return { heading: '', text: '' }
  return { heading: sheet.mapping.columns[at]?.heading ?? '', text: clean(row[at] ?? '') }
}

function namesIn(cellOf: (field: PupilField) => Cell) {
  const whole = splitName(cellOf('fullName').text)
  const preferred = readName(cellOf('preferredName').text)
  const firstName = readName(cellOf('firstName').text) ?? whole?.firstName ?? preferred
  const lastName = readName(cellOf('lastName').text) ?? whole?.lastName ?? null
  if (firstName === null || lastName === null) return null
  return { firstName, lastName, preferredName: preferred === firstName ? null : preferred }
}

/** Zeros at the front are part of the number. A spreadsheet's `1.2E+11` is no number of anybody's any more. */
function numberIn({ heading, text }: Cell, report: Report): string | null {
  if (text === '') return null
  const mangled =
    /^\d([.]\d+)?e[+]\d+$/i.test(text) || /[\uFFFD#]|^[=@+]/.test(text) || text.length > 60
  if (mangled) report('numberMangled', heading)
  return mangled ? null : text
}

function dayIn({ heading, text }: Cell, report: Report): Day | null {
  if (text === '') return null
  const day = readDay(text)
  if (day === null) report('dayUnreadable', heading)
  return day
}

/** A class may be called “4”. */
function plainClass(text: string): string | null {
  return /^[0-9][0-9/&+ -]*$/.test(text) && text.length <= 120 ? text : null
}

interface YearHints {
  readonly className: string | null
  readonly bornOn: Day | null
  readonly asOf: Day
}

function yearIn(
  cell: Cell,
  { className, bornOn, asOf }: YearHints,
  report: Report,
): YearGroup | null {
  const read = readYearGroup(cell.text)
  if (read.kind === 'year') return read.year
  if (read.kind === 'other') {
    report('yearUnknown', cell.heading)
    return null
  }
  const ofClass = className === null ? null : yearGroupOfClass(className)
  const year = ofClass ?? (bornOn === null ? null : yearGroupOfAge(bornOn, asOf))
  if (year === null && read.kind === 'mixed') report('yearMixed', cell.heading)
  return year
}

interface Consents {
  readonly statements: readonly ConsentWording[]
  readonly neverShown: boolean
}

function* statementsIn(hand: RowInHand, report: Report): Strides<Consents> {
  const answers = hand.sheet.mapping.columns.flatMap(({ heading, as }, at): readonly Answer[] =>
    as.use === 'consent' ? [{ heading, purpose: as.purpose, text: hand.row[at] ?? '' }] : [],
  )
  const statements: ConsentWording[] = []
  let neverShown = false
  for (const answer of [...answers, ...longAnswer(hand, report)]) {
    yield
    const statement = statementFrom(answer, hand, report)
    if (statement !== null) statements.push(statement)
    neverShown ||= setsNeverShown(answer)
  }
  return { statements, neverShown }
}

interface Answer {
  readonly heading: string
  readonly purpose: Purpose
  readonly text: string
}

function longAnswer(hand: RowInHand, report: Report): readonly Answer[] {
  const type = cellUnder(hand, 'consentType')
  const status = cellUnder(hand, 'consentStatus')
  if (type.heading === '' || status.heading === '') return []
  const purpose = purposeOf(type.text)
  const isUnclear = purpose === 'unknown' || (purpose === null && type.text === '')
  if (isUnclear && status.text !== '') report('typeUnclear', type.heading)
  return purpose === null ? [] : [{ heading: status.heading, purpose, text: status.text }]
}

/** Set for a child's safety, so whatever is neither blank nor a plain no sets it. */
function setsNeverShown({ purpose, text }: Answer): boolean {
  return purpose === 'neverShown' && !['no', 'blank'].includes(readConsentValue(text))
}

function statementFrom(answer: Answer, hand: RowInHand, report: Report): ConsentWording | null {
  const value = readConsentValue(answer.text)
  const says = sayingOf(answer.purpose, value, hand.rules)
  if (says !== null && value === 'unclear') report('valueUnclear', answer.heading)
  if (says === null) return null
  const { asOf } = hand.sheet
  const decided = cellUnder(hand, 'decidedOn')
  const day = dayIn(decided, report)
  const late = day !== null && day > asOf
  if (late) report('dayInFuture', decided.heading)
  const doubtful = late || (day === null && decided.text !== '')
  return {
    place: hand.place,
    says: says === 'yes' && doubtful ? 'notSaid' : says,
    on: day === null || late ? asOf : day,
    dated: day !== null && !late,
    ...giverIn(hand),
    wording: cellUnder(hand, 'wording').text.slice(0, 80).trim() || null,
    expiresOn: expiryIn(hand, report),
  }
}

/** A giver of whom only the relationship is known is called by it. */
function giverIn(hand: RowInHand): Pick<ConsentWording, 'givenBy' | 'relationship'> {
  const giver = cellUnder(hand, 'givenBy').text.slice(0, 120).trim()
  const relationship = cellUnder(hand, 'relationship').text.slice(0, 60).trim() || null
  return { givenBy: giver || relationship || registerGiver, relationship }
}

/** An end that cannot be read is an end that has come: an unreadable day never makes a consent last longer. */
function expiryIn(hand: RowInHand, report: Report): Day | null {
  const cell = cellUnder(hand, 'expiresOn')
  const day = dayIn(cell, report)
  return day === null && cell.text !== '' ? hand.sheet.asOf : day
}

import { type TableRefusal, type TableRow, tableLimits } from '../contract/clerk.ts'
import { ok, type Result, refused } from '../core/result.ts'
import { cellOf, type ReadCell, type Workbook } from './cellOf.ts'
import { isTrue, readXml, type XmlElement } from './readXml.ts'
import { startText } from './spokenText.ts'

/** What all sheets of a workbook may still say together. */
export interface SheetRoom {
  cells: number
  characters: number
}

export interface ReadSheet {
  readonly hiddenColumns: readonly number[]
  readonly rows: readonly TableRow[]
}

/**
 * The rows of one sheet down to the last that says anything, all as wide as the widest. Every cell is counted before it
 * is kept, where it claims to stand and not only how many there are: one at XFD1048576 makes a table of seventeen
 * thousand million cells out of nothing.
 */
export function readSheet(
  xml: string,
  workbook: Workbook,
  room: SheetRoom,
): Result<ReadSheet, TableRefusal> {
  const rows: Line[] = []
  const hiddenColumns = new Set<number>()
  let [row, column, width] = [0, 0, 0]
  let line: Line | null = null
  let cell: OpenCell | null = null

  const beginRow = ({ attribute }: XmlElement): TableRefusal | null => {
    const number = readNumber(attribute('r')) ?? row + 1
    if (number <= row) return broken
    if (number > tableLimits.rows) return { kind: 'tooManyRows' }
    row = number
    column = 0
    line = { cells: [], hidden: isTrue(attribute('hidden')), days: [], struck: [] }
    return null
  }
  const beginCell = ({ attribute }: XmlElement): TableRefusal | null => {
    const place = placeIn(attribute('r'), { row, column })
    if (place === null || place.row !== row) return broken
    if (place.column > tableLimits.columns) return { kind: 'tooManyColumns' }
    if (place.column <= column) return broken
    column = place.column
    cell = { type: attribute('t'), style: attribute('s'), value: null, text: null, inValue: false }
    return null
  }
  const keepCell = (found: ReadCell): TableRefusal | null => {
    if (line === null || found.text === '') return null
    if (found.text.length > tableLimits.cellLength) return { kind: 'cellTooLong' }
    room.characters -= found.text.length
    if (room.characters < 0) return { kind: 'tooLarge' }
    while (line.cells.length < column - 1) line.cells.push('')
    line.cells.push(found.text)
    if (found.isDay) line.days.push(column - 1)
    if (found.isStruck) line.struck.push(column - 1)
    width = Math.max(width, column)
    return width * row > room.cells ? { kind: 'tooManyRows' } : null
  }
  const endRow = (): TableRefusal | null => {
    if (line === null) return null
    // Rows that are not there are made only where one that says something follows them.
    if (line.cells.length > 0) while (rows.length < row - 1) rows.push(blankLine())
    if (line.cells.length > 0) rows.push(line)
    else if (line.hidden && rows.length === row - 1) rows.push(line)
    line = null
    return null
  }

  const read = readXml(xml, {
    begins(element) {
      const { name } = element
      if (cell !== null) return beginInCell(cell, element)
      if (name === 'col') return hideColumns(element, hiddenColumns)
      if (name === 'row') return line === null ? beginRow(element) : broken
      if (name === 'c' && line !== null) return beginCell(element)
      return null
    },
    ends(name) {
      if (cell !== null && name === 'c') {
        const found = cellOf({ ...cell, text: cell.text?.spoken() ?? null }, workbook)
        cell = null
        return found.ok ? keepCell(found.value) : found.error
      }
      if (cell !== null) return endInCell(cell, name)
      return name === 'row' ? endRow() : null
    },
    says(text) {
      if (cell === null) return
      if (cell.inValue) cell.value = (cell.value ?? '') + text
      else cell.text?.says(text)
    },
  })
  if (!read.ok) return read
  const kept = withoutBlankEnd(rows)
  room.cells -= kept.length * width
  if (room.cells < 0) return refused({ kind: 'tooManyRows' })
  return ok({
    hiddenColumns: [...hiddenColumns].filter((at) => at < width),
    rows: kept.map((each) => ({ ...each, cells: padded(each.cells, width) })),
  })
}

const broken: TableRefusal = { kind: 'brokenWorkbook' }

interface Line {
  readonly cells: string[]
  readonly hidden: boolean
  readonly days: number[]
  readonly struck: number[]
}

interface OpenCell {
  readonly type: string | undefined
  readonly style: string | undefined
  value: string | null
  text: ReturnType<typeof startText> | null
  inValue: boolean
}

function blankLine(): Line {
  return { cells: [], hidden: false, days: [], struck: [] }
}

function beginInCell(cell: OpenCell, element: XmlElement): null {
  if (element.name === 'v') {
    cell.inValue = true
    cell.value = ''
  } else if (element.name === 'is') cell.text = startText()
  else cell.text?.begins(element)
  return null
}

function endInCell(cell: OpenCell, name: string): null {
  if (name === 'v') cell.inValue = false
  else cell.text?.ends(name)
  return null
}

/** A cell without a place stands to the right of the one before it. */
function placeIn(
  address: string | undefined,
  { row, column }: { readonly row: number; readonly column: number },
): { readonly row: number; readonly column: number } | null {
  if (address === undefined) return { row, column: column + 1 }
  const [, letters = '', number = ''] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address) ?? []
  if (letters === '') return null
  const counted = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(number), column: counted }
}

function readNumber(value: string | undefined): number | null {
  if (value === undefined) return null
  return /^[1-9]\d{0,6}$/.test(value) ? Number(value) : 0
}

/** `<col min="3" max="16384" hidden="1"/>`: to the right of the widest table nothing is hidden. */
function hideColumns({ attribute }: XmlElement, hidden: Set<number>): TableRefusal | null {
  if (!isTrue(attribute('hidden'))) return null
  const [first, last] = [readNumber(attribute('min')), readNumber(attribute('max'))]
  if (first === null || last === null || first === 0 || last === 0) return broken
  for (let at = first; at <= Math.min(last, tableLimits.columns); at++) hidden.add(at - 1)
  return null
}

function withoutBlankEnd(rows: readonly Line[]): readonly Line[] {
  const last = rows.findLastIndex(({ cells }) => cells.length > 0)
  return rows.slice(0, last + 1)
}

function padded(cells: readonly string[], width: number): readonly string[] {
  return cells.length === width
    ? cells
    : [...cells, ...Array.from({ length: width - cells.length }, () => '')]
}

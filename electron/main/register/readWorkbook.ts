import readSheets, { type CellValue } from 'read-excel-file/universal'
import { isBlankRow } from '../../core/register/cell.ts'
import type { Row, Table } from '../../core/register/table.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { inspectWorkbook } from './inspectWorkbook.ts'
import { limits, type TableRefusal } from './tableRefusal.ts'

/** Every sheet of an .xlsx workbook that holds anything, as the text that a person sees in its cells. */
export async function readWorkbook(
  bytes: Uint8Array,
): Promise<Result<readonly Table[], TableRefusal>> {
  const inspected = inspectWorkbook(bytes)
  if (!inspected.ok) return inspected
  const sheets = await readSheetsOf(bytes)
  if (sheets === null) return refused({ kind: 'brokenWorkbook' })
  if (sheets.length > limits.sheets) return refused({ kind: 'tooLarge' })
  const filled = sheets.filter(({ rows }) => !rows.every(isBlankRow))
  const long = filled.some(({ rows }) =>
    rows.flat().some((cell) => cell.length > limits.cellLength),
  )
  if (long) return refused({ kind: 'cellTooLong' })
  return filled.length === 0 ? refused({ kind: 'empty' }) : ok(filled)
}

/** A workbook that the library cannot make sense of is broken: what it throws then has no kinds of its own. */
async function readSheetsOf(bytes: Uint8Array): Promise<readonly Table[] | null> {
  try {
    const sheets = await readSheets(new Uint8Array(bytes).buffer, { parseNumber: (text) => text })
    return sheets.map(({ sheet, data }) => ({
      sheet,
      rows: data.map((row): Row => row.map(textOf)),
    }))
  } catch {
    return null
  }
}

/** Numbers stay as the workbook wrote them; a day is its date, and Excel's ticked box is TRUE. */
function textOf(cell: CellValue<string> | null): string {
  if (cell === null) return ''
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell)
}

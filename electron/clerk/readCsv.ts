import { CsvError, type Options, parse } from 'csv-parse/sync'
import { type TableRefusal, tableLimits } from '../contract/clerk.ts'
import { recogniseHeading } from '../core/register/columns.ts'
import { detectMapping } from '../core/register/shape.ts'
import type { SheetRow } from '../core/register/table.ts'
import { ok, type Result, refused } from '../core/result.ts'
import { countFields } from './countFields.ts'
import { headingsIn } from './headingsIn.ts'

const delimiters = [',', ';', '\t', '|'] as const
const rowsToJudgeBy = 60

/** The rows of comma-, semicolon- or tab-separated text. Each record is one row, as a spreadsheet counts them. */
export function readCsv(text: string): Result<readonly SheetRow[], TableRefusal> {
  // Excel's own hint about the delimiter is a row to a spreadsheet, so it stays one, emptied.
  const told = /^sep=(.)\r?\n/i.exec(text)
  const body = told === null ? text : text.slice(told[0].trimEnd().length)
  const delimiter = told?.[1] ?? likeliestDelimiter(body)
  const { refusal } = countFields(body, delimiter, Number.POSITIVE_INFINITY)
  if (refusal !== null) return refused(refusal)
  const rows = readRows(body, delimiter)
  return rows.ok ? within(rows.value) : rows
}

/** What was counted is counted once more when it was read: two ways of counting could differ. */
function within(rows: readonly SheetRow[]): Result<readonly SheetRow[], TableRefusal> {
  const cells = rows.reduce((count, row) => count + row.length, 0)
  if (rows.length > tableLimits.rows || cells > tableLimits.cells)
    return refused({ kind: 'tooManyRows' })
  if (rows.some((row) => row.length > tableLimits.columns))
    return refused({ kind: 'tooManyColumns' })
  const long = rows.some((row) => row.some((cell) => cell.length > tableLimits.cellLength))
  return long ? refused({ kind: 'cellTooLong' }) : ok(rows)
}

/** The one that makes a header readable; where none does, the one that stands in most rows. */
function likeliestDelimiter(text: string): string {
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, score: scoreOf(text, delimiter) }))
    .sort((one, other) => other.score - one.score)
  return best?.delimiter ?? ','
}

/** Judged by the first rows alone, and by no more of them than a table may have. */
function scoreOf(text: string, delimiter: string): number {
  const { end } = countFields(text, delimiter, rowsToJudgeBy)
  const read = readRows(text.slice(0, end), delimiter)
  const rows = read.ok ? read.value.map((row) => row.slice(0, tableLimits.columns)) : []
  const mapping = detectMapping({ sheet: null, rows: headingsIn(rows) })
  const header = rows[(mapping?.headerRow ?? 0) - 1] ?? []
  const known = header.filter((heading) => recogniseHeading(heading).as.use !== 'ignored').length
  return known * 1000 + rows.filter((row) => row.length > 1).length
}

/**
 * Strict quoting first; then the lenient one, for a name like “Jo "Joey" Marsh” that was never quoted. A quotation mark
 * that is never closed is refused: it would swallow the pupils after it.
 */
function readRows(text: string, delimiter: string): Result<readonly SheetRow[], TableRefusal> {
  const options: Options = { delimiter, relax_column_count: true, skip_empty_lines: false }
  const strict = attempt(text, options)
  if (strict.ok || strict.error.code === 'CSV_QUOTE_NOT_CLOSED') return orRefusal(strict)
  return orRefusal(attempt(text, { ...options, relax_quotes: true }))
}

function attempt(text: string, options: Options): Result<readonly SheetRow[], CsvError> {
  try {
    return ok(parse(text, options) as unknown as readonly SheetRow[])
  } catch (error) {
    if (error instanceof CsvError) return refused(error)
    throw error
  }
}

function orRefusal(
  read: Result<readonly SheetRow[], CsvError>,
): Result<readonly SheetRow[], TableRefusal> {
  return read.ok ? read : refused({ kind: 'brokenQuotes' })
}

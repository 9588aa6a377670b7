import { type TableHead, type TableRefusal, type TableRow, tableLimits } from '../contract/clerk.ts'
import { detectMapping } from '../core/register/shape.ts'
import { ok, type Result, refused } from '../core/result.ts'
import { headingsIn } from './headingsIn.ts'
import { readTables } from './readTables.ts'

/** A table whose headings name pupils. */
export interface RegisterTable {
  readonly head: TableHead
  readonly rows: readonly TableRow[]
}

export interface Register {
  readonly tables: readonly RegisterTable[]
  /** Sheets without a header that names pupils are counted and left out. */
  readonly sheetsWithoutHeader: number
}

/** The tables of a file that name pupils, each with how its columns are most likely meant. */
export function registerIn(bytes: Uint8Array): Result<Register, TableRefusal> {
  const read = readTables(bytes)
  if (!read.ok) return read
  const tables = read.value.flatMap(({ title, hidden, hiddenColumns, rows }) => {
    const cells = headingsIn(rows.map((row) => row.cells))
    const mapping = detectMapping({ sheet: title, rows: cells })
    if (mapping === null) return []
    return [{ head: { title, hidden, hiddenColumns, mapping, rows: rows.length }, rows }]
  })
  if (tables.length === 0) return refused({ kind: 'noHeader' })
  const headings = tables.flatMap(({ head }) => head.mapping.columns)
  const characters = headings.reduce((sum, { heading }) => sum + heading.length, 0)
  if (characters > tableLimits.headingCharacters) return refused({ kind: 'cellTooLong' })
  return ok({ tables, sheetsWithoutHeader: read.value.length - tables.length })
}

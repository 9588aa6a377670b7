import type { TableHead, TableRefusal, TableRow } from '../../contract/clerk.ts'
import type { Day } from '../../core/day.ts'
import { headingsKey, type Mapping } from '../../core/register/columns.ts'
import type { ImportSheet } from '../../core/register/pupilRow.ts'
import type { Table, TableMarks } from '../../core/register/table.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Clerk } from '../clerk/clerk.ts'
import type { ImportFile } from '../db/tables/imports.ts'
import { hashInStrides } from './hashInStrides.ts'

/** A file that a person chose, and the day on which the school's system wrote it. */
export interface ChosenFile {
  readonly bytes: Uint8Array
  readonly asOf: Day
}

/** A file as far as it could be read. Sheets without a header that names pupils are counted and left out. */
export interface ReadFile {
  readonly file: ImportFile
  readonly sheets: readonly Omit<ImportSheet, 'number'>[]
  readonly sheetsWithoutHeader: number
}

/** A mapping that somebody settled for these headings before; null where nobody has. */
export type RememberedMapping = (headings: string) => Mapping | null

/** Has the clerk read a file, and says how its columns are meant: as somebody once settled it, or else as usual. */
export async function readImportFile(
  clerk: Pick<Clerk, 'read'>,
  { bytes, asOf }: ChosenFile,
  remembered: RememberedMapping,
  signal: AbortSignal,
): Promise<Result<ReadFile, TableRefusal>> {
  const read = await clerk.read(bytes, signal)
  if (!read.ok) return read
  const { tables, sheetsWithoutHeader } = read.value
  const sheets = tables.map(({ head, rows }) => ({
    table: tableOf(head, rows),
    mapping: mappingOf(head.mapping, remembered),
    asOf,
  }))
  return ok({ file: { sha256: await hashInStrides(bytes), asOf }, sheets, sheetsWithoutHeader })
}

function mappingOf(detected: Mapping, remembered: RememberedMapping): Mapping {
  const settled = remembered(headingsKey(detected.columns.map(({ heading }) => heading)))
  const fits = settled !== null && settled.columns.length === detected.columns.length
  return fits ? { ...settled, headerRow: detected.headerRow } : detected
}

function tableOf(head: TableHead, rows: readonly TableRow[]): Table {
  const table: Table = { sheet: head.title, rows: rows.map(({ cells }) => cells) }
  const marks = marksOf(head, rows)
  const isMarked = marks.hidden || marks.hiddenColumns.length > 0 || marks.rows.size > 0
  return isMarked ? { ...table, marks } : table
}

function marksOf({ hidden, hiddenColumns }: TableHead, rows: readonly TableRow[]): TableMarks {
  const marked = rows.flatMap(({ hidden, days, struck }, at) =>
    hidden || days.length > 0 || struck.length > 0
      ? [[at + 1, { hidden, days, struck }] as const]
      : [],
  )
  return { hidden, hiddenColumns, rows: new Map(marked) }
}

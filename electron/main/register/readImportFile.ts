import { createHash } from 'node:crypto'
import type { Day } from '../../core/day.ts'
import { headingsKey, type Mapping } from '../../core/register/columns.ts'
import type { ImportSheet } from '../../core/register/pupilRow.ts'
import { detectMapping } from '../../core/register/shape.ts'
import type { Table } from '../../core/register/table.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import type { ImportFile } from '../db/imports.ts'
import { readTable } from './readTable.ts'
import type { TableRefusal } from './tableRefusal.ts'

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

/** Reads a file and says how its columns are meant: as somebody once settled it, or else by their usual names. */
export async function readImportFile(
  { bytes, asOf }: ChosenFile,
  remembered: RememberedMapping,
): Promise<Result<ReadFile, TableRefusal | { readonly kind: 'noHeader' }>> {
  const tables = await readTable(bytes)
  if (!tables.ok) return tables
  const sheets = tables.value.flatMap((table) => {
    const mapping = mappingOf(table, remembered)
    return mapping === null ? [] : [{ table, mapping, asOf }]
  })
  if (sheets.length === 0) return refused({ kind: 'noHeader' })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const sheetsWithoutHeader = tables.value.length - sheets.length
  return ok({ file: { sha256, asOf }, sheets, sheetsWithoutHeader })
}

function mappingOf(table: Table, remembered: RememberedMapping): Mapping | null {
  const detected = detectMapping(table)
  if (detected === null) return null
  const settled = remembered(headingsKey(detected.columns.map(({ heading }) => heading)))
  const fits = settled !== null && settled.columns.length === detected.columns.length
  return fits ? { ...settled, headerRow: detected.headerRow } : detected
}

/** Numbers the sheets of all files, in the order in which they were chosen. */
export function sheetsOf(files: readonly ReadFile[]): readonly ImportSheet[] {
  return files.flatMap(({ sheets }) => sheets).map((sheet, at) => ({ ...sheet, number: at + 1 }))
}

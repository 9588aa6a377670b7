/** A sheet as rows of cells, all of them text. Row 1 is the first row of the file, title rows and blank ones included. */
export interface Table {
  /** The name of a workbook's sheet; null for a text file. */
  readonly sheet: string | null
  readonly rows: readonly SheetRow[]
  /** What a workbook shows of the table beside its text; a text file shows nothing else. No rule asks for it yet. */
  readonly marks?: TableMarks
}

export type SheetRow = readonly string[]

export interface TableMarks {
  /** Whether the whole sheet is kept out of sight. */
  readonly hidden: boolean
  /** Counted from 0, as the columns of a mapping are. */
  readonly hiddenColumns: readonly number[]
  /** The rows that are marked, by their number from 1. */
  readonly rows: ReadonlyMap<number, RowMarks>
}

export interface RowMarks {
  readonly hidden: boolean
  /** Columns whose cells are shown as a day or a time. */
  readonly days: readonly number[]
  /** Columns whose cells are struck through, wholly or in part. */
  readonly struck: readonly number[]
}

/** Where something stands: which sheet of the import, counted over all its files, and which row of it, both from 1. */
export interface CellPlace {
  readonly sheet: number
  readonly row: number
}

export function placeKey({ sheet, row }: CellPlace): string {
  return `${sheet}:${row}`
}

/** A sheet as rows of cells, all of them text. Row 1 is the first row of the file, title rows and blank ones included. */
export interface Table {
  /** The name of a workbook's sheet; null for a text file. */
  readonly sheet: string | null
  readonly rows: readonly Row[]
}

export type Row = readonly string[]

/** Where something stands: which sheet of the import, counted over all its files, and which row of it, both from 1. */
export interface Place {
  readonly sheet: number
  readonly row: number
}

export function placeKey({ sheet, row }: Place): string {
  return `${sheet}:${row}`
}

import type { TableRow } from '../contract/clerk.ts'

/** A table as the clerk read it, before anybody looks for headings in it. */
export interface ReadTable {
  readonly title: string | null
  readonly hidden: boolean
  readonly hiddenColumns: readonly number[]
  readonly rows: readonly TableRow[]
}

/** A row of text that nothing is known about but its text. */
export function plainRow(cells: readonly string[]): TableRow {
  return { cells, hidden: false, days: none, struck: none }
}

const none: readonly number[] = []

import { tableLimits } from '../contract/clerk.ts'
import type { SheetRow } from '../core/register/table.ts'

/**
 * The rows as headings are looked for in them. What is longer than any heading is left out whole: half of it could say
 * the opposite.
 */
export function headingsIn(rows: readonly SheetRow[]): readonly SheetRow[] {
  return rows.map((row) => {
    const length = row.reduce((sum, cell) => sum + cell.length, 0)
    if (length <= tableLimits.headingLength) return row
    return row.map((cell) =>
      cell.length > tableLimits.headingLength || length > tableLimits.headingRow ? '' : cell,
    )
  })
}

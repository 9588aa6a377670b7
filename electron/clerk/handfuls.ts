import { mostAtOnce, type TableRow } from '../contract/clerk.ts'

/** The rows of a table, in handfuls that are small enough to be taken in at once. A row that is longer goes alone. */
export function* handfuls(rows: readonly TableRow[]): Generator<readonly TableRow[], void> {
  let handful: TableRow[] = []
  let [cells, characters] = [0, 0]
  for (const row of rows) {
    const length = row.cells.reduce((sum, cell) => sum + cell.length, 0)
    // An empty row is something to take in, too.
    const size = row.cells.length + 1
    const isFull = cells + size > mostAtOnce.cells || characters + length > mostAtOnce.characters
    if (isFull && handful.length > 0) {
      yield handful
      handful = []
      cells = 0
      characters = 0
    }
    handful.push(row)
    cells += size
    characters += length
  }
  if (handful.length > 0) yield handful
}

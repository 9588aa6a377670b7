import { type TableRefusal, tableLimits } from '../contract/clerk.ts'

/** How far a text was counted, and what it was too much of, if anything. */
export interface Counted {
  /** Where counting ended: at the end of the last row that was asked for, or where it was too much. */
  readonly end: number
  readonly refusal: TableRefusal | null
}

const [lineFeed, carriageReturn, quote] = [10, 13, 34]

/**
 * Counts the rows, columns and cells of separated text without making any of them, and ends at the first that is too
 * much. Quotation marks and line ends are taken as csv-parse takes them: a mark opens a cell only at its beginning, and
 * the first line end of the text is the line end of all of it.
 */
export function countFields(text: string, delimiter: string, mostRows: number): Counted {
  const separator = delimiter.charCodeAt(0)
  let lineEnd: string | null = null
  let [rows, cells, columns, length] = [0, 0, 1, 0]
  let [quoted, begins, at] = [false, true, 0]
  const over = (kind: TableRefusal['kind']): Counted => ({ end: at, refusal: { kind } })

  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (quoted) {
      if (code !== quote) length++
      else if (text.charCodeAt(at + 1) === quote) {
        at++
        length++
      } else quoted = false
      if (length > tableLimits.cellLength) return over('cellTooLong')
      continue
    }
    if (length > tableLimits.cellLength) return over('cellTooLong')
    if (code === separator) {
      columns++
      length = 0
      begins = true
      if (columns > tableLimits.columns) return over('tooManyColumns')
    } else if (code === lineFeed || code === carriageReturn) {
      lineEnd ??= text.startsWith('\r\n', at) ? '\r\n' : String.fromCharCode(code)
      if (!text.startsWith(lineEnd, at)) {
        length++
        begins = false
        continue
      }
      at += lineEnd.length - 1
      rows++
      cells += columns
      if (rows >= mostRows) return { end: at + 1, refusal: null }
      if (rows > tableLimits.rows || cells > tableLimits.cells) return over('tooManyRows')
      columns = 1
      length = 0
      begins = true
    } else if (code === quote && begins) {
      quoted = true
      begins = false
    } else {
      length++
      begins = false
    }
  }
  if (quoted) return over('brokenQuotes')
  if (length > tableLimits.cellLength) return over('cellTooLong')
  const last = begins && columns === 1 ? 0 : 1
  const tooMany = rows + last > tableLimits.rows || cells + last * columns > tableLimits.cells
  return tooMany ? over('tooManyRows') : { end: at, refusal: null }
}

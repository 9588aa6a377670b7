export type CsvCell = string | number | null

/**
 * A table as CSV that Excel opens as it is meant: UTF-8 with its mark, comma, CRLF, and every text that a spreadsheet
 * would take for a formula (it starts with `= + - @`, a tab or a line break) set off by an apostrophe.
 */
export function csvOf(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`
}

function field(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

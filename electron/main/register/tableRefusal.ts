/** Why a file gave no table. Each has its own sentence for the person. */
export interface TableRefusal {
  readonly kind:
    | 'empty'
    | 'tooLarge'
    | 'tooManyRows'
    | 'tooManyColumns'
    | 'cellTooLong'
    /** A quotation mark is opened and never closed, so that rows cannot be told apart. */
    | 'brokenQuotes'
    /** A workbook of before 2007, or one behind a password: to be saved again as .xlsx or CSV. */
    | 'oldOrLockedWorkbook'
    | 'brokenWorkbook'
    /** A picture, a PDF, a program: no text and no workbook. */
    | 'notATable'
}

/** A large school's export has 2,000 rows of 60 columns and 1 MB; these leave room and bound the work. */
export const limits = {
  bytes: 20_000_000,
  rows: 20_000,
  columns: 300,
  cells: 1_000_000,
  cellLength: 32_767,
  /** What the parts of a workbook may grow to when they are unpacked. */
  unpackedBytes: 150_000_000,
  parts: 500,
  sheets: 40,
} as const

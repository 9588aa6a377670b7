import { z } from 'zod'
import { Mapping } from '../core/register/columns.ts'

/** What main and the clerk may say to each other: the bytes of one file, and its tables a handful of rows at a time. */
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

/** A large school's export has 2,000 rows of 60 columns and 1 MB; these leave room and bound the work. */
export const tableLimits = {
  bytes: 20_000_000,
  rows: 20_000,
  columns: 300,
  /** Of all tables of a file together, blank ones included. */
  cells: 1_000_000,
  /** What Excel itself holds in a cell. */
  cellLength: 32_767,
  /** Of all cells of a file together: a workbook may say one long text a million times. */
  characters: 20_000_000,
  /** What the parts of a workbook may grow to when they are unpacked. */
  unpackedBytes: 150_000_000,
  parts: 500,
  sheets: 40,
  /** The longest heading that says anything, and the longest row of them. */
  headingLength: 2000,
  headingRow: 60_000,
  /** Of all headings of a file together. */
  headingCharacters: 300_000,
} as const

/** Why the clerk gave no table. Each has its own sentence for the person. */
export const TableRefusal = z
  .strictObject({
    kind: z.enum([
      'empty',
      'tooLarge',
      'tooManyRows',
      'tooManyColumns',
      'cellTooLong',
      /** A quotation mark is opened and never closed, so that rows cannot be told apart. */
      'brokenQuotes',
      /** A workbook of before 2007, or one behind a password: to be saved again as .xlsx or CSV. */
      'oldOrLockedWorkbook',
      'brokenWorkbook',
      /** A picture, a PDF, a program: no text and no workbook. */
      'notATable',
      /** Tables, and none with a row of headings that names pupils. */
      'noHeader',
      'tookTooLong',
      /** The process ended in the middle of the job, or was ended because it took too much memory. */
      'died',
      /** A person did not want to wait for it any longer. */
      'stopped',
    ]),
  })
  .readonly()
export type TableRefusal = z.infer<typeof TableRefusal>

const count = z.int().nonnegative()
const column = count.max(tableLimits.columns)

/** A table with headings that name pupils. Its rows follow. */
export const TableHead = z
  .strictObject({
    /** The name of a workbook's sheet; null for a text file. */
    title: z.string().max(100).nullable(),
    /** Whether the workbook keeps the sheet out of sight. */
    hidden: z.boolean(),
    hiddenColumns: z.array(column).max(tableLimits.columns).readonly(),
    /** How its columns are most likely meant. */
    mapping: Mapping,
    rows: count.max(tableLimits.rows),
  })
  .readonly()
export type TableHead = z.infer<typeof TableHead>

/** One row: its cells as text, and what a workbook shows of them beside the text. Columns count from 0. */
export const TableRow = z
  .strictObject({
    cells: z.array(z.string().max(tableLimits.cellLength)).max(tableLimits.columns).readonly(),
    hidden: z.boolean(),
    /** Cells that the workbook shows as a day or a time; their text is the day. */
    days: z.array(column).max(tableLimits.columns).readonly(),
    /** Cells of which at least a word is struck through. */
    struck: z.array(column).max(tableLimits.columns).readonly(),
  })
  .readonly()
export type TableRow = z.infer<typeof TableRow>

/** So much is said at once, that main can take it in without standing still. One row goes even where it is longer. */
export const mostAtOnce = { cells: 10_000, characters: 500_000 } as const

const job = count

/** A file comes in pieces of so many bytes, for the same reason. */
export const pieceOfFile = 500_000

export const ClerkRequest = z
  .discriminatedUnion('kind', [
    /** The next piece of a file that is to be read. Needs no answer. */
    z.strictObject({ kind: z.literal('take'), job, bytes }),
    /** All pieces are there. */
    z.strictObject({ kind: z.literal('read'), job }),
    /** The next rows of the file that was read last. */
    z.strictObject({ kind: z.literal('more'), job }),
  ])
  .readonly()
export type ClerkRequest = z.infer<typeof ClerkRequest>

export const ClerkReply = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('tables'),
      job,
      tables: z.array(TableHead).min(1).max(tableLimits.sheets).readonly(),
      sheetsWithoutHeader: count.max(tableLimits.sheets),
    }),
    z.strictObject({
      kind: z.literal('rows'),
      job,
      /** Rows of one table; whoever counts knows when the next one begins. */
      rows: z.array(TableRow).max(mostAtOnce.cells).readonly(),
    }),
    z.strictObject({ kind: z.literal('refused'), job, refusal: TableRefusal }),
  ])
  .readonly()
export type ClerkReply = z.infer<typeof ClerkReply>

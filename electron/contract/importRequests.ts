import { z } from 'zod'
import { ConsentState } from '../core/consent.ts'
import { Day, Instant } from '../core/day.ts'
import { PupilId } from '../core/pupil.ts'
import { ColumnUse, Mapping } from '../core/register/columns.ts'
import { ImportId } from '../core/register/importId.ts'
import { ProblemKind } from '../core/register/problem.ts'
import { FileProblem } from './failure.ts'
import { Offer } from './photoRequests.ts'
import { nothing } from './shapes.ts'

/** Why a file gave no table of pupils. Each has its own sentence. */
export const TableProblem = z.enum([
  'tooManyRows',
  'tooManyColumns',
  'cellTooLong',
  'brokenQuotes',
  'oldOrLockedWorkbook',
  'brokenWorkbook',
  'notATable',
  'noHeader',
  /** Somebody did not want to wait for it any longer. */
  'stopped',
])
export type TableProblem = z.infer<typeof TableProblem>

const place = { sheet: z.int().positive(), row: z.int().positive() }
const count = z.int().nonnegative()

/** What an import, or September, would do to one pupil. */
export const PlannedChange = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['joined', 'returned', 'left', 'mustNotBeShown', 'numberLearned']),
  }),
  z.strictObject({
    kind: z.enum(['movedClass', 'movedYear', 'renamed']),
    from: z.string(),
    to: z.string(),
  }),
  z.strictObject({
    kind: z.enum(['consentGained', 'consentLost', 'consentNoted']),
    state: ConsentState,
  }),
])
export type PlannedChange = z.infer<typeof PlannedChange>

const ChangeKind = z.enum([
  ...(['joined', 'returned', 'left', 'mustNotBeShown', 'numberLearned'] as const),
  ...(['movedClass', 'movedYear', 'renamed'] as const),
  ...(['consentGained', 'consentLost', 'consentNoted'] as const),
])

/** No list that grows with a file is said whole: what is said at once is taken in at once. */
const mostAtOnce = 100

const ChangedPupil = z.strictObject({
  name: z.string(),
  className: z.string(),
  changes: z.array(PlannedChange).readonly(),
})
export type ChangedPupil = z.infer<typeof ChangedPupil>

const AskedPupil = z.strictObject({
  ...place,
  because: z.enum(['nameOnly', 'otherName']),
  name: z.string(),
  className: z.string().nullable(),
  candidates: z
    .array(z.strictObject({ id: PupilId, name: z.string(), className: z.string() }))
    .readonly(),
  /** What a person said; null while nobody has. */
  answer: PupilId.or(z.literal('new')).nullable(),
})
export type AskedPupil = z.infer<typeof AskedPupil>

const ImportSheetView = z.strictObject({
  sheet: z.int().positive(),
  file: z.uuid(),
  /** The name of a workbook's sheet; null for a text file. */
  title: z.string().nullable(),
  shape: z.enum(['wide', 'long', 'roll']),
  rows: count,
  mapping: Mapping,
  /** The first few different values of each column. */
  samples: z.array(z.array(z.string()).readonly()).readonly(),
  /** Whether a person has settled how these headings are meant, now or at an earlier import. */
  settled: z.boolean(),
})
export type ImportSheetView = z.infer<typeof ImportSheetView>

/** The import in hand: its files, how they are read, and what would change. Nothing has happened yet. */
export const ImportInHand = z
  .strictObject({
    files: z
      .array(
        z.strictObject({
          file: z.uuid(),
          name: z.string(),
          asOf: Day,
          sheetsWithoutHeader: count,
        }),
      )
      .readonly(),
    /** Files of the last choice that could not be read. */
    refused: z
      .array(z.strictObject({ name: z.string(), problem: TableProblem.or(FileProblem) }))
      .readonly(),
    sheets: z.array(ImportSheetView).readonly(),
    /** Whether the files are the whole roll, so that whoever is missing has left. */
    wholeRoll: z.boolean(),
    /** What the school has said of “photograph student”; null until it has. */
    photographCovers: z.boolean().nullable(),
    preview: z
      .strictObject({
        fingerprint: z.string(),
        /** How many pupils would change, and how many in each way. */
        changed: count,
        counts: z.array(z.strictObject({ kind: ChangeKind, count })).readonly(),
        /** The first of them; `readImportChanges` has the others. */
        pupils: z.array(ChangedPupil).max(mostAtOnce).readonly(),
        openQuestions: count,
        /** The first that are open, and those that were answered last. */
        questions: z.array(AskedPupil).max(mostAtOnce).readonly(),
        /** How many cells and rows could not be read or believed, and the first of them. */
        unread: count,
        problems: z
          .array(z.strictObject({ ...place, column: z.string().nullable(), kind: ProblemKind }))
          .max(mostAtOnce)
          .readonly(),
        unchanged: count,
      })
      .nullable(),
  })
  .readonly()
export type ImportInHand = z.infer<typeof ImportInHand>

/** An import or a roll-over that was applied. */
export const PastImport = z
  .strictObject({
    id: ImportId,
    appliedBy: z.string(),
    appliedAt: Instant,
    undoneAt: Instant.nullable(),
    /** One plain sentence. */
    says: z.string(),
    /** Only the newest that still stands can be undone. */
    canBeUndone: z.boolean(),
  })
  .readonly()
export type PastImport = z.infer<typeof PastImport>

/** Bringing the school's register in. Administrators only; files come as tickets, never as paths. */
export const importRequests = {
  chooseRegisterFiles: { who: 'administrator', input: nothing, output: z.array(Offer).readonly() },
  readImport: { who: 'signedIn', input: nothing, output: ImportInHand },
  /** More of the pupils whom the import would change: all, or those with a change of one kind, from the given one on. */
  readImportChanges: {
    who: 'signedIn',
    input: z.strictObject({
      fingerprint: z.string().max(100),
      kind: ChangeKind.nullable(),
      from: count,
    }),
    output: z.strictObject({ pupils: z.array(ChangedPupil).max(mostAtOnce).readonly() }),
  },
  addToImport: {
    who: 'administrator',
    input: z.strictObject({ offers: z.array(z.uuid()).min(1).max(20) }),
    output: ImportInHand,
  },
  /** Ends the reading of files that is under way; `addToImport` then answers with what was read before. */
  stopReadingRegister: { who: 'administrator', input: nothing, output: nothing },
  changeImport: {
    who: 'administrator',
    input: z.discriminatedUnion('change', [
      z.strictObject({ change: z.literal('removeFile'), file: z.uuid() }),
      z.strictObject({ change: z.literal('asOf'), file: z.uuid(), asOf: Day }),
      z.strictObject({
        change: z.literal('column'),
        sheet: z.int().positive(),
        column: count,
        as: ColumnUse,
      }),
      z.strictObject({
        change: z.literal('answer'),
        ...place,
        is: PupilId.or(z.literal('new')).nullable(),
      }),
      z.strictObject({ change: z.literal('wholeRoll'), wholeRoll: z.boolean() }),
      z.strictObject({ change: z.literal('startAgain') }),
    ]),
    output: ImportInHand,
  },
  /** The school says once, by name, whether “photograph student” covers social media. */
  sayPhotographRule: {
    who: 'administrator',
    input: z.strictObject({ covers: z.boolean() }),
    output: ImportInHand,
  },
  /** The fingerprint is that of the preview which the person saw. */
  applyImport: {
    who: 'administrator',
    input: z.strictObject({ fingerprint: z.string().max(100) }),
    output: PastImport,
  },
  listImports: { who: 'signedIn', input: nothing, output: z.array(PastImport).readonly() },
  undoImport: {
    who: 'administrator',
    input: z.strictObject({ import: ImportId }),
    output: nothing,
  },
} as const

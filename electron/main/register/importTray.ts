import type { ImportInHand } from '../../contract/importRequests.ts'
import type { Day } from '../../core/day.ts'
import type { PupilId } from '../../core/pupil.ts'
import type { MatchQuestion } from '../../core/register/match.ts'
import type { ImportSheet } from '../../core/register/pupilRow.ts'
import type { ImportFile } from '../db/tables/imports.ts'
import type { ImportPreview } from './previewImport.ts'

export type TraySheet = Omit<ImportSheet, 'number' | 'asOf'> & {
  /** Whether a person has settled how its headings are meant. */
  readonly settled: boolean
}

/** A file as it was read once. Its path is gone; its name is shown, and kept nowhere. */
export interface TrayFile {
  readonly id: string
  readonly name: string
  readonly sha256: ImportFile['sha256']
  readonly asOf: Day
  readonly sheets: readonly TraySheet[]
  readonly sheetsWithoutHeader: number
}

/** The import in hand, in memory only. */
export interface TrayContent {
  readonly files: readonly TrayFile[]
  readonly refused: ImportInHand['refused']
  /** What was answered, with the question, by the place of the row. */
  readonly answers: ReadonlyMap<
    string,
    { readonly question: MatchQuestion; readonly is: PupilId | 'new' }
  >
  readonly wholeRoll: boolean
}

/** Where the import in hand lies until it is applied, thrown away, or the studio is locked. */
export interface ImportTray {
  content: TrayContent
  /** What these files would change, as it was worked out last; null until it was. */
  shown: { readonly content: TrayContent; readonly preview: ImportPreview } | null
  /** Ends the reading of files that is under way, if any; what was read before stays. */
  stopReading: () => void
}

export function emptyImportTray(): ImportTray {
  return { content: emptyTray, shown: null, stopReading: () => {} }
}

/** Throws the import in hand away, and what it would have changed. */
export function emptyOut(tray: ImportTray): void {
  tray.content = emptyTray
  tray.shown = null
}

/** The same files, read the same way and answered the same: files that were refused change nothing. */
export function isSameImport(one: TrayContent, other: TrayContent): boolean {
  return (
    one.files === other.files && one.answers === other.answers && one.wholeRoll === other.wholeRoll
  )
}

export const emptyTray: TrayContent = {
  files: [],
  refused: [],
  answers: new Map(),
  wholeRoll: false,
}

/** The sheets of all files, numbered in the order in which the files were added. */
export function sheetsIn({ files }: TrayContent): readonly (ImportSheet & TraySheet)[] {
  return files
    .flatMap(({ sheets, asOf }) => sheets.map((sheet) => ({ ...sheet, asOf })))
    .map((sheet, at) => ({ ...sheet, number: at + 1 }))
}

import { randomUUID } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { tableLimits } from '../../contract/clerk.ts'
import type { Failure } from '../../contract/failure.ts'
import type { ImportInHand } from '../../contract/importRequests.ts'
import type { Day } from '../../core/day.ts'
import { headingsKey } from '../../core/register/columns.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import type { Clerk } from '../clerk/clerk.ts'
import { dayOf, today } from '../clock.ts'
import { readPhotoFile } from '../darkroom/openFile.ts'
import { findMapping } from '../db/tables/register.ts'
import { displayName, type Offers } from '../files/offers.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'
import { readImport } from './changeImport.ts'
import { importInHand } from './importInHand.ts'
import type { Importing } from './importing.ts'
import { emptyOut, type ImportTray, type TrayContent, type TrayFile } from './importTray.ts'
import { readImportFile } from './readImportFile.ts'

type Problem = ImportInHand['refused'][number]['problem']

/**
 * Reads offered files, once, and puts them into the import in hand. Answers given before no longer fit and are asked anew.
 * Files with which nobody could say in time what would change, or for which somebody did not want to wait, are put out again.
 */
export async function addToImport(
  desk: Importing & { readonly offers: Pick<Offers, 'take'>; readonly clerk: Clerk },
  offers: readonly string[],
): Promise<Result<ImportInHand, Failure>> {
  const stop = new AbortController()
  desk.importTray.stopReading()
  desk.importTray.stopReading = () => stop.abort()
  const refusedFiles: { readonly name: string; readonly problem: Problem }[] = []
  const added: TrayFile[] = []
  let since = performance.now()
  for (const offer of offers) {
    since = performance.now()
    const path = desk.offers.take(offer)
    const name = path === null ? 'A file' : displayName(path)
    const read =
      path === null ? refused('vanished' as const) : await readOne(desk, path, name, stop.signal)
    // Whoever locked the studio meanwhile has taken the tray away with it.
    if (!desk.db.open) return refused({ kind: 'locked' })
    const problem = read.ok ? whyNotAdded(desk.importTray.content, read.value) : read.error
    if (problem !== null) refusedFiles.push({ name, problem })
    if (!read.ok || problem !== null) continue
    added.push(read.value)
    putFiles(desk.importTray, (files) => [...files, read.value])
  }
  tellRefused(desk.importTray, refusedFiles)
  const until = Math.max(since + mostMilliseconds, performance.now() + leastMilliseconds)
  const inHand = await importInHand(desk, { signal: stop.signal, until })
  if (inHand.ok) return inHand
  if (!desk.db.open) return refused({ kind: 'locked' })
  const problem = inHand.error
  putFiles(desk.importTray, (files) => files.filter((file) => !added.includes(file)))
  tellRefused(desk.importTray, [...refusedFiles, ...added.map(({ name }) => ({ name, problem }))])
  return readImport(desk)
}

/** From the last file on: what is read for long has less time to be looked through. */
const [mostMilliseconds, leastMilliseconds] = [9_000, 500]

function putFiles(
  tray: ImportTray,
  change: (files: readonly TrayFile[]) => readonly TrayFile[],
): void {
  const files = change(tray.content.files)
  if (files.length === 0) emptyOut(tray)
  else tray.content = { ...tray.content, files, answers: new Map() }
}

function tellRefused(tray: ImportTray, refusedFiles: ImportInHand['refused']): void {
  tray.content = { ...tray.content, refused: refusedFiles }
}

/** What is asked about each column is shown of all files together. */
const mostColumns = 6_000

function whyNotAdded({ files }: TrayContent, file: TrayFile): Problem | null {
  if (files.some(({ sha256 }) => sha256 === file.sha256)) return 'alreadyAdded'
  const columns = [...files, file].flatMap(({ sheets }) =>
    sheets.map(({ mapping }) => mapping.columns.length),
  )
  return columns.reduce((sum, count) => sum + count, 0) > mostColumns ? 'tooManyColumns' : null
}

async function readOne(
  { db, clerk }: Pick<SignedIn, 'db'> & { readonly clerk: Clerk },
  path: string,
  name: string,
  signal: AbortSignal,
): Promise<Result<TrayFile, Problem>> {
  if (signal.aborted) return refused('stopped')
  const bytes = await readPhotoFile(path, tableLimits.bytes)
  if (!bytes.ok) return refused(bytes.error.kind)
  const asOf = await writtenOn(path)
  const remembered = (headings: string) => (db.open ? findMapping(db, headings) : null)
  const read = await readImportFile(clerk, { bytes: bytes.value, asOf }, remembered, signal)
  if (!read.ok) return refused(read.error.kind)
  const { file, sheets, sheetsWithoutHeader } = read.value
  return ok({
    id: randomUUID(),
    name,
    sha256: file.sha256,
    asOf,
    sheets: sheets.map(({ table, mapping }) => {
      const headings = headingsKey(mapping.columns.map(({ heading }) => heading))
      return { table, mapping, settled: remembered(headings) !== null }
    }),
    sheetsWithoutHeader,
  })
}

/** The day on which the file was written last, for a person to correct; never one that lies ahead. */
async function writtenOn(path: string): Promise<Day> {
  try {
    const day = dayOf((await stat(path)).mtime)
    return day < today() ? day : today()
  } catch {
    return today()
  }
}

import { randomUUID } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { tableLimits } from '../../contract/clerk.ts'
import type { Failure } from '../../contract/failure.ts'
import type { ImportInHand } from '../../contract/importRequests.ts'
import type { Day } from '../../core/day.ts'
import { headingsKey } from '../../core/register/columns.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { dayOf, today } from '../clock.ts'
import { readPhotoFile } from '../darkroom/openFile.ts'
import { findMapping } from '../db/register.ts'
import { displayName } from '../photos/offers.ts'
import type { Desk } from '../session/desk.ts'
import { importInHand } from './importInHand.ts'
import type { TrayFile } from './importTray.ts'
import { readImportFile } from './readImportFile.ts'

type Problem = ImportInHand['refused'][number]['problem']

/** Reads offered files, once, and puts them into the import in hand. Answers given before no longer fit and are asked anew. */
export async function addToImport(
  desk: Desk,
  offers: readonly string[],
): Promise<Result<ImportInHand, Failure>> {
  const refusedFiles: { readonly name: string; readonly problem: Problem }[] = []
  const stop = new AbortController()
  desk.importTray.stopReading()
  desk.importTray.stopReading = () => stop.abort()
  for (const offer of offers) {
    const path = desk.offers.take(offer)
    const name = path === null ? 'A file' : displayName(path)
    const read =
      path === null ? refused('vanished' as const) : await readOne(desk, path, name, stop.signal)
    // Whoever locked the studio meanwhile has taken the tray away with it.
    if (!desk.db.open) return refused({ kind: 'locked' })
    const { content } = desk.importTray
    if (!read.ok) refusedFiles.push({ name, problem: read.error })
    else if (content.files.some(({ sha256 }) => sha256 === read.value.sha256)) {
      refusedFiles.push({ name, problem: 'alreadyAdded' })
    } else {
      desk.importTray.content = {
        ...content,
        files: [...content.files, read.value],
        answers: new Map(),
      }
    }
  }
  desk.importTray.content = { ...desk.importTray.content, refused: refusedFiles }
  return ok(importInHand(desk))
}

async function readOne(
  { db, clerk }: Pick<Desk, 'db' | 'clerk'>,
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

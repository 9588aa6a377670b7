import { createHash } from 'node:crypto'
import type { TableRefusal } from '../contract/clerk.ts'
import { Day } from '../core/day.ts'
import { type Difference, differenceOf, type RegisterImport } from '../core/register/difference.ts'
import type { ImportSheet } from '../core/register/pupilRow.ts'
import type { RegisterRoll } from '../core/register/roll.ts'
import { ok, type Result } from '../core/result.ts'
import { atOnce } from '../core/strides.ts'
import { registerIn } from './registerIn.ts'

/** For tests, the probe and benchmarks: what an import of these files comes to, from the bytes on, in one process. */
export const emptyRoll: RegisterRoll = { pupils: [], consents: [] }
export const importDay = Day.parse('2026-11-22')

export interface FileOfTest {
  readonly file: { readonly sha256: string; readonly asOf: Day }
  readonly sheets: readonly Omit<ImportSheet, 'number'>[]
  readonly sheetsWithoutHeader: number
}

export async function readAll(
  files: readonly Uint8Array[],
  asOf: Day = importDay,
): Promise<readonly FileOfTest[]> {
  return files.map((bytes) => {
    const read = readRegisterFile(bytes, asOf)
    if (!read.ok) throw new Error(`The file was refused: ${read.error.kind}`)
    return read.value
  })
}

export function readRegisterFile(bytes: Uint8Array, asOf: Day): Result<FileOfTest, TableRefusal> {
  const read = registerIn(bytes)
  if (!read.ok) return read
  const { tables, sheetsWithoutHeader } = read.value
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const sheets = tables.map(({ head: { title, mapping }, rows }) => ({
    table: { sheet: title, rows: rows.map(({ cells }) => cells) },
    mapping,
    asOf,
  }))
  return ok({ file: { sha256, asOf }, sheets, sheetsWithoutHeader })
}

/** Numbers the sheets of all files, in the order in which they were chosen. */
export function sheetsOf(files: readonly FileOfTest[]): readonly ImportSheet[] {
  return files.flatMap(({ sheets }) => sheets).map((sheet, at) => ({ ...sheet, number: at + 1 }))
}

export async function differenceFrom(
  files: readonly Uint8Array[],
  { roll = emptyRoll, ...wanted }: Partial<RegisterImport> & { readonly roll?: RegisterRoll } = {},
): Promise<Difference> {
  const complete: RegisterImport = {
    sheets: sheetsOf(await readAll(files)),
    rules: { photographCoversSocialMedia: false },
    answers: new Map(),
    wholeRoll: false,
    ...wanted,
  }
  return atOnce(differenceOf(roll, complete, importDay))
}

/** The names of everybody who would gain a consent. */
export function gaining({ pupils }: Difference): readonly string[] {
  return pupils
    .filter(({ changes }) => changes.some(({ kind }) => kind === 'consentGained'))
    .map(({ after }) => `${after.pupil.firstName} ${after.pupil.lastName}`)
}

export function namesIn({ pupils }: Difference): readonly string[] {
  return pupils.map(({ after }) => `${after.pupil.firstName} ${after.pupil.lastName}`)
}

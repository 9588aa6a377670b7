import { Day } from '../../core/day.ts'
import { type Difference, differenceOf, type Import } from '../../core/register/difference.ts'
import type { Roll } from '../../core/register/roll.ts'
import { type ReadFile, readImportFile, sheetsOf } from './readImportFile.ts'

/** For tests alone: what an import of these files comes to, from the bytes on. */
export const emptyRoll: Roll = { pupils: [], consents: [] }
export const importDay = Day.parse('2026-11-22')

export async function readAll(
  files: readonly Uint8Array[],
  asOf: Day = importDay,
): Promise<readonly ReadFile[]> {
  const read = await Promise.all(files.map((bytes) => readImportFile({ bytes, asOf }, () => null)))
  return read.map((file) => {
    if (!file.ok) throw new Error(`The file was refused: ${file.error.kind}`)
    return file.value
  })
}

export async function differenceFrom(
  files: readonly Uint8Array[],
  { roll = emptyRoll, ...wanted }: Partial<Import> & { readonly roll?: Roll } = {},
): Promise<Difference> {
  const complete: Import = {
    sheets: sheetsOf(await readAll(files)),
    rules: { photographCoversSocialMedia: false },
    answers: new Map(),
    wholeRoll: false,
    ...wanted,
  }
  return differenceOf(roll, complete, importDay)
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

import type { ImportInHand } from '../../contract/importRequests.ts'
import { fullName, type PupilId } from '../../core/pupil.ts'
import { clean } from '../../core/register/cell.ts'
import type { PlannedPupil } from '../../core/register/difference.ts'
import type { Question } from '../../core/register/match.ts'
import { shapeOf } from '../../core/register/shape.ts'
import { placeKey } from '../../core/register/table.ts'
import { today } from '../clock.ts'
import type { Database } from '../db/database.ts'
import { findKnownPupil, saidImportRules } from '../db/register.ts'
import type { Desk } from '../session/desk.ts'
import { sheetsIn, type TrayContent } from './importTray.ts'
import { type ImportPreview, type ImportRequest, previewImport } from './previewImport.ts'

/** The import in hand, as a person looks through it. */
export function importInHand({ db, importTray }: Pick<Desk, 'db' | 'importTray'>): ImportInHand {
  const { content } = importTray
  const { files, refused, wholeRoll } = content
  return {
    files: files.map(({ id, name, asOf, sheetsWithoutHeader }) => ({
      file: id,
      name,
      asOf,
      sheetsWithoutHeader,
    })),
    refused,
    sheets: sheetViews(content),
    wholeRoll,
    photographCovers: saidImportRules(db)?.photographCoversSocialMedia ?? null,
    preview:
      files.length === 0
        ? null
        : previewView(db, content, previewImport(db, requestOf(content), today())),
  }
}

/** What the files in hand ask to be imported. */
export function requestOf(content: TrayContent): ImportRequest {
  return {
    files: content.files.map(({ sha256, asOf }) => ({ sha256, asOf })),
    sheets: sheetsIn(content),
    answers: new Map([...content.answers].map(([place, { is }]) => [place, is])),
    wholeRoll: content.wholeRoll,
  }
}

function sheetViews(content: TrayContent): ImportInHand['sheets'] {
  const fileOf = content.files.flatMap(({ id, sheets }) => sheets.map(() => id))
  return sheetsIn(content).map(({ number, table, mapping, settled }) => {
    const rows = table.rows.slice(mapping.headerRow)
    return {
      sheet: number,
      file: fileOf[number - 1] ?? '',
      title: table.sheet,
      shape: shapeOf(mapping),
      rows: rows.length,
      mapping,
      samples: mapping.columns.map((_column, at) => samplesOf(rows.map((row) => row[at] ?? ''))),
      settled,
    }
  })
}

const mostSamples = 4
const rowsToSampleFrom = 200

function samplesOf(cells: readonly string[]): readonly string[] {
  const values = cells
    .slice(0, rowsToSampleFrom)
    .map((cell) => clean(cell.slice(0, 200)).slice(0, 40))
  return [...new Set(values)].filter((value) => value !== '').slice(0, mostSamples)
}

function previewView(
  db: Database,
  content: TrayContent,
  { difference, fingerprint }: ImportPreview,
): NonNullable<ImportInHand['preview']> {
  const asked = difference.questions.map((question) => ({ question, is: null }))
  return {
    fingerprint,
    pupils: difference.pupils.map(changedPupil),
    questions: [...asked, ...content.answers.values()].map(({ question, is }) => ({
      ...question.place,
      because: question.because,
      name: question.name,
      className: question.className,
      candidates: candidatesOf(db, question),
      answer: is,
    })),
    problems: difference.problems,
    unchanged: difference.unchanged,
  }
}

/** A planned pupil as the window shows it: the name and the class as they will be, and what changes. */
export function changedPupil({ id, after, changes }: PlannedPupil) {
  const named = { ...after.pupil, id: id ?? nobody }
  return { name: fullName(named), className: after.pupil.className, changes }
}

const nobody = '00000000-0000-4000-8000-000000000000' as PupilId

function candidatesOf(db: Database, { candidates }: Question) {
  return candidates.flatMap((id) => {
    const known = findKnownPupil(db, id)
    if (known === null) return []
    const { pupil } = known.standing
    return [{ id, name: fullName({ ...pupil, id }), className: pupil.className }]
  })
}

/** The question at this place, whether it was answered or not. */
export function questionAt(
  desk: Pick<Desk, 'db' | 'importTray'>,
  place: { readonly sheet: number; readonly row: number },
): Question | null {
  const { content } = desk.importTray
  const known = content.answers.get(placeKey(place))
  if (known !== undefined) return known.question
  const { difference } = previewImport(desk.db, requestOf(content), today())
  return difference.questions.find((asked) => placeKey(asked.place) === placeKey(place)) ?? null
}

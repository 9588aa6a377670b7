import type { Input, Output } from '../../contract/contract.ts'
import type { ImportInHand } from '../../contract/importRequests.ts'
import { fullName, type PupilId } from '../../core/pupil.ts'
import { clean } from '../../core/register/cell.ts'
import type { PlannedPupil, RegisterChange } from '../../core/register/difference.ts'
import type { MatchQuestion } from '../../core/register/match.ts'
import { registerShapeOf } from '../../core/register/shape.ts'
import { placeKey } from '../../core/register/table.ts'
import { ok, type Result } from '../../core/result.ts'
import { mapped, type Strides } from '../../core/strides.ts'
import type { ReadableDatabase } from '../db/file/database.ts'
import { findKnownPupil, saidImportRules } from '../db/tables/register.ts'
import { type Bounds, inStrides, type Unfinished } from '../inStrides.ts'
import type { Importing } from './importing.ts'
import type { ImportTray } from './importTray.ts'
import { sheetsIn, type TrayContent } from './importTray.ts'
import type { ImportPreview } from './previewImport.ts'
import { previewInHand } from './previewInHand.ts'

/** How long a person waits for what the files in hand would change. */
const mostMilliseconds = 9_000

/** Until the desk is locked, and for no longer than anybody waits. */
export function usualBounds({ closing }: Pick<Importing, 'closing'>): Bounds {
  return { signal: closing.signal, until: performance.now() + mostMilliseconds }
}

type Office = Pick<Importing, 'db' | 'importTray'>

/** The import in hand, as a person looks through it. Where it is changed meanwhile, that counts which it is now. */
export async function importInHand(
  { db, importTray }: Office,
  bounds: Bounds,
): Promise<Result<ImportInHand, Unfinished>> {
  for (;;) {
    const { content } = importTray
    const preview =
      content.files.length === 0
        ? ok(null)
        : await previewInHand({ db, importTray }, content, bounds)
    if (!preview.ok) return preview
    const view = await inStrides(viewOf(db, content, preview.value), bounds)
    if (!view.ok || importTray.content === content) return view
  }
}

function* viewOf(
  db: ReadableDatabase,
  content: TrayContent,
  preview: ImportPreview | null,
): Strides<ImportInHand> {
  const { files, refused, wholeRoll } = content
  return {
    files: files.map(({ id, name, asOf, sheetsWithoutHeader }) => ({
      file: id,
      name,
      asOf,
      sheetsWithoutHeader,
    })),
    refused,
    sheets: yield* sheetViews(content),
    wholeRoll,
    photographCovers: saidImportRules(db)?.photographCoversSocialMedia ?? null,
    preview: preview === null ? null : yield* previewView(db, content, preview),
  }
}

function* sheetViews(content: TrayContent): Strides<ImportInHand['sheets']> {
  const fileOf = content.files.flatMap(({ id, sheets }) => sheets.map(() => id))
  const views: ImportInHand['sheets'][number][] = []
  for (const { number, table, mapping, settled } of sheetsIn(content)) {
    const rows = table.rows.slice(mapping.headerRow, mapping.headerRow + rowsToSampleFrom)
    views.push({
      sheet: number,
      file: fileOf[number - 1] ?? '',
      title: table.sheet,
      shape: registerShapeOf(mapping),
      rows: Math.max(0, table.rows.length - mapping.headerRow),
      mapping,
      samples: yield* mapped(mapping.columns, (_column, at) =>
        samplesOf(rows.map((row) => row[at] ?? '')),
      ),
      settled,
    })
  }
  return views
}

const mostSamples = 4
const rowsToSampleFrom = 200

function samplesOf(cells: readonly string[]): readonly string[] {
  const values = cells.map((cell) => clean(cell.slice(0, 200)).slice(0, 40))
  return [...new Set(values)].filter((value) => value !== '').slice(0, mostSamples)
}

/** So much is shown at once: the window asks for more of the pupils, and the counts are of all. */
const [mostQuestions, mostCandidates, mostProblems] = [50, 50, 100]

function* previewView(
  db: ReadableDatabase,
  content: TrayContent,
  { difference, fingerprint }: ImportPreview,
): Strides<NonNullable<ImportInHand['preview']>> {
  const open = difference.questions.map((question) => ({ question, is: null }))
  const answered = [...content.answers.values()]
  const asked = [...open.slice(0, mostQuestions), ...answered.slice(-mostQuestions)]
  return {
    fingerprint,
    changed: difference.pupils.length,
    counts: yield* countsIn(difference.pupils),
    pupils: difference.pupils.slice(0, mostAtOnce).map(changedPupil),
    openQuestions: open.length,
    questions: yield* mapped(asked, ({ question, is }) => ({
      ...question.place,
      because: question.because,
      name: question.name,
      className: question.className,
      candidates: candidatesOf(db, question),
      answer: is,
    })),
    unread: difference.problems.length,
    problems: difference.problems.slice(0, mostProblems),
    unchanged: difference.unchanged,
  }
}

/** How many pupils would have a change of each kind. */
function* countsIn(
  pupils: readonly PlannedPupil[],
): Strides<NonNullable<ImportInHand['preview']>['counts']> {
  const counts = new Map<RegisterChange['kind'], number>()
  for (const { changes } of pupils) {
    for (const kind of new Set(changes.map(({ kind }) => kind)))
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
    yield
  }
  return [...counts].map(([kind, count]) => ({ kind, count }))
}

const mostAtOnce = 100

/** More of the pupils whom the preview with this fingerprint would change; null where it is not the one that was shown. */
export function moreChanges(
  { shown }: Pick<ImportTray, 'shown'>,
  { fingerprint, kind, from }: Input<'readImportChanges'>,
): Output<'readImportChanges'> | null {
  if (shown === null || shown.preview.fingerprint !== fingerprint) return null
  const { pupils } = shown.preview.difference
  const wanted =
    kind === null
      ? pupils
      : pupils.filter(({ changes }) => changes.some((change) => change.kind === kind))
  return { pupils: wanted.slice(from, from + mostAtOnce).map(changedPupil) }
}

/** A planned pupil as the window shows it: the name and the class as they will be, and what changes. */
export function changedPupil({ id, after, changes }: PlannedPupil) {
  const named = { ...after.pupil, id: id ?? nobody }
  return { name: fullName(named), className: after.pupil.className, changes }
}

const nobody = '00000000-0000-4000-8000-000000000000' as PupilId

function candidatesOf(db: ReadableDatabase, { candidates }: MatchQuestion) {
  return candidates.slice(0, mostCandidates).flatMap((id) => {
    const known = findKnownPupil(db, id)
    if (known === null) return []
    const { pupil } = known.standing
    return [{ id, name: fullName({ ...pupil, id }), className: pupil.className }]
  })
}

/** The question that was shown at this place, whether it was answered or not. */
export function questionAt(
  { content, shown }: ImportTray,
  place: { readonly sheet: number; readonly row: number },
): MatchQuestion | null {
  const known = content.answers.get(placeKey(place))
  if (known !== undefined) return known.question
  const questions = shown?.preview.difference.questions ?? []
  return questions.find((asked) => placeKey(asked.place) === placeKey(place)) ?? null
}

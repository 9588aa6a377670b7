import type { Input } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import type { ImportInHand } from '../../contract/importRequests.ts'
import { placeKey } from '../../core/register/table.ts'
import { withColumn } from '../../core/register/withColumn.ts'
import { type Result, refused } from '../../core/result.ts'
import { today } from '../clock.ts'
import { saveImportRules } from '../db/tables/register.ts'
import { importInHand, questionAt, usualBounds } from './importInHand.ts'
import type { Importing } from './importing.ts'
import { emptyOut, emptyTray, type TrayContent } from './importTray.ts'

type Change = Input<'changeImport'>
type Answer = Result<ImportInHand, Failure>

/**
 * Changes how the files in hand are read; the preview follows. Nothing in the records changes. A change whose preview cannot
 * be worked out is taken back.
 */
export async function changeImport(desk: Importing, change: Change): Promise<Answer> {
  const before = desk.importTray.content
  const changed = afterChange(desk, change)
  if (changed === null) return refused({ kind: 'notNow' })
  if (changed === emptyTray) emptyOut(desk.importTray)
  else desk.importTray.content = changed
  const inHand = await importInHand(desk, usualBounds(desk))
  if (!inHand.ok && desk.importTray.content === changed) desk.importTray.content = before
  return inHand.ok ? inHand : refused({ kind: 'notNow' })
}

/** The import in hand, for whoever comes to look at it. */
export async function readImport(desk: Importing): Promise<Answer> {
  const inHand = await importInHand(desk, usualBounds(desk))
  return inHand.ok ? inHand : refused({ kind: 'notNow' })
}

function afterChange(desk: Importing, change: Change): TrayContent | null {
  const { content } = desk.importTray
  switch (change.change) {
    case 'startAgain':
      return emptyTray
    case 'wholeRoll':
      return { ...content, wholeRoll: change.wholeRoll }
    case 'removeFile': {
      const files = content.files.filter(({ id }) => id !== change.file)
      return files.length === 0 ? emptyTray : { ...content, files, refused: [], answers: new Map() }
    }
    case 'asOf':
      if (change.asOf > today()) return null
      return {
        ...content,
        files: content.files.map((file) =>
          file.id === change.file ? { ...file, asOf: change.asOf } : file,
        ),
      }
    case 'column':
      return withSettledColumn(content, change)
    case 'answer':
      return withAnswer(desk, change)
  }
}

function withSettledColumn(
  content: TrayContent,
  { sheet: number, column, as }: Extract<Change, { change: 'column' }>,
): TrayContent {
  let seen = 0
  const files = content.files.map((file) => ({
    ...file,
    sheets: file.sheets.map((sheet) => {
      seen += 1
      if (seen !== number) return sheet
      return { ...sheet, mapping: withColumn(sheet.mapping, column, as), settled: true }
    }),
  }))
  return { ...content, files, answers: new Map() }
}

/** Only a pupil whom the question names can be the answer to it. */
function withAnswer(
  desk: Importing,
  { sheet, row, is }: Extract<Change, { change: 'answer' }>,
): TrayContent | null {
  const { content } = desk.importTray
  const question = questionAt(desk.importTray, { sheet, row })
  if (question === null) return null
  if (is !== null && is !== 'new' && !question.candidates.includes(is)) return null
  const answers = new Map(content.answers)
  if (is === null) answers.delete(placeKey({ sheet, row }))
  else answers.set(placeKey({ sheet, row }), { question, is })
  return { ...content, answers }
}

/** The school says, by name, whether a consent to “photograph student” covers social media in its own forms. */
export async function sayPhotographRule(desk: Importing, covers: boolean): Promise<Answer> {
  const { db, operator } = desk
  db.write((write) => {
    saveImportRules(write, { photographCoversSocialMedia: covers }, operator.id, write.now)
    write.audit(operator.id, { kind: 'photographRuleSaid', covers })
  })
  return readImport(desk)
}

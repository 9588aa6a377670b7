import { type TableRefusal, tableLimits } from '../contract/clerk.ts'
import { isBlankRow } from '../core/register/cell.ts'
import { ok, type Result, refused } from '../core/result.ts'
import type { Workbook } from './cellOf.ts'
import { readCellStyles } from './cellStyles.ts'
import { openZip, type Zip } from './openZip.ts'
import { readSheet } from './readSheet.ts'
import type { ReadTable } from './readTable.ts'
import { isTrue, readXml } from './readXml.ts'
import { relationshipsOf, type SheetRelationship } from './relationships.ts'
import { readSharedStrings } from './sharedStrings.ts'
import { unescaped } from './spokenText.ts'

/**
 * Every sheet of an .xlsx workbook that holds anything, as the text that a person sees in its cells. There is one way
 * through a workbook: what counts its cells is what reads them, so that nothing can be shown to the one and hidden from
 * the other. Sheets are found where the workbook says that they lie, whatever they are called.
 */
export function readWorkbook(bytes: Uint8Array): Result<readonly ReadTable[], TableRefusal> {
  const zip = openZip(bytes)
  if (!zip.ok) return zip
  const book = readBook(zip.value)
  if (!book.ok) return book
  const { sheets, workbook } = book.value
  if (sheets.length > tableLimits.sheets) return refused({ kind: 'tooLarge' })
  const room = { cells: tableLimits.cells, characters: tableLimits.characters }
  const filled: ReadTable[] = []
  for (const { part, title, hidden } of sheets) {
    const xml = zip.value.textOf(part)
    if (!xml.ok) return xml
    const sheet = readSheet(xml.value, workbook, room)
    if (!sheet.ok) return sheet
    const isBlank = sheet.value.rows.every(({ cells }) => isBlankRow(cells))
    if (!isBlank) filled.push({ title, hidden, ...sheet.value })
  }
  return filled.length === 0 ? refused({ kind: 'empty' }) : ok(filled)
}

interface NamedSheet {
  readonly title: string
  readonly hidden: boolean
  readonly part: string
}

interface Book {
  readonly sheets: readonly NamedSheet[]
  readonly workbook: Workbook
}

const brokenWorkbook: TableRefusal = { kind: 'brokenWorkbook' }
const broken = refused(brokenWorkbook)
const longestTitle = 100

function readBook(zip: Zip): Result<Book, TableRefusal> {
  const whole = relationshipsOf(zip, '')
  if (!whole.ok) return whole
  const main = whole.value.find(({ type }) => type === 'officeDocument')?.part ?? null
  if (main === null) return broken
  if (main.endsWith('.bin')) return refused({ kind: 'oldOrLockedWorkbook' })
  const parts = relationshipsOf(zip, main)
  if (!parts.ok) return parts
  const list = zip.textOf(main)
  if (!list.ok) return list
  const listed = listSheets(list.value, parts.value)
  if (!listed.ok) return listed
  const { sheets, from1904 } = listed.value
  const strings = partOf(zip, parts.value, 'sharedStrings', readSharedStrings)
  if (!strings.ok) return strings
  const styles = partOf(zip, parts.value, 'styles', readCellStyles)
  if (!styles.ok) return styles
  return ok({ sheets, workbook: { strings: strings.value, styles: styles.value, from1904 } })
}

/** The sheets in the order of their tabs. A chart on a tab of its own is no table. */
function listSheets(
  xml: string,
  parts: readonly SheetRelationship[],
): Result<{ readonly sheets: readonly NamedSheet[]; readonly from1904: boolean }, TableRefusal> {
  const byId = new Map(parts.map((part) => [part.id, part]))
  const sheets: NamedSheet[] = []
  let from1904 = false
  const read = readXml(xml, {
    begins({ name, attribute }) {
      if (name === 'workbookPr') from1904 = isTrue(attribute('date1904'))
      if (name !== 'sheet') return null
      const found = byId.get(attribute('r:id') ?? attribute('id') ?? '')
      if (found === undefined || found.part === null) return brokenWorkbook
      if (found.type !== 'worksheet') return null
      // A part that is listed twice would be read twice, and no spreadsheet lists one so.
      if (sheets.some(({ part }) => part === found.part)) return brokenWorkbook
      const state = attribute('state') ?? 'visible'
      const title = unescaped(attribute('name') ?? '').slice(0, longestTitle)
      sheets.push({ title, hidden: state !== 'visible', part: found.part })
      return sheets.length > tableLimits.sheets ? { kind: 'tooLarge' } : null
    },
  })
  return read.ok ? ok({ sheets, from1904 }) : read
}

/** A workbook without texts has no list of texts; what the list is called is its own affair. */
function partOf<T>(
  zip: Zip,
  parts: readonly SheetRelationship[],
  type: string,
  read: (xml: string) => Result<readonly T[], TableRefusal>,
): Result<readonly T[], TableRefusal> {
  const part = parts.find((each) => each.type === type)?.part ?? null
  if (part === null || !zip.has(part)) return ok([])
  const xml = zip.textOf(part)
  return xml.ok ? read(xml.value) : xml
}

import fc from 'fast-check'
import readSheets, { type CellValue } from 'read-excel-file/universal'
import { expect, test } from 'vitest'
import { saysDay } from './cellStyles.ts'
import { readWorkbook } from './readWorkbook.ts'
import { partsWith, sheetXml, workbookOf, type ZipPart, zipOf } from './testWorkbook.ts'

/** What read-excel-file makes of a workbook, as text: it read them before the clerk did. */
async function asBefore(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const [sheet] = await readSheets(new Uint8Array(bytes).buffer, { parseNumber: (text) => text })
  return (sheet?.data ?? []).map((row) => row.map(textOf))
}

function textOf(cell: CellValue<string> | null): string {
  if (cell === null) return ''
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell)
}

function asNow(bytes: Uint8Array): readonly (readonly string[])[] {
  const read = readWorkbook(bytes)
  if (!read.ok) return read.error.kind === 'empty' ? [] : [[read.error.kind]]
  return read.value[0]?.rows.map(({ cells }) => cells) ?? []
}

const cell = fc.oneof(
  fc.constantFrom(
    null,
    '',
    ' ',
    'Zoë',
    ' x ',
    'a & b < c',
    '_x0041_',
    '_x005F_x0041_',
    true,
    false,
    0,
    1.5,
    -3,
    1e21,
  ),
  fc.string({ maxLength: 8 }).map((text) => text.replace(/[^\x20-\x7e\u00a0-\ud7ff]/g, '')),
  fc.date({ min: new Date('1900-03-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
)

test('any honest sheet is read as it was before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }), async (rows) => {
      const bytes = workbookOf([rows])
      const before = await asBefore(bytes)
      expect(asNow(bytes)).toEqual(
        before.every((row) => row.every((text) => text.trim() === '')) ? [] : before,
      )
    }),
    { numRuns: 300 },
  )
})

const styled = (code: string) =>
  partsWith([sheetXml('<row r="1"><c r="A1" s="2"><v>45000.5</v></c></row>')]).map(
    ([name, content]): ZipPart =>
      name === 'xl/styles.xml'
        ? [
            name,
            String(content)
              .replace(
                '<fonts',
                `<numFmts count="1"><numFmt numFmtId="164" formatCode="${code.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"/></numFmts><fonts`,
              )
              .replace('</cellXfs>', '<xf numFmtId="164"/></cellXfs>'),
          ]
        : [name, content],
  )

// Quotes stand in pairs, as Excel writes them: what a broken one holds was read otherwise before.
test('the same formats are days as before', async () => {
  const piece = fc.constantFrom(
    ...[
      'd',
      'dd',
      'm',
      'mmm',
      'mmmmm',
      'yy',
      'yyyy',
      'h',
      'hh',
      'ss',
      'ss.000',
      '[h]',
      '[mm]',
      'AM/PM',
      '/',
      '-',
      ' ',
      ';',
      ';@',
      '@',
    ],
    ...[
      '0',
      '0.00',
      '#,##0',
      '%',
      '"day"',
      '\\d',
      '[$-809]',
      '[Red]',
      'General',
      'aaa',
      'e',
      'x',
      '?',
    ],
  )
  let [days, numbers] = [0, 0]
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 6 }), async (pieces) => {
      const bytes = zipOf(styled(pieces.join('')))
      const [[now] = []] = asNow(bytes)
      const [[before] = []] = await asBefore(bytes)
      expect(now).toBe(before)
      if (saysDay(pieces.join(''))) days++
      else numbers++
    }),
    { numRuns: 400 },
  )
  expect(Math.min(days, numbers)).toBeGreaterThan(20)
})

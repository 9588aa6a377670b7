import { expect, test } from 'vitest'
import { readWorkbook } from './readWorkbook.ts'
import { partsWith, sheetXml, type ZipPart, zipOf } from './testWorkbook.ts'

const struck = '<font><strike/></font>'
const run = (properties: string, text: string) => `<r><rPr>${properties}</rPr><t>${text}</t></r>`

test('what a workbook hides, strikes through or shows as a day is told beside the text, and changes none of it', () => {
  const sheet = sheetXml(
    [
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="C1" s="1"><v>45000</v></c></row>',
      `<row r="3" hidden="1"><c r="A3" s="2" t="inlineStr"><is><t>Zoë</t></is></c><c r="B3" t="inlineStr"><is>${run('<strike/>', 'No')}${run('<strike val="0"/>', 'Yes')}</is></c></row>`,
    ].join(''),
  ).replace('<sheetData>', '<cols><col min="2" max="16384" hidden="1"/></cols><sheetData>')
  const parts = partsWith([sheet]).map(([name, content]): ZipPart => {
    if (name === 'xl/workbook.xml')
      return [name, String(content).replace('<sheet ', '<sheet state="veryHidden" ')]
    if (name !== 'xl/styles.xml') return [name, content]
    const fonts = String(content).replace('<font/>', `<font/>${struck}`)
    return [name, fonts.replace('</cellXfs>', '<xf numFmtId="0" fontId="1"/></cellXfs>')]
  })
  expect(readWorkbook(zipOf(parts))).toEqual({
    ok: true,
    value: [
      {
        title: 'Sheet1',
        hidden: true,
        hiddenColumns: [1, 2],
        rows: [
          { cells: ['Name', '', '2023-03-15'], hidden: false, days: [2], struck: [] },
          { cells: ['', '', ''], hidden: false, days: [], struck: [] },
          { cells: ['Zoë', 'NoYes', ''], hidden: true, days: [], struck: [0, 1] },
        ],
      },
    ],
  })
})

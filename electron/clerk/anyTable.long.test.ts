import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type TableRefusal, TableRow, tableLimits } from '../contract/clerk.ts'
import { registerIn } from './registerIn.ts'
import { type Cell, partsWith, sheetXml, workbookOf, type ZipPart, zipOf } from './testWorkbook.ts'

/** Whatever the file was: an answer, and where it is a table, one within every limit. */
function answered(bytes: Uint8Array): TableRefusal['kind'] | 'read' {
  const read = registerIn(bytes)
  if (!read.ok) return read.error.kind
  let [cells, characters] = [0, 0]
  for (const { head, rows } of read.value.tables) {
    expect(rows.length).toBe(head.rows)
    expect(rows.length).toBeLessThanOrEqual(tableLimits.rows)
    for (const row of rows) {
      expect(TableRow.safeParse(row).success).toBe(true)
      cells += row.cells.length
      characters += row.cells.reduce((sum, cell) => sum + cell.length, 0)
    }
  }
  expect(cells).toBeLessThanOrEqual(tableLimits.cells)
  expect(characters).toBeLessThanOrEqual(tableLimits.characters)
  return 'read'
}

const headings = 'Adno,Surname,Forename,Class,Year\n1,Marsh,Zoe,3 Oak,3\n'
const bits = fc.constantFrom(
  ...[
    ',',
    ';',
    '\t',
    '|',
    '"',
    '""',
    '\r',
    '\n',
    '\r\n',
    'sep=',
    'x',
    'Zoë',
    '\u0000',
    '\ufeff',
    ' ',
    '<',
    '{',
  ],
)

test('any text made of what tables are made of is answered within the limits, repeated as often as a file can hold', () => {
  const seen = new Set<string>()
  const piece = fc.tuple(
    fc.array(bits, { minLength: 1, maxLength: 6 }),
    fc.constantFrom(1, 30, 400, 40_000),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 5 }), fc.boolean(), (pieces, isRegister) => {
      const text = pieces.map(([each, times]) => each.join('').repeat(times)).join('')
      seen.add(answered(Buffer.from((isRegister ? headings : '') + text, 'utf8')))
    }),
    { numRuns: 150 },
  )
  expect(seen.size).toBeGreaterThan(3)
})

const tag = fc.constantFrom(
  ...[
    '<row r="1">',
    '<row>',
    '<row r="19999">',
    '<row r="20001">',
    '</row>',
    '<c r="A1">',
    '<c r="B2" t="s">',
    '<c r="KN1" t="inlineStr">',
  ],
  ...[
    '<c r="KO1">',
    '<c>',
    '<c r="a1">',
    '<c r="A&#49;">',
    '<c r="A1" s="1">',
    '<c t="b">',
    '<c t="?">',
    '</c>',
    '<v>',
    '</v>',
    '<is><t>',
    '</t></is>',
  ],
  ...[
    '1',
    '1e999',
    'Zoë',
    '&lt;',
    '&#x41;',
    '<!-- -->',
    '<![CDATA[x]]>',
    '<!DOCTYPE a>',
    '<?x?>',
    '<a',
    '>',
    '<col min="1" max="16384" hidden="1"/>',
  ],
)

test('any sheet made of what sheets are made of is answered within the limits', () => {
  const seen = new Set<string>()
  const good =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Adno</t></is></c><c r="B1" t="inlineStr"><is><t>Name</t></is></c></row>'
  fc.assert(
    fc.property(fc.array(tag, { maxLength: 14 }), fc.boolean(), (tags, isRegister) => {
      const sheet = sheetXml((isRegister ? good : '') + tags.join(''))
      seen.add(answered(zipOf(partsWith([sheet]))))
    }),
    { numRuns: 600 },
  )
  expect(seen.size).toBeGreaterThan(3)
})

const workbook = workbookOf([
  [
    ['Adno', 'Surname', 'Forename', 'Class', 'Year'],
    ['1', 'Marsh', 'Zoë', '3 Oak', 3, new Date(0), true],
  ],
] satisfies readonly Cell[][][])

test('a workbook of which bytes were changed, cut out or put in is read as it was or refused, never thrown', () => {
  const whole = answered(workbook)
  expect(whole).toBe('read')
  const change = fc.tuple(
    fc.nat(workbook.length - 1),
    fc.nat(255),
    fc.constantFrom('set', 'cut', 'put'),
  )
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      let bytes = Buffer.from(workbook)
      for (const [at, value, how] of changes) {
        const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)]
        if (how === 'set') bytes = Buffer.concat([before, Buffer.of(value), after.subarray(1)])
        else if (how === 'cut') bytes = Buffer.concat([before, after.subarray(1 + value)])
        else bytes = Buffer.concat([before, Buffer.of(value), after])
      }
      answered(bytes)
    }),
    { numRuns: 500 },
  )
})

test('whatever the parts of a workbook are called, what they hold is counted', () => {
  const folder = fc.constantFrom('', 'xl/', 'xl/worksheets/', 'xl/a/b/c/', 'Sheets/', 'ä/')
  const name = fc
    .tuple(folder, fc.constantFrom('sheet1.xml', 'one.bin', 'workbook', 'S.XML'))
    .map(([path, file]) => path + file)
  const far = sheetXml('<row r="1"><c r="XFD1"><v>1</v></c></row>')
  fc.assert(
    fc.property(name, fc.boolean(), (part, fromRoot) => {
      const target = fromRoot ? `/${part}` : `../${part}`
      const parts = partsWith([far]).map(([each, content]): ZipPart => {
        if (each === 'xl/worksheets/sheet1.xml') return [part, content]
        if (each !== 'xl/_rels/workbook.xml.rels') return [each, content]
        return [each, String(content).replace('worksheets/sheet1.xml', target)]
      })
      expect(answered(zipOf(parts))).toBe('tooManyColumns')
    }),
  )
})

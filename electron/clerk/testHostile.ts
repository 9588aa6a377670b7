import type { TableRefusal } from '../contract/clerk.ts'
import {
  partsWith,
  sheetXml,
  workbookOf,
  workbookWith,
  type ZipPart,
  zipOf,
} from './testWorkbook.ts'

/** For tests and the benchmark alone: files that mean no good, and how the clerk should answer each of them. */
export interface HostileFile {
  readonly name: string
  readonly extension: 'csv' | 'xlsx'
  readonly bytes: () => Uint8Array
  readonly answer: TableRefusal['kind'] | 'read'
}

const million = 1_000_000
const text = (content: string) => Buffer.from(content, 'utf8')
const row = (cells: string, number = 1) => `<row r="${number}">${cells}</row>`
const cell = (place: string, value = '1') => `<c r="${place}"><v>${value}</v></c>`
const headings = ['Adno', 'Surname', 'Forename', 'Class', 'Year']
const pupils = workbookOf([[headings, ['1', 'Marsh', 'Zoë', '3 Oak', '3']]])
const farCell = sheetXml(row(cell('XFD1048576'), 1_048_576))

export const hostileFiles: readonly HostileFile[] = [
  ...[
    csv('a million commas', 'tooManyColumns', () => ','.repeat(million)),
    csv('twenty million commas', 'tooManyColumns', () => ','.repeat(20 * million)),
    csv('a million semicolons', 'tooManyColumns', () => ';'.repeat(million)),
    csv('a million quotation marks', 'cellTooLong', () => '"'.repeat(million)),
    csv('a million and one quotation marks', 'cellTooLong', () => '"'.repeat(million + 1)),
    csv(
      'a mark that is never closed, in a hundred rows',
      'brokenQuotes',
      () => `${headings.join()}\n"${'1,Marsh,Zoe,3 Oak,3\n'.repeat(100)}`,
    ),
    csv('twenty million quotation marks', 'cellTooLong', () => '"'.repeat(20 * million)),
    csv('quotation marks and commas by turns', 'tooManyColumns', () => '",'.repeat(5 * million)),
    csv('cells of quotation marks', 'tooManyColumns', () => '"""",'.repeat(million)),
    csv('16,384 columns', 'tooManyColumns', () => `${headings.join()},x${',x'.repeat(16_378)}\n`),
    csv('twenty million line ends', 'tooManyRows', () => '\n'.repeat(20 * million)),
    csv('line ends of all kinds', 'tooManyRows', () => '\r\n\n\r'.repeat(million)),
    csv('25 MB of text', 'tooLarge', () => 'Marsh,Zoë\n'.repeat(2_500_000)),
    csv('19 MB of names', 'tooManyRows', () => 'Marsh,Zoe\n'.repeat(1_900_000)),
    csv('one line of 19 MB', 'cellTooLong', () => 'x'.repeat(19 * million)),
    csv('as many cells as are read', 'read', () => largestText()),
    csv('nineteen million zeros', 'notATable', () => '\0'.repeat(19 * million)),
    csv(
      'headings like books',
      'noHeader',
      () => `${headings.join()}${`,${'ä'.repeat(1900)}`.repeat(290)}
`,
    ),
  ],
  ...[
    xlsx('16,384 columns in a workbook', 'tooManyColumns', () =>
      workbookWith(sheetXml(row(wide(16_384)))),
    ),
    xlsx('one cell at XFD1', 'tooManyColumns', () => workbookWith(sheetXml(row(cell('XFD1'))))),
    xlsx('one cell at A1048576', 'tooManyRows', () =>
      workbookWith(sheetXml(row(cell('A1048576'), 1_048_576))),
    ),
    xlsx('one cell far away, and far below', 'tooManyRows', () =>
      workbookWith(sheetXml(row(cell('A1')) + row(cell('KN19999'), 19_999))),
    ),
    xlsx('a sheet in another folder', 'tooManyRows', () =>
      moved('sheets/one.xml', '../sheets/one.xml'),
    ),
    xlsx('a sheet in a folder of its own', 'tooManyRows', () =>
      moved('xl/worksheets/deep/sheet1.xml', 'worksheets/deep/sheet1.xml'),
    ),
    xlsx('a sheet named from the root, in capitals', 'tooManyRows', () =>
      moved('ELSEWHERE/One.XML', '/elsewhere/one.xml'),
    ),
    xlsx('a cell’s place in references to characters', 'tooManyColumns', () =>
      workbookWith(sheetXml(row('<c r="&#88;&#70;&#x44;1"><v>1</v></c>'))),
    ),
    xlsx('a cell’s place in an entity', 'brokenWorkbook', () =>
      workbookWith(
        `<!DOCTYPE worksheet [<!ENTITY far "XFD1048576">]>${sheetXml(row('<c r="&far;"><v>1</v></c>'))}`,
      ),
    ),
    xlsx('an end record behind the end', 'brokenWorkbook', () => withFalseEnd()),
    xlsx('an end record in the comment', 'brokenWorkbook', () => withComment()),
    xlsx('a zip of four gigabytes, it says', 'brokenWorkbook', () => withFarEnd()),
    xlsx('a billion laughs', 'brokenWorkbook', () => workbookWith(laughs())),
    xlsx('one long entity, ten thousand times', 'brokenWorkbook', () =>
      workbookWith(
        `<!DOCTYPE a [<!ENTITY a "${'a'.repeat(100_000)}">]>${sheetXml(row(`<c r="A1" t="inlineStr"><is><t>${'&a;'.repeat(10_000)}</t></is></c>`))}`,
      ),
    ),
    xlsx('a flat bomb', 'tooLarge', () =>
      workbookWith(`${sheetXml('')}${' '.repeat(160 * million)}`),
    ),
    xlsx('a flat bomb just under the limit', 'empty', () =>
      workbookWith(`${sheetXml('')}${' '.repeat(140 * million)}`),
    ),
    xlsx('a bomb that says it is small', 'tooLarge', () =>
      zipOf(partsWith([sheetXml(' '.repeat(50 * million))]), (name) =>
        name.endsWith('sheet1.xml') ? 400 : null,
      ),
    ),
    xlsx('a bomb of overlapping parts', 'brokenWorkbook', () => overlapping(400)),
    xlsx('a workbook in a workbook in a workbook', 'brokenWorkbook', () => nested(20)),
    xlsx('a zip that holds itself', 'brokenWorkbook', () => holdsItself()),
    xlsx('two parts of one name', 'brokenWorkbook', () =>
      zipOf([...partsWith([sheetXml('')]), ['XL/worksheets/sheet1.xml', farCell]]),
    ),
    xlsx('a million elements deep', 'brokenWorkbook', () =>
      workbookWith(`${'<a>'.repeat(million)}${'</a>'.repeat(million)}`),
    ),
    xlsx('a million attributes', 'brokenWorkbook', () =>
      workbookWith(sheetXml(`<row${' r="1"'.repeat(million)}/>`)),
    ),
    xlsx('a comment of 100 MB', 'empty', () =>
      workbookWith(sheetXml(`<!--${'x'.repeat(100 * million)}-->`)),
    ),
    xlsx('five million empty rows', 'tooManyRows', () =>
      workbookWith(sheetXml('<row/>'.repeat(5 * million))),
    ),
    xlsx('one text of 30 MB', 'cellTooLong', () => withStrings([' x'.repeat(15 * million)], 1)),
    xlsx('a long text, a million times', 'tooLarge', () =>
      withStrings(['x'.repeat(32_000)], 200_000),
    ),
    xlsx('two million texts', 'tooLarge', () =>
      withStrings(
        Array.from({ length: 2 * million }, () => 'x'),
        1,
      ),
    ),
    xlsx('one sheet under forty names', 'brokenWorkbook', () => manyNames(40)),
    xlsx('a hundred thousand sheets', 'brokenWorkbook', () => manyNames(100_000)),
    xlsx('one cell twice', 'brokenWorkbook', () =>
      workbookWith(sheetXml(row(cell('A1') + cell('A1')))),
    ),
    xlsx('a workbook cut off in the middle', 'brokenWorkbook', () =>
      pupils.subarray(0, pupils.length / 2),
    ),
    xlsx('a workbook without its end', 'brokenWorkbook', () =>
      pupils.subarray(0, pupils.length - 1),
    ),
    xlsx('a sheet cut off in the middle', 'brokenWorkbook', () =>
      workbookWith(sheetXml(row(cell('A1'))).slice(0, -20)),
    ),
  ],
]

function csv(name: string, answer: HostileFile['answer'], content: () => string): HostileFile {
  return { name, extension: 'csv', answer, bytes: () => text(content()) }
}

function xlsx(name: string, answer: HostileFile['answer'], bytes: () => Uint8Array): HostileFile {
  return { name, extension: 'xlsx', answer, bytes }
}

/** Twenty thousand rows of fifty columns, under headings that a register has. */
function largestText(): string {
  const columns = [...headings, ...Array.from({ length: 45 }, (_, at) => `Notes ${at}`)]
  const rows = Array.from(
    { length: 19_999 },
    (_, at) => `${at + 1},Marsh${at},Zoe,3 Oak,3${',Swims'.repeat(45)}`,
  )
  return [columns.join(), ...rows].join('\n')
}

function wide(columns: number): string {
  return Array.from({ length: columns }, (_, at) => cell(`${lettersOf(at + 1)}1`)).join('')
}

function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return (rest > 0 ? lettersOf(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26))
}

/** A workbook of one far cell whose sheet lies somewhere else. */
function moved(name: string, target: string): Uint8Array {
  const parts = partsWith([farCell]).map(([part, content]): ZipPart => {
    if (part === 'xl/worksheets/sheet1.xml') return [name, content]
    if (part !== 'xl/_rels/workbook.xml.rels') return [part, content]
    return [part, String(content).replace('worksheets/sheet1.xml', target)]
  })
  return zipOf(parts)
}

/** Another workbook behind the first: who looks for the last end record sees the one, who looks for the first the other. */
function withFalseEnd(): Uint8Array {
  return Buffer.concat([workbookWith(farCell), pupils.subarray(-22)])
}

function withComment(): Uint8Array {
  const whole = Buffer.from(workbookWith(farCell))
  whole.writeUInt16LE(22, whole.length - 2)
  return Buffer.concat([whole, pupils.subarray(-22)])
}

function withFarEnd(): Uint8Array {
  const end = pupils.length - 22
  const far = Buffer.alloc(20)
  far.write('PK\x06\x07', 'latin1')
  return Buffer.concat([pupils.subarray(0, end), far, pupils.subarray(end)])
}

function laughs(): string {
  const entities = Array.from(
    { length: 9 },
    (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
  )
  return `<!DOCTYPE worksheet [<!ENTITY l0 "ha">${entities.join('')}]>${sheetXml(row('<c r="A1" t="inlineStr"><is><t>&l9;</t></is></c>'))}`
}

/** Every part of its directory points to the same bytes. */
function overlapping(parts: number): Uint8Array {
  const names = Array.from(
    { length: parts },
    (_, at) => `xl/part${String(at).padStart(4, '0')}.xml`,
  )
  const zip = Buffer.from(zipOf(names.map((name) => [name, Buffer.alloc(300_000)] as const)))
  for (let at = zip.readUInt32LE(zip.length - 6), number = 0; number < parts; number++) {
    zip.writeUInt32LE(0, at + 42)
    at += 46 + zip.readUInt16LE(at + 28)
  }
  return zip
}

function nested(depth: number): Uint8Array {
  let zip: Uint8Array = Buffer.alloc(10 * million)
  for (let at = 0; at < depth; at++) zip = zipOf([['inner.xlsx', zip]])
  return zip
}

/** One stored part that begins with the file and ends with it. */
function holdsItself(): Uint8Array {
  const zip = Buffer.from(zipOf([['xl/workbook.xml', 'x'.repeat(100)]]))
  const directory = zip.readUInt32LE(zip.length - 6)
  zip.writeUInt16LE(0, directory + 10)
  zip.writeUInt16LE(0, 8)
  for (const at of [18, 22, directory + 20, directory + 24]) zip.writeUInt32LE(zip.length, at)
  return zip
}

function withStrings(strings: readonly string[], times: number): Uint8Array {
  const shared = strings.map((each) => `<si><t>${each}</t></si>`).join('')
  const columns = 100
  const rows = Array.from({ length: Math.ceil(times / columns) }, (_, at) =>
    row(
      Array.from(
        { length: Math.min(columns, times) },
        (_cell, column) => `<c r="${lettersOf(column + 1)}${at + 1}" t="s"><v>0</v></c>`,
      ).join(''),
      at + 1,
    ),
  )
  const parts = partsWith([sheetXml(rows.join(''))]).map(
    ([name, content]): ZipPart =>
      name === 'xl/_rels/workbook.xml.rels'
        ? [
            name,
            String(content).replace(
              '</Relationships>',
              '<Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
            ),
          ]
        : [name, content],
  )
  return zipOf([
    ...parts,
    [
      'xl/sharedStrings.xml',
      `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${shared}</sst>`,
    ],
  ])
}

/** The same large sheet, listed over and over. */
function manyNames(names: number): Uint8Array {
  const cells = Array.from(
    { length: 10 },
    (_, column) => (at: number) => cell(`${lettersOf(column + 1)}${at}`),
  )
  const rows = Array.from({ length: 10_000 }, (_, at) =>
    row(cells.map((make) => make(at + 1)).join(''), at + 1),
  )
  const parts = partsWith([sheetXml(rows.join(''))]).map(([name, content]): ZipPart => {
    const sheets = (count: number) =>
      Array.from(
        { length: count },
        (_, at) => `<sheet name="S${at}" sheetId="${at + 1}" r:id="rId1"/>`,
      ).join('')
    return name === 'xl/workbook.xml'
      ? [name, String(content).replace(/<sheets>.*<\/sheets>/, `<sheets>${sheets(names)}</sheets>`)]
      : [name, content]
  })
  return zipOf(parts)
}

import { crc32, deflateRawSync } from 'node:zlib'

/** For tests alone: the smallest workbook that Excel would open, with these sheets in it. */
export type Cell = string | number | boolean | Date | null

export function workbookOf(sheets: readonly (readonly (readonly Cell[])[])[]): Uint8Array {
  return workbookWith(...sheets.map(sheetOf))
}

/** A workbook of exactly these sheets. */
export function workbookWith(...sheets: readonly string[]): Uint8Array {
  return zipOf(partsWith(sheets))
}

export type ZipPart = readonly [name: string, text: string | Uint8Array]

/** The parts of a workbook of exactly these sheets, for workbooks that no honest program writes. */
export function partsWith(sheets: readonly string[]): readonly ZipPart[] {
  const names = sheets.map((_sheet, at) => `xl/worksheets/sheet${at + 1}.xml`)
  return [
    ['[Content_Types].xml', contentTypes(names)],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', book(sheets.length)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...names.map((name) => ['worksheet', name.slice(3)] as const),
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', styles],
    ...sheets.map((sheet, at) => [names[at] ?? '', sheet] as const),
  ]
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const bundle = 'http://schemas.openxmlformats.org/package/2006'

/** Style 1 is a date. */
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`

function contentTypes(names: readonly string[]): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const sheets = names.map(
    (name) => `<Override PartName="/${name}" ContentType="${type}.worksheet+xml"/>`,
  )
  return `${head}<Types xmlns="${bundle}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${sheets.join('')}</Types>`
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const all = targets.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`,
  )
  return `${head}<Relationships xmlns="${bundle}/relationships">${all.join('')}</Relationships>`
}

function book(count: number): string {
  const sheets = Array.from(
    { length: count },
    (_, at) => `<sheet name="Sheet${at + 1}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  )
  return `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.join('')}</sheets></workbook>`
}

function sheetOf(rows: readonly (readonly Cell[])[]): string {
  const written = rows.map((row, at) => {
    const cells = row.map((cell, column) => cellOf(cell, `${letterOf(column)}${at + 1}`))
    return `<row r="${at + 1}">${cells.join('')}</row>`
  })
  return sheetXml(written.join(''))
}

/** A sheet of exactly these rows, for sheets that no honest program writes. */
export function sheetXml(rows: string): string {
  return `${head}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`
}

function cellOf(cell: Cell, place: string): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${Number(cell)}</v></c>`
  if (cell instanceof Date) {
    const days = cell.getTime() / 86_400_000 + 25_569
    return `<c r="${place}" s="1"><v>${days}</v></c>`
  }
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function letterOf(column: number): string {
  const first = column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : ''
  return first + String.fromCharCode(65 + (column % 26))
}

/** A zip of these parts; `lies` gives the unpacked size that it claims for every part, or for those it is a size for. */
export function zipOf(
  parts: readonly ZipPart[],
  lies: number | null | ((name: string) => number | null) = null,
): Uint8Array {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, text] of parts) {
    const bytes = Buffer.from(typeof text === 'string' ? Buffer.from(text, 'utf8') : text)
    const packed = deflateRawSync(bytes)
    const claimed = typeof lies === 'function' ? lies(name) : lies
    const facts = factsOf(bytes, packed, Buffer.from(name, 'utf8'), claimed)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts.local, packed])
    directory.push(facts.central(at))
    bodies.push(local)
    at += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...bodies, central, end])
}

function factsOf(bytes: Buffer, packed: Buffer, name: Buffer, lies: number | null) {
  const shared = Buffer.alloc(26)
  shared.writeUInt16LE(20, 0)
  shared.writeUInt16LE(8, 4)
  shared.writeUInt32LE(crc32(bytes), 10)
  shared.writeUInt32LE(packed.length, 14)
  shared.writeUInt32LE(lies ?? bytes.length, 18)
  shared.writeUInt16LE(name.length, 22)
  const central = (at: number) => {
    const entry = Buffer.alloc(46)
    entry.write('PK\x01\x02', 'latin1')
    entry.writeUInt16LE(20, 4)
    shared.copy(entry, 6)
    entry.writeUInt32LE(at, 42)
    return Buffer.concat([entry, name])
  }
  return { local: Buffer.concat([shared, name]), central }
}

import { inflateRawSync } from 'node:zlib'
import { ok, type Result, refused } from '../../core/result.ts'
import { limits, type TableRefusal } from './tableRefusal.ts'

/**
 * Looks through a workbook before anything unpacks it: how many parts it has, what they really grow to (never what they
 * say of themselves), and the farthest cell of each sheet. Zip: APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
 */
export function inspectWorkbook(bytes: Uint8Array): Result<null, TableRefusal> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const parts = partsOf(file)
    if (parts === null || !parts.some(({ name }) => name === 'xl/workbook.xml'))
      return refused({ kind: 'brokenWorkbook' })
    return inspectParts(file, parts)
  } catch (error) {
    if (error instanceof RangeError || isZlibError(error)) return refused(problemOf(error))
    throw error
  }
}

interface Part {
  readonly name: string
  readonly method: number
  readonly packedBytes: number
  readonly at: number
}

function inspectParts(file: Buffer, parts: readonly Part[]): Result<null, TableRefusal> {
  if (parts.length > limits.parts) return refused({ kind: 'tooLarge' })
  let left: number = limits.unpackedBytes
  for (const part of parts) {
    const unpacked = unpack(file, part, left)
    if (unpacked === null) return refused({ kind: 'brokenWorkbook' })
    left -= unpacked.length
    const isSheet = /^xl\/worksheets\/[^/]+[.]xml$/i.test(part.name)
    const kind = isSheet ? outgrown(unpacked.toString('latin1')) : null
    if (kind !== null) return refused({ kind })
  }
  return ok(null)
}

function partsOf(file: Buffer): readonly Part[] | null {
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0) return null
  const count = file.readUInt16LE(end + 10)
  const parts: Part[] = []
  let at = file.readUInt32LE(end + 16)
  for (let number = 0; number < count; number++) {
    if (file.readUInt32LE(at) !== 0x02014b50) return null
    const nameLength = file.readUInt16LE(at + 28)
    parts.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength),
      method: file.readUInt16LE(at + 10),
      packedBytes: file.readUInt32LE(at + 20),
      at: file.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return parts
}

/** Only stored and deflated parts: Excel writes no others. Grows to `most` bytes and no further. */
function unpack(file: Buffer, { method, packedBytes, at }: Part, most: number): Buffer | null {
  if (file.readUInt32LE(at) !== 0x04034b50) return null
  const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28)
  const packed = file.subarray(start, start + packedBytes)
  if (packed.length !== packedBytes) return null
  if (method === 0) return packed
  return method === 8 ? inflateRawSync(packed, { maxOutputLength: Math.max(most, 1) }) : null
}

/** One cell at XFD1048576 makes a table of seventeen thousand million cells of a file of nothing. */
function outgrown(sheet: string): 'tooManyRows' | 'tooManyColumns' | null {
  for (const [, letters = '', row = ''] of sheet.matchAll(/\br\s*=\s*["'\s]*([A-Za-z]*)(\d+)/g)) {
    if (Number(row) > limits.rows) return 'tooManyRows'
    if (columnNumber(letters) > limits.columns) return 'tooManyColumns'
  }
  return null
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

function isZlibError(error: unknown): error is Error {
  return (
    error instanceof Error && 'code' in error && /^(Z_|ERR_BUFFER|ERR_OUT)/.test(String(error.code))
  )
}

function problemOf(error: Error): TableRefusal {
  const grew = 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
  return { kind: grew ? 'tooLarge' : 'brokenWorkbook' }
}

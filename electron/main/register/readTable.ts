import { isBlankRow } from '../../core/register/cell.ts'
import type { Table } from '../../core/register/table.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { decodeText } from './decodeText.ts'
import { readCsv } from './readCsv.ts'
import { readWorkbook } from './readWorkbook.ts'
import { limits, type TableRefusal } from './tableRefusal.ts'

/** The tables of a file, whatever its name says it is: a workbook's sheets, or the one table of a text file. */
export async function readTable(
  bytes: Uint8Array,
): Promise<Result<readonly Table[], TableRefusal>> {
  if (bytes.length === 0) return refused({ kind: 'empty' })
  if (bytes.length > limits.bytes) return refused({ kind: 'tooLarge' })
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return readWorkbook(bytes)
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refused({ kind: 'oldOrLockedWorkbook' })
  return readText(bytes)
}

function readText(bytes: Uint8Array): Result<readonly Table[], TableRefusal> {
  const text = decodeText(bytes)
  if (!text.ok) return text
  if (/^\s*(?:%PDF|<(?:!doctype|html|\?xml)|\{\\rtf)/i.test(text.value))
    return refused({ kind: 'notATable' })
  const table = readCsv(text.value)
  if (!table.ok) return table
  return table.value.rows.every(isBlankRow) ? refused({ kind: 'empty' }) : ok([table.value])
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte)
}

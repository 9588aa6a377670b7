import { type TableRefusal, tableLimits } from '../contract/clerk.ts'
import { isBlankRow } from '../core/register/cell.ts'
import { ok, type Result, refused } from '../core/result.ts'
import { decodeText } from './decodeText.ts'
import { readCsv } from './readCsv.ts'
import { plainRow, type ReadTable } from './readTable.ts'
import { readWorkbook } from './readWorkbook.ts'

/** The tables of a file, whatever its name says it is: a workbook's sheets, or the one table of a text file. */
export function readTables(bytes: Uint8Array): Result<readonly ReadTable[], TableRefusal> {
  if (bytes.length === 0) return refused({ kind: 'empty' })
  if (bytes.length > tableLimits.bytes) return refused({ kind: 'tooLarge' })
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return readWorkbook(bytes)
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refused({ kind: 'oldOrLockedWorkbook' })
  return readText(bytes)
}

function readText(bytes: Uint8Array): Result<readonly ReadTable[], TableRefusal> {
  const text = decodeText(bytes)
  if (!text.ok) return text
  if (/^\s*(?:%PDF|<(?:!doctype|html|\?xml)|\{\\rtf)/i.test(text.value))
    return refused({ kind: 'notATable' })
  const rows = readCsv(text.value)
  if (!rows.ok) return rows
  if (rows.value.every(isBlankRow)) return refused({ kind: 'empty' })
  return ok([{ title: null, hidden: false, hiddenColumns: [], rows: rows.value.map(plainRow) }])
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte)
}

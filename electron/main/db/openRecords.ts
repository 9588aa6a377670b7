import { ok, type Result } from '../../core/result.ts'
import type { OpenRecords } from './file/database.ts'
import { type OpenOptions, openDatabase } from './file/open.ts'
import type { OpenRefusal } from './file/refusal.ts'
import { recordsIn } from './records.ts'

/** Opens the school's records, for reading and for acts. {@link openDatabase} says what is promised of the file. */
export function openRecords(
  file: string,
  dataKey: Uint8Array,
  options: OpenOptions = {},
): Result<OpenRecords, OpenRefusal> {
  const opened = openDatabase(file, dataKey, options)
  return opened.ok ? ok(recordsIn(opened.value)) : opened
}

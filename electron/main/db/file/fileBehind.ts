const files = new WeakMap<ReadableDatabase, Database>()

/** Says which file records that are handed out are in. */
export function rememberFile(records: ReadableDatabase, file: Database): void {
  files.set(records, file)
}

/** The file itself, for what is done to it as a whole: copying it, emptying its log. Only main/db asks for it. */
export function fileBehind(records: ReadableDatabase): Database {
  const file = files.get(records)
  if (file === undefined) throw new Error('These are no records that were opened.')
  return file
}

import type { Database, ReadableDatabase } from './database.ts'

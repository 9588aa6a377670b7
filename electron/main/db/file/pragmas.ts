/** What is set on every open, and what must then be read back (sqlite.org/pragma.html). */
const pragmas = [
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['journal_mode', 'WAL', 'wal'],
  // FULL falls back to NORMAL whenever a WAL database is opened again, and NORMAL loses commits in a power cut.
  ['synchronous', 'FULL', 2],
  ['fullfsync', 'ON', 1],
  ['checkpoint_fullfsync', 'ON', 1],
  ['foreign_keys', 'ON', 1],
  ['recursive_triggers', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['secure_delete', 'ON', 1],
  ['cell_size_check', 'ON', 1],
  ['temp_store', 'MEMORY', 2],
  ['mmap_size', '0', 0],
] as const

/** Sets every pragma and reads it back; a database that does not obey is not used. */
export function setPragmas(db: Database): void {
  for (const [name, value, expected] of pragmas) {
    db.pragma(`${name} = ${value}`)
    const found = db.pragma(name, { simple: true })
    if (found !== expected) throw new Error(`The database kept ${name} at ${String(found)}.`)
  }
}

import type { Database } from './database.ts'

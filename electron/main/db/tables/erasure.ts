import { readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { ReadableDatabase } from '../file/database.ts'
import { fileBehind } from '../file/fileBehind.ts'

/** Empties the log into the records, so that what was deleted stands in neither. */
export function settleDeleted(db: ReadableDatabase): void {
  const [settled] = fileBehind(db).pragma('wal_checkpoint(TRUNCATE)') as readonly {
    readonly busy: number
  }[]
  if (settled?.busy !== 0) throw new Error('The log could not be emptied.')
}

/** Removes the copies that were made before migrations: they hold what has been erased since. */
export function dropOldCopies(db: ReadableDatabase): void {
  const { name } = fileBehind(db)
  const folder = dirname(name)
  const copyOf = `${basename(name)}.version-`
  for (const file of readdirSync(folder)) {
    if (file.startsWith(copyOf)) rmSync(join(folder, file), { force: true })
  }
}

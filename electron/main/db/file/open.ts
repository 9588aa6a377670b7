import { existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { ok, type Result, refused } from '../../../core/result.ts'
import { deriveKey } from '../../keys/deriveKey.ts'
import { wipe } from '../../keys/wipe.ts'
import { copyVerified } from './copyVerified.ts'
import type { Database } from './database.ts'
import { encryptedFile } from './encryptedFile.ts'
import { migrate, newestVersion, versionOf } from './migrate.ts'
import type { Migration } from './migration.ts'
import { migrations as everyStep } from './migrations/steps.ts'
import { isOnNetworkDrive } from './networkDrive.ts'
import { setPragmas } from './pragmas.ts'
import { type OpenRefusal, refusalFor } from './refusal.ts'

export interface OpenOptions {
  /** Whether a file that is not there yet is made. It is, unless somebody knows that there was one. */
  readonly ifMissing?: 'create' | 'refuse'
  readonly steps?: readonly Migration[]
}

/**
 * Opens the school's records with the data key, for this process alone, at today's schema. A refused file keeps every
 * byte; before an existing file is migrated, a verified copy of it lies beside it.
 *
 * While it is open nobody in this process may open the same file by other means: on Linux and macOS closing it there
 * would silently give up SQLite's lock (fcntl(2)).
 */
export function openDatabase(
  file: string,
  dataKey: Uint8Array,
  { ifMissing = 'create', steps = everyStep }: OpenOptions = {},
): Result<Database, OpenRefusal> {
  const key = deriveKey(dataKey, 'database')
  try {
    const refusal = refusalOfPlace(file) ?? refusalOfFile(file, key, ifMissing, steps)
    return refusal === null ? ok(take(file, key, steps)) : refused(refusal)
  } catch (error) {
    const refusal = refusalFor(error)
    if (refusal === null) throw error
    return refused(refusal)
  } finally {
    wipe(key)
  }
}

function refusalOfPlace(file: string): OpenRefusal | null {
  const folder = dirname(file)
  if (!existsSync(folder)) return { kind: 'unreachable' }
  return isOnNetworkDrive(folder) ? { kind: 'networkDrive' } : null
}

function refusalOfFile(
  file: string,
  key: Uint8Array,
  ifMissing: 'create' | 'refuse',
  steps: readonly Migration[],
): OpenRefusal | null {
  if (sizeOf(file) > 0) return refusalInside(file, key, ifMissing, newestVersion(steps))
  // SQLite would throw the log of an empty file away, and with it all that is left.
  if (sizeOf(`${file}-wal`) > 0) return { kind: 'damaged' }
  return ifMissing === 'refuse' ? { kind: 'missing' } : null
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

/** Looks without the right to write, so that a file that is refused is not even tidied. */
function refusalInside(
  file: string,
  key: Uint8Array,
  ifMissing: 'create' | 'refuse',
  known: number,
): OpenRefusal | null {
  const db = encryptedFile(file, key, 'readOnly')
  try {
    const found = versionOf(db)
    if (found > known) return { kind: 'newerVersion', found, known }
    // SQLite takes a file that was cut down to a few bytes for a new one.
    if (found === 0 && ifMissing === 'refuse') return { kind: 'damaged' }
    db.pragma('cell_size_check = ON')
    const sound = db.pragma('quick_check', { simple: true }) === 'ok'
    return sound ? null : { kind: 'damaged' }
  } finally {
    db.close()
  }
}

function take(file: string, key: Uint8Array, steps: readonly Migration[]): Database {
  const db = encryptedFile(file, key, 'readWrite')
  try {
    setPragmas(db)
    bringUpToDate(db, file, key, steps)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

function bringUpToDate(
  db: Database,
  file: string,
  key: Uint8Array,
  steps: readonly Migration[],
): void {
  const found = versionOf(db)
  if (found >= newestVersion(steps)) return
  if (found > 0) copyVerified(db, key, `${file}.version-${found}`)
  migrate(db, steps)
}

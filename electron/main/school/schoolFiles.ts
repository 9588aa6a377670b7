import { existsSync, mkdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Where one school's things lie. Everything but the wrapped keys and the number of waiting posts is encrypted. */
export interface SchoolFiles {
  readonly folder: string
  readonly keys: string
  readonly records: string
  /** The note of the log's end, beside the records. */
  readonly anchor: string
  /** The same note outside the studio's folder: an old copy of that folder, put back whole, does not bring it along. */
  readonly witness: string
  /** How often each way in was tried in vain, beside that note: neither a restore nor an old copy of the folder resets it. */
  readonly tries: string
  readonly vault: string
  readonly waiting: string
  /** What practice X remembers, in the practice school alone. */
  readonly practiceX: string
}

export function schoolFiles(dataFolder: string, which: 'school' | 'practice'): SchoolFiles {
  const folder = join(dataFolder, which)
  const outside = join(dirname(dataFolder), `${basename(dataFolder)} log notes`)
  return {
    folder,
    keys: join(folder, 'keys.json'),
    records: join(folder, 'records.db'),
    anchor: join(folder, 'audit.anchor'),
    witness: join(outside, `${which}.anchor`),
    tries: join(outside, `${which}.tries`),
    vault: join(folder, 'vault'),
    waiting: join(folder, 'waiting.json'),
    practiceX: join(folder, 'practiceX.json'),
  }
}

export function isSetUp(files: Pick<SchoolFiles, 'keys'>): boolean {
  return existsSync(files.keys)
}

/**
 * True where a school stands whose ways in are gone: somebody was at the desk once, and the number of waiting posts is
 * written from then on. Records alone are what a start that was cut off has left behind.
 */
export function hasLostKeys(files: Pick<SchoolFiles, 'keys' | 'records' | 'waiting'>): boolean {
  return !isSetUp(files) && existsSync(files.records) && existsSync(files.waiting)
}

export function makeFolder(files: SchoolFiles): void {
  mkdirSync(files.folder, { recursive: true, mode: 0o700 })
  mkdirSync(dirname(files.witness), { recursive: true, mode: 0o700 })
}

import { isDiskFull } from '../../files/isDiskFull.ts'

/** Why the school's records cannot be opened now. The files are as they were before. */
export type OpenRefusal =
  | { readonly kind: 'missing' }
  /** The key does not fit, or the very first page is damaged: the two cannot be told apart. */
  | { readonly kind: 'wrongKey' }
  | {
      readonly kind: 'newerVersion'
      readonly found: number
      readonly known: number
    }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'inUse' }
  | { readonly kind: 'diskFull' }
  /** SQLite's locks cannot be trusted over a network (sqlite.org/wal.html). */
  | { readonly kind: 'networkDrive' }
  /** The folder is gone, closed to this user, or the disk answers with errors. */
  | { readonly kind: 'unreachable' }

/** The refusal behind an error of SQLite's; null when it is none that we know, and so a bug. */
export function refusalFor(error: unknown): OpenRefusal | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  const code = String(error.code)
  if (isDiskFull(error)) return { kind: 'diskFull' }
  if (code === 'SQLITE_NOTADB') return { kind: 'wrongKey' }
  if (code.startsWith('SQLITE_CORRUPT')) return { kind: 'damaged' }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return { kind: 'inUse' }
  const unreachable = /^(SQLITE_(CANTOPEN|READONLY|PERM|IOERR)|E(ACCES|PERM|ROFS|IO))/
  return unreachable.test(code) ? { kind: 'unreachable' } : null
}

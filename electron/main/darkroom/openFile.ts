import type { BigIntStats } from 'node:fs'
import { constants, type FileHandle, lstat, open } from 'node:fs/promises'
import { ok, type Result, refused } from '../../core/result.ts'

/** Why a file was not read. */
export type FileRefusal = {
  readonly kind:
    | 'link'
    | 'folder'
    | 'notAFile'
    | 'vanished'
    | 'tooLarge'
    | 'empty'
    | 'changed'
    | 'noPermission'
}

export const largestFile = 60_000_000

/**
 * The bytes of a photo's file, or of another that is no larger than `largest`, read once and whole. Follows no link, waits for no pipe or device, and refuses a file
 * that is swapped or written to meanwhile, so that what was looked at is what was read.
 */
export async function readPhotoFile(
  path: string,
  largest = largestFile,
): Promise<Result<Uint8Array, FileRefusal>> {
  try {
    const seen = await lstat(path, { bigint: true })
    const problem = problemWith(seen, largest)
    if (problem !== null) return refused({ kind: problem })
    const file = await open(path, readOnlyHere)
    try {
      return await readSeen(file, seen)
    } finally {
      await file.close()
    }
  } catch (error) {
    const kind = refusals.get(codeOf(error))
    if (kind === undefined) throw error
    return refused({ kind })
  }
}

/** Windows knows neither of the two flags, and has neither pipes in folders nor links that staff can make. */
const readOnlyHere = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

const refusals = new Map<string, FileRefusal['kind']>([
  ['ENOENT', 'vanished'],
  ['ENOTDIR', 'vanished'],
  ['ENAMETOOLONG', 'vanished'],
  ['ERR_INVALID_ARG_VALUE', 'vanished'],
  ['ELOOP', 'link'],
  ['EISDIR', 'folder'],
  ['ENXIO', 'notAFile'],
  ['EACCES', 'noPermission'],
  ['EPERM', 'noPermission'],
  ['EBUSY', 'noPermission'],
])

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

function problemWith(file: BigIntStats, largest: number): FileRefusal['kind'] | null {
  if (file.isSymbolicLink()) return 'link'
  if (file.isDirectory()) return 'folder'
  if (!file.isFile()) return 'notAFile'
  if (file.size === 0n) return 'empty'
  return file.size > largest ? 'tooLarge' : null
}

async function readSeen(
  file: FileHandle,
  seen: BigIntStats,
): Promise<Result<Uint8Array, FileRefusal>> {
  if (!isSame(await file.stat({ bigint: true }), seen)) return refused({ kind: 'changed' })
  const bytes = new Uint8Array(Number(seen.size))
  const length = await readAll(file, bytes)
  const after = await file.stat({ bigint: true })
  return length === bytes.length && isSame(after, seen) ? ok(bytes) : refused({ kind: 'changed' })
}

async function readAll(file: FileHandle, into: Uint8Array): Promise<number> {
  let at = 0
  while (at < into.length) {
    const { bytesRead } = await file.read(into, at, into.length - at, at)
    if (bytesRead === 0) return at
    at += bytesRead
  }
  return at
}

function isSame(one: BigIntStats, other: BigIntStats): boolean {
  const sameFile = one.dev === other.dev && one.ino === other.ino && one.isFile()
  return sameFile && one.size === other.size && one.mtimeNs === other.mtimeNs
}

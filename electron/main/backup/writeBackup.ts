import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { BackupProblem } from '../../contract/failure.ts'
import type { AuditHead } from '../../core/audit.ts'
import { backupsToDrop } from '../../core/backups.ts'
import type { Instant } from '../../core/day.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { copyForBackup } from '../db/backup/backupCopy.ts'
import type { OpenRecords } from '../db/file/database.ts'
import { readFormerKeys } from '../db/tables/formerKeys.ts'
import { sha256Of } from '../files/sha256Of.ts'
import { writeAtomically } from '../files/writeAtomically.ts'
import { emptyFolder, workFolders } from '../school/folders.ts'
import type { SchoolFiles } from '../school/schoolFiles.ts'
import { isOurs, type KeptFile, schoolMark, sealed } from './manifest.ts'
import { backupName, backupsIn } from './readBackup.ts'
import { inspect } from './unpack.ts'

export interface BackupOrder {
  readonly db: OpenRecords
  readonly dataKey: Uint8Array
  readonly files: SchoolFiles
  readonly practice: boolean
  /** Where the backup goes: a folder that a person chose. */
  readonly folder: string
  readonly at: Instant
  /** How many backups of this school stay there. */
  readonly keep: number
  /** Stops it between two files. */
  readonly signal: AbortSignal
}

/** A backup that was written, read back and opened. */
export interface Written {
  readonly name: string
  readonly bytes: number
  /** The end of the log that it holds. */
  readonly head: AuditHead
}

/**
 * Writes a backup: a copy of the records, the ways in, and every file of the vault, all as encrypted as they are. It gets
 * its name only after everything was read back and the copy opened and held; before that there is no backup at all.
 */
export async function writeBackup(order: BackupOrder): Promise<Result<Written, BackupProblem>> {
  const { folder, files, signal } = order
  if (!existsSync(folder)) return refused('folderGone')
  const name = freeName(order)
  const part = join(folder, `${name}.part`)
  const staging = join(files.folder, workFolders.backup)
  try {
    await emptyFolder(staging)
    await mkdir(part)
    const filled = await fill(order, staging, part)
    if (signal.aborted) return refused('stopped')
    if (filled === null) return refused('notVerified')
    await rename(part, join(folder, name))
    await dropOldest(order)
    return ok({ name, ...filled })
  } catch (error) {
    if (!isFromDisk(error)) throw error
    return refused('cannotWrite')
  } finally {
    await rm(staging, { recursive: true, force: true }).catch(() => undefined)
    await rm(part, { recursive: true, force: true }).catch(() => undefined)
  }
}

/** How many bytes were written, and how far the log in them goes; null where they did not read back as they should. */
async function fill(
  order: BackupOrder,
  staging: string,
  part: string,
): Promise<Omit<Written, 'name'> | null> {
  const { db, dataKey, files, practice, at, signal } = order
  const records = join(staging, 'records.db')
  const anchor = join(staging, 'audit.anchor')
  const { schema, head, ...counts } = await copyForBackup(db, dataKey, { records, anchor }, at)
  const sources = [
    { path: 'records.db', from: records },
    { path: 'audit.anchor', from: anchor },
    { path: 'keys.json', from: files.keys },
    ...(await vaultFiles(files.vault)),
  ]
  await mkdir(join(part, 'vault'))
  const kept: KeptFile[] = []
  for (const { path, from } of sources) {
    if (signal.aborted) return null
    const bytes = await readIfThere(from)
    // A photo that was taken away meanwhile is not in the backup.
    if (bytes === null && path.startsWith('vault/')) continue
    if (bytes === null) return null
    await writeAtomically(join(part, path), bytes)
    kept.push({ path, bytes: bytes.length, sha256: sha256Of(bytes) })
  }
  const school = schoolMark(dataKey)
  const contents = {
    version: 1 as const,
    madeAt: at,
    practice,
    school,
    schema,
    counts,
    head,
    files: kept,
  }
  const manifest = Buffer.from(`${JSON.stringify(sealed(contents, dataKey), null, 1)}\n`)
  await writeAtomically(join(part, 'manifest.json'), manifest)
  const holds = typeof (await inspect(part, counts, dataKey)) !== 'string'
  const bytes = kept.reduce((sum, file) => sum + file.bytes, manifest.length)
  return holds ? { bytes, head } : null
}

async function vaultFiles(folder: string) {
  const names = existsSync(folder) ? await readdir(folder) : []
  return names
    .filter((name) => /^[0-9a-f]{64}$/.test(name))
    .map((name) => ({ path: `vault/${name}`, from: join(folder, name) }))
}

async function readIfThere(file: string): Promise<Uint8Array | null> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
}

/** Only whole backups of this very school, under a seal of its own: nothing else in the folder is ever touched. */
async function dropOldest({ db, folder, dataKey, keep }: BackupOrder): Promise<void> {
  const former = readFormerKeys(db)
  const ours = (await backupsIn(folder)).filter(({ manifest }) => isOurs(manifest, dataKey, former))
  const dated = ours.map((backup) => ({ ...backup, madeAt: backup.manifest.madeAt }))
  for (const old of backupsToDrop(dated, keep)) await rm(old.folder, { recursive: true })
}

const local = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' })

/** “School Photo Studio backup 2026-11-22 18.05”: no colon, which Windows does not take. */
function freeName({ folder, at, practice }: BackupOrder): string {
  const minute = local.format(new Date(at)).replace(':', '.')
  const name = `${backupName} ${minute}${practice ? ' (practice)' : ''}`
  for (let count = 1; ; count += 1) {
    const free = count === 1 ? name : `${name} ${count}`
    if (!existsSync(join(folder, free))) return free
  }
}

function isFromDisk(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && /^(E[A-Z0-9]+$|SQLITE_)/.test(String(error.code))
  )
}

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BackupProblem } from '../../contract/failure.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { readKeys } from '../keys/keysFile.ts'
import type { KeySlots } from '../keys/slots.ts'
import { AnyVersion, Manifest } from './manifest.ts'

/** A backup as it lies there: nothing in it has been opened or believed yet. */
export interface FoundBackup {
  readonly folder: string
  readonly manifest: Manifest
  readonly keys: KeySlots
}

export const backupName = 'School Photo Studio backup'

/** The backup in this folder, or the newest of several that lie in it. */
export async function findBackup(folder: string): Promise<Result<FoundBackup, BackupProblem>> {
  const here = await readBackup(folder)
  if (here.ok || here.error !== 'noBackup') return here
  const inside = await backupsIn(folder)
  const newest = inside.toSorted((a, b) => (a.manifest.madeAt < b.manifest.madeAt ? 1 : -1))[0]
  return newest === undefined ? refused('noBackup') : ok(newest)
}

/** Every whole backup in the folder; what cannot be read is passed over. */
export async function backupsIn(folder: string): Promise<readonly FoundBackup[]> {
  const names = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const folders = names.filter((entry) => entry.isDirectory() && entry.name.startsWith(backupName))
  const found = await Promise.all(folders.map(({ name }) => readBackup(join(folder, name))))
  return found.flatMap((backup) => (backup.ok ? [backup.value] : []))
}

export async function readBackup(folder: string): Promise<Result<FoundBackup, BackupProblem>> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => null)
  if (text === null) return refused('noBackup')
  const json = parsedJson(text)
  const version = AnyVersion.safeParse(json)
  if (!version.success) return refused('damaged')
  if (version.data.version !== 1) return refused('newer')
  const manifest = Manifest.safeParse(json)
  const keys = await readKeys(join(folder, 'keys.json')).catch(() => null)
  if (keys !== null && !keys.ok && keys.error.kind === 'newer') return refused('newer')
  if (!manifest.success || keys === null || !keys.ok) return refused('damaged')
  return ok({ folder, manifest: manifest.data, keys: keys.value })
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Inventory, inspectCopy } from '../db/backup/backupCopy.ts'
import { sha256Of } from '../files/sha256Of.ts'
import { writeAtomically } from '../files/writeAtomically.ts'
import { emptyFolder } from '../school/folders.ts'
import { isSealed } from './manifest.ts'
import type { FoundBackup } from './readBackup.ts'

/**
 * Copies a backup into an empty folder and makes sure that it is whole: the seal, the hash of every file, every page of
 * the records, the chain of the audit up to its anchor, and how much there is of each thing. The backup is only read.
 */
export async function unpack(
  { folder, manifest }: FoundBackup,
  target: string,
  dataKey: Uint8Array,
): Promise<Inventory | 'newer' | 'damaged'> {
  if (!isSealed(manifest, dataKey)) return 'damaged'
  await emptyFolder(target)
  for (const { path, bytes, sha256 } of manifest.files) {
    const read = await readFile(join(folder, path)).catch(() => null)
    if (read === null || read.length !== bytes || sha256Of(read) !== sha256) return 'damaged'
    await writeAtomically(join(target, path), read)
  }
  return inspect(target, manifest.counts, dataKey)
}

/** The records in a folder, if they are whole and hold exactly so much. */
export async function inspect(
  folder: string,
  counts: Inventory,
  dataKey: Uint8Array,
): Promise<Inventory | 'newer' | 'damaged'> {
  const records = join(folder, 'records.db')
  const found = await inspectCopy({ records, anchor: join(folder, 'audit.anchor') }, dataKey)
  if (typeof found === 'string') return found
  const kinds = ['pupils', 'consents', 'posts', 'photos', 'entries'] as const
  return kinds.every((kind) => found[kind] === counts[kind]) ? found : 'damaged'
}

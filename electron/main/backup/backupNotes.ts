import type { BackupNote } from '../../core/backupNote.ts'
import { doubtSettledAt } from '../db/audit/doubtSettled.ts'
import type { ReadableDatabase } from '../db/file/database.ts'
import { readBackupPlan } from '../db/tables/backups.ts'
import { readFormerKeys } from '../db/tables/formerKeys.ts'
import { isOurs } from './manifest.ts'
import { backupsIn } from './readBackup.ts'

/**
 * How far the log goes in each backup of this school that lies in its folder, under a seal of the school's own. Those from
 * before a restore, or before an administrator settled a doubt, are another past than this one, and say nothing any more.
 */
export async function backupNotes(
  db: ReadableDatabase,
  dataKey: Uint8Array,
): Promise<readonly BackupNote[]> {
  const { folder } = readBackupPlan(db)
  if (folder === null) return []
  const settledAt = doubtSettledAt(db)
  const former = readFormerKeys(db)
  const found = await backupsIn(folder)
  return found.flatMap(({ manifest }): readonly BackupNote[] => {
    const { head, madeAt } = manifest
    const speaks = head !== undefined && isOurs(manifest, dataKey, former)
    return speaks && (settledAt === null || madeAt > settledAt) ? [{ head, madeAt }] : []
  })
}

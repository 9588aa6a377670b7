import { z } from 'zod'
import type { AuditHead } from '../../../core/audit.ts'
import type { Instant } from '../../../core/day.ts'
import { deriveKey } from '../../keys/deriveKey.ts'
import { wiping } from '../../keys/wipe.ts'
import { dropAnchor } from '../audit/anchor.ts'
import { readHead } from '../audit/auditLog.ts'
import { verifyAudit } from '../audit/verifyAudit.ts'
import { copyVerified } from '../file/copyVerified.ts'
import type { Database, OpenRecords } from '../file/database.ts'
import { encryptedFile } from '../file/encryptedFile.ts'
import { fileBehind } from '../file/fileBehind.ts'
import { newestVersion, versionOf } from '../file/migrate.ts'
import { migrations } from '../file/migrations/steps.ts'
import { refusalFor } from '../file/refusal.ts'

/** How much the records hold, so that a restore can show that nothing is missing. */
export interface Inventory {
  readonly pupils: number
  readonly consents: number
  readonly posts: number
  readonly photos: number
  readonly entries: number
}

/**
 * Writes a verified copy of the open records, without the leave to use X: after a restore the accounts are connected
 * anew, so that neither an old backup nor who finds one can post. The end of its audit is anchored beside it.
 */
export async function copyForBackup(
  db: OpenRecords,
  dataKey: Uint8Array,
  target: { readonly records: string; readonly anchor: string },
  at: Instant,
): Promise<Inventory & { readonly schema: number; readonly head: AuditHead }> {
  const copy = wiping(deriveKey(dataKey, 'database'), (key) => {
    copyVerified(fileBehind(db), key, target.records)
    return encryptedFile(target.records, key, 'readWrite')
  })
  try {
    copy.pragma('secure_delete = ON')
    copy.exec('DELETE FROM connections; VACUUM')
    copy.pragma('journal_mode = DELETE')
    await dropAnchor({ anchor: target.anchor, witness: null }, readHead(copy), at, dataKey)
    return { ...inventoryOf(copy), schema: versionOf(copy), head: readHead(copy) }
  } finally {
    copy.close()
  }
}

/** What a copy holds, if it opens, is sound to the last page, and its audit holds up to its anchor; else why not. */
export async function inspectCopy(
  target: { readonly records: string; readonly anchor: string },
  dataKey: Uint8Array,
): Promise<Inventory | 'newer' | 'damaged'> {
  try {
    const db = wiping(deriveKey(dataKey, 'database'), (key) =>
      encryptedFile(target.records, key, 'readOnly'),
    )
    try {
      if (versionOf(db) > newestVersion(migrations)) return 'newer'
      if (db.pragma('integrity_check', { simple: true }) !== 'ok') return 'damaged'
      const audit = await verifyAudit({ anchor: target.anchor, witness: null }, db, dataKey)
      return audit.ok ? inventoryOf(db) : 'damaged'
    } finally {
      db.close()
    }
  } catch (error) {
    if (refusalFor(error) === null) throw error
    return 'damaged'
  }
}

function inventoryOf(db: Database): Inventory {
  const count = (table: string) =>
    z.int().parse(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get())
  return {
    pupils: count('pupils'),
    consents: count('consents'),
    posts: count('posts'),
    photos: count('photos'),
    entries: count('audit'),
  }
}

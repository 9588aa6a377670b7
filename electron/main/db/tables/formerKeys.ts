import { z } from 'zod'
import { Instant } from '../../../core/day.ts'
import { deriveKey } from '../../keys/deriveKey.ts'
import { wipe } from '../../keys/wipe.ts'
import type { ReadableDatabase, WritableDatabase } from '../file/database.ts'

// As bytes, never as text, so that it can be wiped.
const Key = z.instanceof(Uint8Array).refine((key) => key.length === 32)

const FormerKeys = z
  .strictObject({ endedAt: Instant, vault: Key, vaultNames: Key, backup: Key })
  .readonly()

/** What an earlier data key is still needed for: older files of the vault, and telling our own older backups. */
export type FormerKeys = z.infer<typeof FormerKeys>

/** The keys of earlier times, the latest first. */
export function readFormerKeys(db: ReadableDatabase): readonly FormerKeys[] {
  return db
    .prepare(
      `SELECT ended_at AS endedAt, unhex(vault) AS vault, unhex(vault_names) AS vaultNames,
         unhex(backup) AS backup
       FROM former_keys ORDER BY seq DESC`,
    )
    .all()
    .map((row) => FormerKeys.parse(row))
}

/** Keeps what is still needed of a data key that ends now; the data key itself is not kept. */
export function keepFormerKeys(db: WritableDatabase, dataKey: Uint8Array, endedAt: Instant): void {
  const kept = (['vault', 'vaultNames', 'backup'] as const).map((of) => deriveKey(dataKey, of))
  db.prepare(
    `INSERT INTO former_keys (ended_at, vault, vault_names, backup)
     VALUES (?, lower(hex(?)), lower(hex(?)), lower(hex(?)))`,
  ).run(endedAt, ...kept)
  wipe(...kept)
}

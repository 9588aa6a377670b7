import { z } from 'zod'
import { Instant } from '../../core/day.ts'
import { deriveKey } from '../keys/deriveKey.ts'
import type { Database } from './database.ts'

const Key = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .transform((hex): Uint8Array => Buffer.from(hex, 'hex'))

const FormerKeys = z
  .strictObject({ endedAt: Instant, vault: Key, vaultNames: Key, backup: Key })
  .readonly()

/** What an earlier data key is still needed for: older files of the vault, and telling our own older backups. */
export type FormerKeys = z.infer<typeof FormerKeys>

/** The keys of earlier times, the latest first. */
export function readFormerKeys(db: Database): readonly FormerKeys[] {
  return db
    .prepare(
      `SELECT ended_at AS endedAt, vault, vault_names AS vaultNames, backup
       FROM former_keys ORDER BY seq DESC`,
    )
    .all()
    .map((row) => FormerKeys.parse(row))
}

/** Keeps what is still needed of a data key that ends now; the data key itself is not kept. */
export function keepFormerKeys(db: Database, dataKey: Uint8Array, endedAt: Instant): void {
  const hex = (purpose: 'vault' | 'vaultNames' | 'backup') =>
    deriveKey(dataKey, purpose).toString('hex')
  db.prepare(
    'INSERT INTO former_keys (ended_at, vault, vault_names, backup) VALUES (?, ?, ?, ?)',
  ).run(endedAt, hex('vault'), hex('vaultNames'), hex('backup'))
}

import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { BackupCounts } from '../../contract/backupRequests.ts'
import { Instant } from '../../core/day.ts'
import type { FormerKeys } from '../db/tables/formerKeys.ts'
import { deriveKey } from '../keys/deriveKey.ts'
import { wiping } from '../keys/wipe.ts'

const hex = (digits: number) => z.string().regex(new RegExp(`^[0-9a-f]{${digits}}$`))

/** Every name that a backup may hold: nothing in it can point anywhere else. */
const FilePath = z.string().regex(/^(records\.db|keys\.json|audit\.anchor|vault\/[0-9a-f]{64})$/)

const KeptFile = z
  .strictObject({ path: FilePath, bytes: z.int().nonnegative(), sha256: hex(64) })
  .readonly()
export type KeptFile = z.infer<typeof KeptFile>

/** What a backup says of itself: numbers, hashes and when; no name of anybody. */
const Contents = z.strictObject({
  version: z.literal(1),
  madeAt: Instant,
  practice: z.boolean(),
  /** Tells the backups of one school from another's in the same folder, and says nothing else. */
  school: hex(32),
  schema: z.int().positive(),
  counts: BackupCounts,
  /** The end of its log. Backups of the first versions do not say it here. */
  head: z
    .strictObject({ count: z.int().nonnegative(), hash: hex(64) })
    .readonly()
    .optional(),
  files: z.array(KeptFile).min(3).readonly(),
})
export type Contents = Readonly<z.infer<typeof Contents>>

export const Manifest = Contents.extend({ seal: hex(64) }).readonly()
export type Manifest = z.infer<typeof Manifest>

/** A version alone is read first, so that a newer backup is told from a broken one. */
export const AnyVersion = z.object({ version: z.int() })

/** The contents under a seal that only this school's studio can make. */
export function sealed(contents: Contents, dataKey: Uint8Array): Manifest {
  const seal = wiping(deriveKey(dataKey, 'backup'), (key) => sealOf(contents, key))
  return Manifest.parse({ ...contents, seal })
}

export function isSealed(manifest: Manifest, dataKey: Uint8Array): boolean {
  return wiping(deriveKey(dataKey, 'backup'), (key) => isSealedBy(manifest, key))
}

/** The same for every backup of a school under one key, and for no other. */
export function schoolMark(dataKey: Uint8Array): string {
  return wiping(deriveKey(dataKey, 'backup'), (key) => mac(key, 'which school')).slice(0, 32)
}

/** Backup keys that this school had before, and until when. */
export type FormerBackupKeys = readonly Pick<FormerKeys, 'backup' | 'endedAt'>[]

/**
 * Whether this school made the backup, under the key of today or under one of before while that was in force: whoever
 * kept an old key makes no backup of today with it.
 */
export function isOurs(manifest: Manifest, dataKey: Uint8Array, former: FormerBackupKeys): boolean {
  return sealedWith(manifest, dataKey, former) !== null
}

/** Which of the school's keys sealed the backup; null where none did. */
export function sealedWith(
  manifest: Manifest,
  dataKey: Uint8Array,
  former: FormerBackupKeys,
): 'today' | 'before' | null {
  if (isSealed(manifest, dataKey)) return 'today'
  const { madeAt } = manifest
  const before = former.some(
    ({ backup, endedAt }) => madeAt <= endedAt && isSealedBy(manifest, backup),
  )
  return before ? 'before' : null
}

function isSealedBy(manifest: Manifest, key: Uint8Array): boolean {
  const { seal, ...contents } = manifest
  return timingSafeEqual(Buffer.from(seal, 'hex'), Buffer.from(sealOf(contents, key), 'hex'))
}

function sealOf(contents: Contents, key: Uint8Array): string {
  return mac(key, JSON.stringify(Contents.parse(contents)))
}

function mac(key: Uint8Array, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex')
}

import { z } from 'zod'
import type { AccountId } from '../../../core/account.ts'
import { Instant } from '../../../core/day.ts'
import type { ReadableDatabase, WritableDatabase } from '../file/database.ts'

const Kept = z.strictObject({
  /** The address at X from which it came. */
  source: z.string(),
  /** A small JPEG that the darkroom made. */
  picture: z.instanceof(Uint8Array),
  keptAt: Instant,
})
export interface AccountPicture {
  readonly source: string
  readonly picture: Uint8Array
  readonly keptAt: Instant
}

export function findAccountPicture(
  db: ReadableDatabase,
  account: AccountId,
): AccountPicture | null {
  const row = db
    .prepare('SELECT source, picture, kept_at AS keptAt FROM account_pictures WHERE account = ?')
    .get(account)
  return row === undefined ? null : Kept.parse(row)
}

export function keepAccountPicture(
  db: WritableDatabase,
  account: AccountId,
  kept: AccountPicture,
): void {
  db.prepare(
    `INSERT OR REPLACE INTO account_pictures (account, source, picture, kept_at)
     VALUES (@account, @source, @picture, @keptAt)`,
  ).run({ account, ...kept })
}

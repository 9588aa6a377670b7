import type { Account } from '../../core/account.ts'
import { now } from '../clock.ts'
import type { Darkroom } from '../darkroom/darkroom.ts'
import type { OpenRecords, ReadableDatabase } from '../db/file/database.ts'
import { findAccountPicture, keepAccountPicture } from '../db/tables/accountPictures.ts'
import { listAccounts } from '../db/tables/accounts.ts'
import type { XAccounts } from '../posting/xAccounts.ts'

export interface AccountPictureParts {
  readonly db: OpenRecords
  readonly darkroom: Pick<Darkroom, 'develop'>
  readonly x: XAccounts
  readonly fetchPicture: (url: string) => Promise<Uint8Array | null>
}

/** What each account looks like on X: fetched seldom, decoded in the darkroom alone, and kept in the records. */
export interface AccountPictures {
  /** X has said where the account's picture is; null where it has none. */
  readonly keep: (account: Account, source: string | null) => Promise<void>
  /**
   * Asks for the pictures that are missing or a week old; for practice, whose accounts are never connected. What cannot
   * be had is left as it is.
   */
  readonly refresh: () => Promise<void>
}

const weekMilliseconds = 7 * 86_400_000

export function openAccountPictures(parts: AccountPictureParts): AccountPictures {
  const { db } = parts
  async function keep(account: Account, source: string | null): Promise<void> {
    if (source === null || (isFresh(db, account) && isFrom(db, account, source))) return
    const bytes = await parts.fetchPicture(source)
    const developed = bytes === null ? null : await parts.darkroom.develop(bytes)
    if (!developed?.ok || !db.open) return
    const { thumbnail } = developed.value
    db.write((write) =>
      keepAccountPicture(write, account.id, { source, picture: thumbnail, keptAt: write.now }),
    )
  }
  return {
    keep,
    async refresh() {
      for (const account of listAccounts(db).filter((one) => !isFresh(db, one))) {
        const me = await parts.x(account).whoAmI()
        if (!db.open) return
        if (me.ok && isSame(me.value.handle, account.handle)) await keep(account, me.value.picture)
        if (!db.open) return
      }
    },
  }
}

function isFresh(db: ReadableDatabase, { id }: Account): boolean {
  const kept = findAccountPicture(db, id)
  return kept !== null && Date.parse(now()) - Date.parse(kept.keptAt) < weekMilliseconds
}

function isFrom(db: ReadableDatabase, { id }: Account, source: string): boolean {
  return findAccountPicture(db, id)?.source === source
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

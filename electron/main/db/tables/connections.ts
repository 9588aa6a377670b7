import { z } from 'zod'
import { AccountId } from '../../../core/account.ts'
import { Instant } from '../../../core/day.ts'
import { OperatorId } from '../../../core/operator.ts'
import type { ReadableDatabase, WritableDatabase } from '../file/database.ts'

/** A token pair as it is kept: wrapped, and good until then. */
export interface WrappedTokens {
  readonly access: Uint8Array
  readonly accessEndsAt: Instant
  readonly refresh: Uint8Array
}

export interface Connection extends WrappedTokens {
  readonly account: AccountId
  /** The Client ID of the school's own app. */
  readonly clientId: string
  /** X's id of the account. */
  readonly userId: string
  readonly scopes: string
  /** True where X was asked for a new pair and nobody heard the answer. */
  readonly refreshing: boolean
  readonly connectedBy: OperatorId
  readonly connectedAt: Instant
}

const Row = z.strictObject({
  account: AccountId,
  client_id: z.string(),
  user_id: z.string(),
  scopes: z.string(),
  access: z.instanceof(Uint8Array),
  access_ends_at: Instant,
  refresh: z.instanceof(Uint8Array),
  refreshing: z.int(),
  connected_by: OperatorId,
  connected_at: Instant,
})

/** Keeps a new connection in the place of any earlier one of the same account. */
export function saveConnection(
  db: WritableDatabase,
  connection: Omit<Connection, 'refreshing'>,
): void {
  db.prepare(
    `INSERT OR REPLACE INTO connections (account, client_id, user_id, scopes, access, access_ends_at,
       refresh, refreshing, connected_by, connected_at)
     VALUES (@account, @clientId, @userId, @scopes, @access, @accessEndsAt, @refresh, 0,
       @connectedBy, @connectedAt)`,
  ).run(connection)
}

export function findConnection(db: ReadableDatabase, account: AccountId): Connection | null {
  const found = db.prepare('SELECT * FROM connections WHERE account = ?').get(account)
  if (found === undefined) return null
  const row = Row.parse(found)
  return {
    account: row.account,
    clientId: row.client_id,
    userId: row.user_id,
    scopes: row.scopes,
    access: row.access,
    accessEndsAt: row.access_ends_at,
    refresh: row.refresh,
    refreshing: row.refreshing === 1,
    connectedBy: row.connected_by,
    connectedAt: row.connected_at,
  }
}

/** Notes that X is about to be asked for a new pair, or that it certainly was not. */
export function keepRefreshing(
  db: WritableDatabase,
  account: AccountId,
  refreshing: boolean,
): void {
  const value = refreshing ? 1 : 0
  db.prepare('UPDATE connections SET refreshing = ? WHERE account = ?').run(value, account)
}

/** The new pair takes the place of the spent one, before anybody uses it. */
export function keepNewTokens(
  db: WritableDatabase,
  account: AccountId,
  tokens: WrappedTokens,
): void {
  db.prepare(
    `UPDATE connections SET access = @access, access_ends_at = @accessEndsAt, refresh = @refresh,
     refreshing = 0 WHERE account = @account`,
  ).run({ account, ...tokens })
}

export function removeConnection(db: WritableDatabase, account: AccountId): void {
  db.prepare('DELETE FROM connections WHERE account = ?').run(account)
}

import type { AccountId } from '../../core/account.ts'
import type { Trouble } from '../../core/outbox.ts'
import type { OpenRecords, Write } from '../db/file/database.ts'
import {
  type Connection,
  findConnection,
  keepNewTokens,
  keepRefreshing,
  removeConnection,
  type WrappedTokens,
} from '../db/tables/connections.ts'
import type { LateNotes } from './lateNotes.ts'
import { refreshTokens, revokeToken, type SignInAccess, type Tokens } from './signIn.ts'

/** The operating system's own safe where it has a real one; else the encrypted records alone keep the tokens. */
export interface Wrapping {
  readonly wrap: (secret: string) => Promise<Uint8Array>
  /** Null where it was wrapped for another user or machine. */
  readonly unwrap: (wrapped: Uint8Array) => Promise<string | null>
}

export interface TokenParts extends SignInAccess {
  readonly db: OpenRecords
  readonly account: AccountId
  readonly wrapping: Wrapping
  /** Where a lock may shut the records while X renews the tokens. */
  readonly late?: Pick<LateNotes, 'during' | 'write'>
}

/** A refresh is due when less than this is left. */
const marginMilliseconds = 5 * 60_000

/**
 * Answers with a token that is good now, or null where the account has to be connected again. Ten callers at once make one refresh; the new pair is kept before it is used;
 * and a refresh whose answer was not heard is never asked again: then the account has to be connected anew.
 */
export function accessTokens(parts: TokenParts): () => Promise<string | Trouble | null> {
  let flight: ReturnType<typeof accessToken> | null = null
  return () => {
    flight ??= accessToken(parts).finally(() => {
      flight = null
    })
    return flight
  }
}

async function accessToken(parts: TokenParts): Promise<string | Trouble | null> {
  const connection = findConnection(parts.db, parts.account)
  if (connection === null || connection.refreshing) return null
  const left = Date.parse(connection.accessEndsAt) - Date.parse(parts.now())
  if (left < marginMilliseconds) {
    const renewed = refresh(parts, connection, left > 0)
    return parts.late?.during(renewed) ?? renewed
  }
  return parts.wrapping.unwrap(connection.access)
}

async function refresh(
  parts: TokenParts,
  connection: Connection,
  isStillGood: boolean,
): Promise<string | Trouble | null> {
  const { db, account, wrapping } = parts
  const secret = await wrapping.unwrap(connection.refresh)
  if (secret === null || !db.open) return null
  const keep = parts.late?.write ?? ((note: (write: Write) => void) => db.write(note))
  db.write((write) => keepRefreshing(write, account, true))
  const fresh = await refreshTokens(parts, connection.clientId, secret)
  if (fresh.ok) {
    const tokens = await wrapped(wrapping, fresh.value)
    keep((write) => keepNewTokens(write, account, tokens))
    return fresh.value.access
  }
  if (!isCertainlyUnspent(fresh.error)) return null
  keep((write) => keepRefreshing(write, account, false))
  const old = isStillGood ? await wrapping.unwrap(connection.access) : null
  return old ?? fresh.error
}

/** Only where X cannot have read the refresh token, or said that it was too busy to. */
function isCertainlyUnspent(trouble: Trouble): boolean {
  return trouble.kind === 'neverLeft' || (trouble.kind === 'problem' && trouble.status === 429)
}

export async function wrapped(wrapping: Wrapping, tokens: Tokens): Promise<WrappedTokens> {
  return {
    access: await wrapping.wrap(tokens.access),
    accessEndsAt: tokens.accessEndsAt,
    refresh: await wrapping.wrap(tokens.refresh),
  }
}

/** Gives the leave back to X, then forgets the tokens, whatever X says. True where X confirmed it. */
export async function disconnect(parts: TokenParts): Promise<boolean> {
  const connection = findConnection(parts.db, parts.account)
  if (connection === null) return true
  const refresh = await parts.wrapping.unwrap(connection.refresh)
  const revoked = refresh !== null && (await revokeToken(parts, connection.clientId, refresh)).ok
  parts.db.write((write) => removeConnection(write, parts.account))
  return revoked
}

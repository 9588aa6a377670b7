import { randomBytes } from 'node:crypto'
import type { Handle } from '../../core/account.ts'
import type { OperatorId } from '../../core/operator.ts'
import type { Trouble } from '../../core/outbox.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { saveConnection } from '../db/tables/connections.ts'
import { awaitCallback, type CallbackProblem } from './callback.ts'
import type { XUser } from './gateway.ts'
import {
  authorizeUrl,
  exchangeCode,
  revokeToken,
  type SignInAsk,
  scopes,
  type Tokens,
} from './signIn.ts'
import { type TokenParts, wrapped } from './tokens.ts'
import { usualPatience, type XAccess, xGateway } from './xGateway.ts'

export interface ConnectParts extends TokenParts, Pick<XAccess, 'wait'> {
  /** The Client ID of the school's own developer app; it is no secret. */
  readonly clientId: string
  readonly handle: Handle
  readonly by: OperatorId
  /** The ports whose callback addresses stand in the developer app, in the order in which they are tried. */
  readonly ports: readonly number[]
  readonly openBrowser: (url: string) => Promise<void>
  /** How long a person may take, in milliseconds. */
  readonly timeLimit: number
  /** A person closed the page, or the desk was locked: a leave that comes after it is given back. */
  readonly giveUp: AbortSignal
}

/** X needs each callback address to the letter, so these few stand in the guide to the developer app. */
export const callbackPorts = [53682, 53683, 53684] as const
export const connectTimeLimit = 5 * 60_000

export type ConnectRefusal =
  | CallbackProblem
  | { readonly kind: 'xRefused'; readonly trouble: Trouble }
  /** X did not give all that posting needs; what it gave was given back. */
  | { readonly kind: 'missingScopes'; readonly missing: readonly string[] }
  /** The browser was signed in as somebody else; the leave was given back at once. */
  | { readonly kind: 'wrongAccount'; readonly handle: Handle }

/**
 * Lets a person connect one account of the school in their own browser. Only the very account that the school listed
 * is kept (P9); any other leave is given back.
 */
export async function connect(parts: ConnectParts): Promise<Result<XUser, ConnectRefusal>> {
  const state = randomBytes(32).toString('base64url')
  const verifier = randomBytes(96).toString('base64url')
  const askAt = (port: number): SignInAsk => ({
    clientId: parts.clientId,
    redirect: `http://127.0.0.1:${port}/callback`,
    state,
    verifier,
  })
  const called = await awaitCallback({
    ports: parts.ports,
    state,
    timeLimit: parts.timeLimit,
    giveUp: parts.giveUp,
    onListening: (port) => parts.openBrowser(authorizeUrl(askAt(port), parts.standIn)),
  })
  if (!called.ok) return called
  const tokens = await exchangeCode(parts, askAt(called.value.port), called.value.code)
  if (!tokens.ok) return refused({ kind: 'xRefused', trouble: tokens.error })
  const missing = missingFrom(tokens.value.scopes)
  if (missing.length === 0) return keepIfOurs(parts, tokens.value)
  await revokeToken(parts, parts.clientId, tokens.value.refresh)
  return refused({ kind: 'missingScopes', missing })
}

/** X need not name the scopes where it gave all that were asked for (RFC 6749, 5.1). */
function missingFrom(given: string): readonly string[] {
  if (given === '') return []
  return scopes.split(' ').filter((scope) => !given.split(' ').includes(scope))
}

async function keepIfOurs(
  parts: ConnectParts,
  tokens: Tokens,
): Promise<Result<XUser, ConnectRefusal>> {
  const me = await gatewayWith(parts, tokens).whoAmI()
  const isOurs = me.ok && me.value.handle.toLowerCase() === parts.handle.toLowerCase()
  if (!isOurs) await revokeToken(parts, parts.clientId, tokens.refresh)
  if (!me.ok) return refused({ kind: 'xRefused', trouble: me.error })
  if (!isOurs) return refused({ kind: 'wrongAccount', handle: me.value.handle })
  const kept = await wrapped(parts.wrapping, tokens)
  if (parts.giveUp.aborted) {
    await revokeToken(parts, parts.clientId, tokens.refresh)
    return refused({ kind: 'givenUp' })
  }
  parts.db.write((write) =>
    saveConnection(write, {
      account: parts.account,
      clientId: parts.clientId,
      userId: me.value.id,
      scopes: tokens.scopes,
      ...kept,
      connectedBy: parts.by,
      connectedAt: parts.now(),
    }),
  )
  return ok(me.value)
}

function gatewayWith(parts: ConnectParts, tokens: Tokens) {
  const { fetch, freshConnections, wait, standIn } = parts
  return xGateway({
    fetch,
    freshConnections,
    wait,
    accessToken: async () => tokens.access,
    patience: usualPatience,
    until: parts.giveUp,
    ...(standIn === undefined ? {} : { standIn }),
  })
}

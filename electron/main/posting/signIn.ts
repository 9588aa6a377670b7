import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Instant } from '../../core/day.ts'
import type { Trouble } from '../../core/outbox.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import type { Loopback } from './loopback.ts'
import { exchange, type Fetch } from './transport.ts'

/** All that the studio asks leave for, and nothing more. */
export const scopes =
  'tweet.read users.read tweet.write media.write follows.read block.read tweet.moderate.write offline.access'

export interface Tokens {
  readonly access: string
  readonly accessEndsAt: Instant
  readonly refresh: string
  readonly scopes: string
}

export interface SignInAccess {
  readonly fetch: Fetch
  readonly freshConnections: () => Promise<void>
  readonly now: () => Instant
  readonly standIn?: Loopback
}

export interface SignInAsk {
  readonly clientId: string
  readonly redirect: string
  readonly state: string
  readonly verifier: string
}

/** The page on which a person lets the studio post (OAuth 2 with PKCE, S256, as a public client). */
export function authorizeUrl(ask: SignInAsk, standIn?: Loopback): string {
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: ask.clientId,
    redirect_uri: ask.redirect,
    scope: scopes,
    state: ask.state,
    code_challenge: createHash('sha256').update(ask.verifier).digest('base64url'),
    code_challenge_method: 'S256',
  })
  return `${standIn ?? 'https://x.com'}/i/oauth2/authorize?${query}`
}

/** Turns the code into a token pair. It lives thirty seconds and serves once. */
export function exchangeCode(
  access: SignInAccess,
  ask: SignInAsk,
  code: string,
): Promise<Result<Tokens, Trouble>> {
  return tokens(access, {
    grant_type: 'authorization_code',
    code,
    client_id: ask.clientId,
    redirect_uri: ask.redirect,
    code_verifier: ask.verifier,
  })
}

/** Asks for a new pair, once. The refresh token is spent as soon as X has read it, whatever is heard of it. */
export async function refreshTokens(
  access: SignInAccess,
  clientId: string,
  refresh: string,
): Promise<Result<Tokens, Trouble>> {
  await access.freshConnections()
  return tokens(access, {
    grant_type: 'refresh_token',
    refresh_token: refresh,
    client_id: clientId,
  })
}

/** Ends the leave that a token stands for. Asked of either token, it ends both. */
export async function revokeToken(
  access: SignInAccess,
  clientId: string,
  token: string,
): Promise<Result<null, Trouble>> {
  const form = { token, client_id: clientId }
  const answer = await submit(access, '/2/oauth2/revoke', form)
  return answer.ok ? ok(null) : answer
}

const TokenReply = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1),
  expires_in: z.number().positive().max(1e7),
  scope: z.string().catch(''),
})

async function tokens(
  access: SignInAccess,
  form: Record<string, string>,
): Promise<Result<Tokens, Trouble>> {
  const answer = await submit(access, '/2/oauth2/token', form)
  if (!answer.ok) return answer
  const reply = TokenReply.safeParse(answer.value)
  if (!reply.success) return refused({ kind: 'unreadable', status: 200 })
  const { access_token, refresh_token, expires_in, scope } = reply.data
  const endsAt = new Date(Date.parse(access.now()) + expires_in * 1000)
  return ok({
    access: access_token,
    accessEndsAt: Instant.parse(endsAt.toISOString()),
    refresh: refresh_token,
    scopes: scope,
  })
}

const patience = 20_000

async function submit(
  access: SignInAccess,
  path: string,
  form: Record<string, string>,
): Promise<Result<unknown, Trouble>> {
  const received = await exchange(access.fetch, {
    url: `${access.standIn ?? 'https://api.x.com'}${path}`,
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: new URLSearchParams(form).toString(),
    milliseconds: patience,
  })
  if (received.ok) return ok(received.value.body)
  return refused(withoutSecrets(received.error, Object.values(form)))
}

function withoutSecrets(trouble: Trouble, secrets: readonly string[]): Trouble {
  if (trouble.kind !== 'problem') return trouble
  const clean = (words: string) =>
    secrets
      .filter((secret) => secret.length > 12)
      .reduce((rest, secret) => rest.replaceAll(secret, '…'), words)
  return { ...trouble, detail: clean(trouble.detail), name: clean(trouble.name) }
}

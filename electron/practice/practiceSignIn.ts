import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type PracticeSession, type PracticeState, takeId } from './practiceState.ts'
import { good, oauthProblem, type Reply } from './problems.ts'

const codeMilliseconds = 30_000
const accessMilliseconds = 2 * 3600 * 1000

const Ask = z.object({
  response_type: z.literal('code'),
  client_id: z.string().min(1),
  redirect_uri: z.string().regex(/^http:\/\/127\.0\.0\.1:\d+\/callback$/),
  scope: z.string().min(1),
  state: z.string().min(1).max(500),
  code_challenge: z.string().regex(/^[\w-]{43}$/),
  code_challenge_method: z.literal('S256'),
})

/** What the sign-in page was asked for; null where X would show an error page. */
export function signInAsked(query: URLSearchParams): z.infer<typeof Ask> | null {
  return Ask.safeParse(Object.fromEntries(query)).data ?? null
}

/** A person pressed “Authorize app”, signed in as this user: where the browser goes next. */
export function allow(state: PracticeState, query: URLSearchParams, now: number): string | null {
  const asked = signInAsked(query)
  const user = state.users.find((one) => one.username === query.get('as'))
  if (asked === null || user === undefined) return null
  const code = `practice-code-${takeId(state)}`
  state.codes.push({
    code,
    user: user.id,
    redirect: asked.redirect_uri,
    challenge: asked.code_challenge,
    endsAt: now + codeMilliseconds,
    used: false,
  })
  const answer = new URLSearchParams({ state: asked.state, code })
  return `${asked.redirect_uri}?${answer}`
}

/** A person pressed “Cancel”. */
export function deny(query: URLSearchParams): string | null {
  const asked = signInAsked(query)
  if (asked === null) return null
  const answer = new URLSearchParams({ state: asked.state, error: 'access_denied' })
  return `${asked.redirect_uri}?${answer}`
}

const Code = z.object({
  grant_type: z.literal('authorization_code'),
  code: z.string(),
  client_id: z.string().min(1),
  redirect_uri: z.string(),
  code_verifier: z.string().regex(/^[\w.~-]{43,128}$/),
})
const Refresh = z.object({
  grant_type: z.literal('refresh_token'),
  refresh_token: z.string(),
  client_id: z.string().min(1),
})
const TokenAsk = z.discriminatedUnion('grant_type', [Code, Refresh])

/** The token endpoint. A code and a refresh token serve once; a spent refresh token ends the whole session. */
export function token(
  state: PracticeState,
  form: URLSearchParams,
  now: number,
  firstLife: number = accessMilliseconds,
): Reply {
  const asked = TokenAsk.safeParse(Object.fromEntries(form))
  if (!asked.success) return oauthProblem('Missing or unknown parameters.')
  return asked.data.grant_type === 'refresh_token'
    ? refreshed(state, asked.data.refresh_token, now)
    : exchanged(state, asked.data, now, firstLife)
}

function exchanged(
  state: PracticeState,
  asked: z.infer<typeof Code>,
  now: number,
  life: number,
): Reply {
  const code = state.codes.find((one) => one.code === asked.code)
  const challenge = createHash('sha256').update(asked.code_verifier).digest('base64url')
  if (
    code === undefined ||
    code.used ||
    now > code.endsAt ||
    code.redirect !== asked.redirect_uri ||
    code.challenge !== challenge
  ) {
    return oauthProblem('Value passed for the authorization code was invalid.')
  }
  code.used = true
  const session: PracticeSession = {
    user: code.user,
    ...newPair(state, now, life),
    spentRefresh: [],
    revoked: false,
  }
  state.sessions.push(session)
  return tokensOf(session, life)
}

function refreshed(state: PracticeState, refresh: string, now: number): Reply {
  const no = oauthProblem('Value passed for the token was invalid.')
  const reused = state.sessions.find((session) => session.spentRefresh.includes(refresh))
  if (reused !== undefined) reused.revoked = true
  const session = state.sessions.find((one) => one.refresh === refresh && !one.revoked)
  if (session === undefined) return no
  session.spentRefresh.push(refresh)
  Object.assign(session, newPair(state, now, accessMilliseconds))
  return tokensOf(session, accessMilliseconds)
}

/** Ends the session that a token belongs to. An unknown token is no error (RFC 7009). */
export function revoke(state: PracticeState, form: URLSearchParams): Reply {
  const given = form.get('token')
  for (const session of state.sessions) {
    if (session.access === given || session.refresh === given) session.revoked = true
  }
  return good({ revoked: true })
}

function newPair(state: PracticeState, now: number, life: number) {
  const number = takeId(state)
  return {
    access: `practice-access-${number}`,
    accessEndsAt: now + life,
    refresh: `practice-refresh-${number}`,
  }
}

function tokensOf(session: PracticeSession, life: number): Reply {
  return good({
    token_type: 'bearer',
    expires_in: life / 1000,
    access_token: session.access,
    refresh_token: session.refresh,
    scope:
      'tweet.read users.read tweet.write media.write follows.read block.read tweet.moderate.write offline.access',
  })
}

import type { SendTweetV2Params } from 'twitter-api-v2'
import { type ITwitterApiClientPlugin, TwitterApi } from 'twitter-api-v2'
import { z } from 'zod'
import type { Handle } from '../../core/account.ts'
import { MediaId, Trouble, type TweetId } from '../../core/outbox.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import type { XGateway, XUser } from './gateway.ts'
import type { Loopback } from './loopback.ts'
import { exchange, type Fetch } from './transport.ts'
import { at, uploadPicture } from './uploadPicture.ts'
import { Mentions, OneTweet, PerhapsTweet, Posted, Tweets, User, Users } from './xReplies.ts'

export interface XAccess {
  readonly fetch: Fetch
  /** A token that is good now, null where the account has to be connected again, or what kept it from coming. */
  readonly accessToken: () => Promise<string | Trouble | null>
  /** Drops idle connections: Chromium may send a request again on one that dies. */
  readonly freshConnections: () => Promise<void>
  /** Ends early where the signal says that it is over. */
  readonly wait: (milliseconds: number, over?: AbortSignal) => Promise<void>
  readonly patience: Deadlines
  /** Ends every question that is under way; from then on none is asked. */
  readonly until?: AbortSignal | undefined
  /** Practice X or a test; absent, it is X itself. */
  readonly standIn?: Loopback
}

/** Total time for an answer, in milliseconds. */
export interface Deadlines {
  readonly question: number
  readonly picture: number
  readonly post: number
}

export const usualPatience: Deadlines = { question: 30_000, picture: 120_000, post: 60_000 }

/** X for one account, through twitter-api-v2 with its transport replaced. Every reply is read strictly. */
export function xGateway(access: XAccess): XGateway {
  const { question, picture } = access.patience
  const ask = <T extends z.ZodType>(reply: T, milliseconds: number, call: Call) =>
    asked(access, reply, milliseconds, call)
  return {
    async whoAmI() {
      const call: Call = ({ v2 }) => v2.me({ 'user.fields': [...userFields] })
      return map(await ask(z.object({ data: User }), question, call), (reply) => reply.data)
    },
    uploadPicture: (bytes, type) => uploadPicture(access, ask, bytes, type),
    async describePicture(media, altText) {
      const call: Call = ({ v2 }) => v2.createMediaMetadata(media, { alt_text: { text: altText } })
      return map(await ask(z.object({ data: z.object({ id: MediaId }) }), picture, call), done)
    },
    async post(text, media) {
      const sent = await ask(Posted, access.patience.post, async ({ v2 }) => {
        await access.freshConnections()
        return v2.tweet(tweetOf(text, media))
      })
      return sent.ok ? { kind: 'accepted', tweet: sent.value.data.id } : sent.error
    },
    async newestTweet(user) {
      const call: Call = ({ v2 }) => v2.get('users/:id/tweets', { max_results: 5 }, at(user))
      return map(await ask(Tweets, question, call), ({ data }) => data[0]?.id ?? null)
    },
    timelineSince: (user, since) =>
      tweets(ask, ({ v2 }, page) => v2.get('users/:id/tweets', page, at(user)), since),
    mentionsSince: (user, since) =>
      mentions(ask, ({ v2 }, page) => v2.get('users/:id/mentions', page, at(user)), since),
    async deletePost(tweet) {
      const gone = z.object({ data: z.object({ deleted: z.boolean() }) })
      const reply = await ask(gone, question, ({ v2 }) => v2.deleteTweet(tweet))
      return !reply.ok && isNotFound(reply.error) ? ok(null) : map(reply, done)
    },
    async isThere(tweet) {
      const call: Call = ({ v2 }) => v2.get('tweets/:id', {}, at(tweet))
      const reply = await ask(PerhapsTweet, question, call)
      if (!reply.ok) return isNotFound(reply.error) ? ok(false) : reply
      return ok(reply.value.data !== undefined)
    },
    async readTweet(tweet) {
      const call: Call = ({ v2 }) =>
        v2.get('tweets/:id', { 'tweet.fields': tweetFields }, at(tweet))
      const reply = await ask(OneTweet, question, call)
      if (!reply.ok) return isNotFound(reply.error) ? ok(null) : reply
      return ok(reply.value.data ?? null)
    },
    followers: (user) =>
      users(ask, ({ v2 }, page) => v2.get('users/:id/followers', page, at(user))),
    async followersPage(user, from) {
      const page = { 'user.fields': userFields.join(','), max_results: 1000 }
      const query = from === null ? page : { ...page, pagination_token: from }
      const call: Call = ({ v2 }) => v2.get('users/:id/followers', query, at(user))
      return map(await ask(Users, question, call), ({ data, meta }) => ({
        users: data,
        next: meta.next_token ?? null,
      }))
    },
    blocking: (user) => users(ask, ({ v2 }, page) => v2.get('users/:id/blocking', page, at(user))),
    async usersByName(handles) {
      const names = handles.map((handle) => handle.slice(1))
      const call: Call = ({ v2 }) => v2.usersByUsernames(names, { 'user.fields': [...userFields] })
      const reply = await ask(z.object({ data: z.array(User).default([]) }), question, call)
      return map(reply, ({ data }) => ({ found: data, missing: without(handles, data) }))
    },
    async hideReply(tweet) {
      const hidden = z.object({ data: z.object({ hidden: z.literal(true) }) })
      const call: Call = ({ v2 }) =>
        v2.put('tweets/:tweet_id/hidden', { hidden: true }, { params: { tweet_id: tweet } })
      return map(await ask(hidden, question, call), done)
    },
  }
}

type Call = (client: TwitterApi) => Promise<unknown>
/** One question to X, whose answer is read strictly. */
type Ask = <T extends z.ZodType>(
  reply: T,
  milliseconds: number,
  call: Call,
) => Promise<Result<z.infer<T>, Trouble>>

type PagedCall = (client: TwitterApi, page: Record<string, string | number>) => Promise<unknown>

const tweetFields = 'attachments,created_at,author_id,entities,in_reply_to_user_id'
const userFields = [
  'description',
  'protected',
  'connection_status',
  'profile_image_url',
  'created_at',
  'public_metrics',
] as const

/** Calls the library and answers for everything that can come of it: this is the edge where exceptions end. */
async function asked<T extends z.ZodType>(
  access: XAccess,
  reply: T,
  milliseconds: number,
  call: Call,
): Promise<Result<z.infer<T>, Trouble>> {
  if (access.until?.aborted) return refused({ kind: 'noAnswer', why: 'lost' })
  const token = await access.accessToken()
  if (typeof token !== 'string') return refused(token ?? { kind: 'notConnected' })
  try {
    const plugin = transportOf(access, token, milliseconds)
    const answer = await call(new TwitterApi(token, { plugins: [plugin], compression: false }))
    const read = reply.safeParse(answer)
    return read.success ? ok(read.data) : refused({ kind: 'unreadable', status: 200 })
  } catch (error) {
    const trouble = Trouble.safeParse(error instanceof Error ? error.cause : null)
    if (trouble.success) return refused(trouble.data)
    throw error
  }
}

/** Sends the library's request through our own fetch, and turns every answer but a good one into a {@link Trouble}. */
function transportOf(
  access: XAccess,
  token: string,
  milliseconds: number,
): ITwitterApiClientPlugin {
  return {
    async onBeforeRequestConfig({ client, params }) {
      // biome-ignore lint/complexity/useLiteralKeys: the library keeps this method protected and has no other door
      const { url, method, headers, body } = client['getHttpRequestArgs'](params)
      const received = await exchange(access.fetch, {
        url: addressed(url, access.standIn),
        method,
        headers: { ...headers, accept: 'application/json' },
        body,
        milliseconds,
        until: access.until,
      })
      if (received.ok) return { data: received.value.body, headers: received.value.headers }
      throw new Error('X gave no good answer', { cause: withoutToken(received.error, token) })
    },
  }
}

function addressed(url: URL, standIn: Loopback | undefined): string {
  return standIn === undefined ? url.href : `${standIn}${url.pathname}${url.search}`
}

/** A proxy's answer may echo what it was sent. */
function withoutToken(trouble: Trouble, token: string): Trouble {
  if (trouble.kind !== 'problem') return trouble
  const clean = (words: string) => words.replaceAll(token, '…')
  return { ...trouble, detail: clean(trouble.detail), name: clean(trouble.name) }
}

function tweetOf(text: string, media: readonly MediaId[]): SendTweetV2Params {
  const [first, second, third, fourth, ...more] = media
  if (more.length > 0) throw new Error('X takes four pictures at most')
  if (first === undefined) return { text }
  const words = text === '' ? {} : { text }
  if (second === undefined) return { ...words, media: { media_ids: [first] } }
  if (third === undefined) return { ...words, media: { media_ids: [first, second] } }
  if (fourth === undefined) return { ...words, media: { media_ids: [first, second, third] } }
  return { ...words, media: { media_ids: [first, second, third, fourth] } }
}

const mostPages = 200

function tweets(ask: Ask, call: PagedCall, since: TweetId | null) {
  return pages(ask, Tweets, call, tweetsAfter(since))
}

function mentions(ask: Ask, call: PagedCall, since: TweetId | null) {
  const writers = { expansions: 'author_id', 'user.fields': userFields.join(',') }
  return pages(ask, Mentions, call, { ...tweetsAfter(since), ...writers })
}

function tweetsAfter(since: TweetId | null) {
  const fields = { 'tweet.fields': tweetFields }
  return { ...fields, ...(since === null ? {} : { since_id: since }), max_results: 100 }
}

function users(ask: Ask, call: PagedCall) {
  return pages(ask, Users, call, { 'user.fields': userFields.join(','), max_results: 1000 })
}

const patienceOfPages = 30_000

async function pages<T>(
  ask: Ask,
  reply: z.ZodType<{ data: readonly T[]; meta: { next_token?: string | undefined } }>,
  call: PagedCall,
  query: Record<string, string | number>,
): Promise<Result<readonly T[], Trouble>> {
  const all: T[] = []
  let next: Record<string, string | number> = query
  for (let count = 0; count < mostPages; count += 1) {
    const page = await ask(reply, patienceOfPages, (client) => call(client, next))
    if (!page.ok) return page
    all.push(...page.value.data)
    const token = page.value.meta.next_token
    if (token === undefined) return ok(all)
    next = { ...query, pagination_token: token }
  }
  return refused({ kind: 'unreadable', status: 200 })
}

function done(): null {
  return null
}

function map<T, U>(result: Result<T, Trouble>, change: (value: T) => U): Result<U, Trouble> {
  return result.ok ? ok(change(result.value)) : result
}

function isNotFound(trouble: Trouble): boolean {
  return trouble.kind === 'problem' && trouble.status === 404
}

function without(handles: readonly Handle[], found: readonly XUser[]): readonly Handle[] {
  const names = new Set(found.map((user) => user.handle.toLowerCase()))
  return handles.filter((handle) => !names.has(handle.toLowerCase()))
}

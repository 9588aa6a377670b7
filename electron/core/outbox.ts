import { z } from 'zod'
import { Instant } from './day.ts'
import type { OperatorId } from './operator.ts'

const digits = z.string().regex(/^\d{1,19}$/)

export const TweetId = digits.brand('TweetId')
export type TweetId = z.infer<typeof TweetId>

export const MediaId = digits.brand('MediaId')
export type MediaId = z.infer<typeof MediaId>

/** X's own name for one upload, `3_…`. It belongs to one post only, so it tells our post from any other. */
export const MediaKey = z
  .string()
  .regex(/^\w{1,40}$/)
  .brand('MediaKey')
export type MediaKey = z.infer<typeof MediaKey>

/** Everything that can come back instead of what was asked for. Nothing in it is a token or an address. */
export const Trouble = z
  .discriminatedUnion('kind', [
    /** X refused in its own words. `name` is X's type or reason, whichever says more. */
    z.strictObject({
      kind: z.literal('problem'),
      status: z.int(),
      detail: z.string().max(600),
      name: z.string().max(200),
      resetsAt: Instant.nullable(),
    }),
    /** The account is not connected, so nothing was asked. */
    z.strictObject({ kind: z.literal('notConnected') }),
    /** No connection was made, so nothing can have arrived. */
    z.strictObject({ kind: z.literal('neverLeft'), why: z.string().max(80) }),
    /** A page for people where X answers in JSON: a web filter or a sign-in page stands between. */
    z.strictObject({ kind: z.literal('webPage'), status: z.int() }),
    z.strictObject({ kind: z.literal('unreadable'), status: z.int() }),
    z.strictObject({ kind: z.literal('noAnswer'), why: z.enum(['tookTooLong', 'lost']) }),
  ])
  .readonly()
export type Trouble = z.infer<typeof Trouble>

/** What X said to a new post. */
export type AnswerOfX = { readonly kind: 'accepted'; readonly tweet: TweetId } | Trouble

/** Why a post waits for a person who mends something other than the post. */
export const Hold = z.enum([
  'auth',
  'credits',
  'rate',
  'connection',
  'xTrouble',
  'webFilter',
  'enrolment',
  'usageCap',
  'suspended',
  'feature',
  'scope',
  'wrongAccount',
  /** Somebody began to change one of its photos, and has not said yet whether the change or the post counts. */
  'changing',
  /** Somebody called one of its photos wrong, in another post. */
  'wrongPhoto',
  /** Its time passed while nobody was signed in; see `lateness.ts`. */
  'late',
])
export type Hold = z.infer<typeof Hold>

/** Why a post will not go out as it is. */
export const Rejection = z.enum([
  'invalid',
  'invalidLink',
  'notPermitted',
  'forbidden',
  'pictureChanged',
  'pictureGone',
  'noLongerCleared',
  /** A photo or the words were changed after the approval; what was approved is void. */
  'changed',
  'cancelled',
  'restored',
])
export type Rejection = z.infer<typeof Rejection>

/** Why nobody can say yet whether X has the post. */
export const Doubt = z.enum(['duplicate', 'xTrouble', 'webFilter', 'unreadable', 'lost', 'stopped'])
export type Doubt = z.infer<typeof Doubt>

export type Refusal =
  | { readonly state: 'blocked'; readonly because: Hold; readonly until: Instant | null }
  | { readonly state: 'rejected'; readonly because: Rejection }

export type Meaning =
  | { readonly verdict: 'yes'; readonly tweet: TweetId }
  | { readonly verdict: 'no'; readonly refusal: Refusal }
  | { readonly verdict: 'unclear'; readonly doubt: Doubt }

/**
 * What an answer to a new post means. Only what certainly did not publish is a no: everything else that is not a
 * receipt is unclear (policy: “nothing is retried that might have posted”).
 */
export function whatItMeans(answer: AnswerOfX): Meaning {
  switch (answer.kind) {
    case 'accepted':
      return { verdict: 'yes', tweet: answer.tweet }
    case 'notConnected':
      return no(held('auth'))
    case 'neverLeft':
      return no(held('connection'))
    case 'webPage':
      return { verdict: 'unclear', doubt: 'webFilter' }
    case 'unreadable':
      return { verdict: 'unclear', doubt: answer.status >= 500 ? 'xTrouble' : 'unreadable' }
    case 'noAnswer':
      return { verdict: 'unclear', doubt: 'lost' }
    case 'problem':
      return problemMeans(answer)
  }
}

/** What trouble means for a request that publishes nothing, such as an upload: then nothing is unclear. */
export function refusalOf(trouble: Trouble): Refusal {
  const meaning = whatItMeans(trouble)
  if (meaning.verdict === 'no') return meaning.refusal
  if (meaning.verdict === 'unclear' && meaning.doubt === 'webFilter') return held('webFilter')
  return trouble.kind === 'noAnswer' ? held('connection') : held('xTrouble')
}

/** True where asking the same harmless question again soon may well help. Never asked of a new post. */
export function mayPass(trouble: Trouble): boolean {
  if (trouble.kind === 'problem') return trouble.status >= 500
  return trouble.kind === 'noAnswer' || trouble.kind === 'unreadable'
}

type Problem = Extract<Trouble, { kind: 'problem' }>

function problemMeans(problem: Problem): Meaning {
  switch (problem.status) {
    case 400:
    case 413:
    case 415:
    case 422:
      return no({ state: 'rejected', because: isInvalidLink(problem) ? 'invalidLink' : 'invalid' })
    case 401:
      return no(held('auth'))
    case 402:
      return no(held('credits'))
    case 403:
      return forbiddenMeans(problem)
    case 429:
      return no({ state: 'blocked', because: 'rate', until: problem.resetsAt })
    default:
      return { verdict: 'unclear', doubt: problem.status >= 500 ? 'xTrouble' : 'unreadable' }
  }
}

/** X says 403 of many things; its words tell them apart. */
const forbidden: readonly (readonly [RegExp, Refusal])[] = [
  [/unsupported.authentication/i, held('auth')],
  [/(client|user)-not-enrolled/i, held('enrolment')],
  [/usage-capped/i, held('usageCap')],
  [/user-suspended|account is suspended/i, held('suspended')],
  [/not permitted to access this feature/i, held('feature')],
  [/text is too long/i, { state: 'rejected', because: 'invalid' }],
  [/invalid url/i, { state: 'rejected', because: 'invalidLink' }],
  [/not permitted to perform this action/i, { state: 'rejected', because: 'notPermitted' }],
  [/^forbidden about:blank$/i, held('scope')],
]

function forbiddenMeans(problem: Problem): Meaning {
  const words = `${problem.detail} ${problem.name}`
  if (/duplicate content/i.test(words)) return { verdict: 'unclear', doubt: 'duplicate' }
  const known = forbidden.find(([pattern]) => pattern.test(words))
  return no(known?.[1] ?? { state: 'rejected', because: 'forbidden' })
}

function isInvalidLink(problem: Problem): boolean {
  return /invalid url/i.test(problem.detail)
}

function held(because: Hold): Refusal {
  return { state: 'blocked', because, until: null }
}

function no(refusal: Refusal): Meaning {
  return { verdict: 'no', refusal }
}

/** Where a post stands. `sending` is written down before X is asked, so a crash leaves it behind. */
export type PostState =
  | { readonly state: 'approved' }
  | { readonly state: 'uploading' }
  | { readonly state: 'ready' }
  | { readonly state: 'sending' }
  /** `tweet` is null where a person found the post and did not say which it is. */
  | { readonly state: 'posted'; readonly tweet: TweetId | null }
  | { readonly state: 'unknown'; readonly doubt: Doubt }
  | Refusal

export type PostEvent =
  | { readonly kind: 'uploadBegan' }
  | { readonly kind: 'uploaded' }
  /** Something before the sending forbids it: a refused upload, a withdrawn consent, changed bytes. */
  | { readonly kind: 'stopped'; readonly refusal: Refusal }
  /** A person did something before the sending that holds it back, or ends it. */
  | { readonly kind: 'halted'; readonly refusal: Refusal; readonly by: OperatorId }
  | { readonly kind: 'sendingBegan' }
  | { readonly kind: 'answered'; readonly meaning: Meaning }
  | { readonly kind: 'found'; readonly tweet: TweetId }
  | { readonly kind: 'notFound'; readonly doubt: Doubt }
  | { readonly kind: 'itIsThere'; readonly tweet: TweetId | null; readonly by: OperatorId }
  /** A person said which tweet a post is that had been found by hand, and X confirmed it. */
  | { readonly kind: 'named'; readonly tweet: TweetId; readonly by: OperatorId }
  | { readonly kind: 'itIsNotThere'; readonly by: OperatorId }
  | { readonly kind: 'releasedAgain'; readonly by: OperatorId }
  | { readonly kind: 'cancelled'; readonly by: OperatorId }
  /** The records are an older copy: what waited in it may have gone out since. */
  | { readonly kind: 'restored' }

/**
 * What a post becomes; null where that cannot happen to it. Every way from `sending` back to `sending` leads through
 * an event that carries a person's name.
 */
export function afterwards(post: PostState, event: PostEvent): PostState | null {
  if (event.kind === 'restored') return mayHaveGone(post) ? restored : null
  switch (post.state) {
    case 'approved':
      if (event.kind === 'uploadBegan') return { state: 'uploading' }
      return stoppedOrCancelled(event)
    case 'uploading':
      if (event.kind === 'uploadBegan') return post
      if (event.kind === 'uploaded') return { state: 'ready' }
      return stoppedOrCancelled(event)
    case 'ready':
      if (event.kind === 'uploadBegan') return { state: 'uploading' }
      if (event.kind === 'sendingBegan') return { state: 'sending' }
      return stoppedOrCancelled(event)
    case 'sending':
      return afterSending(post, event)
    case 'unknown':
      return afterDoubt(event)
    case 'blocked':
      if (event.kind === 'releasedAgain') return { state: 'approved' }
      return stoppedOrCancelled(event)
    case 'posted':
      if (event.kind !== 'named' || post.tweet !== null) return null
      return { state: 'posted', tweet: event.tweet }
    case 'rejected':
      return null
  }
}

const restored: PostState = { state: 'rejected', because: 'restored' }

/** `sending` and `unknown` are looked up at X; what had not got that far must not go out a second time. */
function mayHaveGone({ state }: PostState): boolean {
  return ['approved', 'uploading', 'ready', 'blocked'].includes(state)
}

const cancelled: PostState = { state: 'rejected', because: 'cancelled' }

function stoppedOrCancelled(event: PostEvent): PostState | null {
  if (event.kind === 'stopped' || event.kind === 'halted') return event.refusal
  return event.kind === 'cancelled' ? cancelled : null
}

function afterSending(post: PostState, event: PostEvent): PostState | null {
  if (event.kind === 'found') return { state: 'posted', tweet: event.tweet }
  if (event.kind === 'notFound') return { state: 'unknown', doubt: event.doubt }
  if (event.kind !== 'answered') return null
  if (event.meaning.verdict === 'yes') return { state: 'posted', tweet: event.meaning.tweet }
  return event.meaning.verdict === 'no' ? event.meaning.refusal : post
}

function afterDoubt(event: PostEvent): PostState | null {
  if (event.kind === 'found' || event.kind === 'itIsThere') {
    return { state: 'posted', tweet: event.tweet }
  }
  return event.kind === 'itIsNotThere' ? { state: 'approved' } : null
}

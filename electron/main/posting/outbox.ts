import type { OperatorId } from '../../core/operator.ts'
import {
  type Doubt,
  type PostEvent,
  type Refusal,
  type Trouble,
  type TweetId,
  whatItMeans,
} from '../../core/outbox.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import type { Write } from '../db/file/database.ts'
import {
  advancePost,
  expectPost,
  isTaken,
  keepTakenDown,
  type Post,
  type PostId,
  postsAt,
} from '../db/tables/posts.ts'
import { rateEnds } from '../db/tables/waitingPosts.ts'
import { type Errand, UserId } from './gateway.ts'
import { lanes } from './lanes.ts'
import { patiently } from './patiently.ts'
import { type PrepareParts, prepare } from './prepare.ts'
import { tweetOf } from './reconcile.ts'
import { anyOf } from './waitUnless.ts'
import { type NotThisPost, whyNot } from './whichTweet.ts'

/** What is remembered of a post that was taken down; for the rest there is {@link PostEvent}. */
export interface TakenDown {
  readonly kind: 'takenDown'
  readonly by: OperatorId
}

export interface OutboxParts extends PrepareParts {
  /** Asked within the transaction that begins the sending, as consents may have been withdrawn since; null lets it go. */
  readonly whatForbids: (post: Post) => Refusal | null
  /** While true nothing leaves: whoever found a wrong photo stopped all posting. What waits stays where it is. */
  readonly isPaused: () => boolean
  /** Asked before anything is done about a waiting post: what comes too late asks a person instead. */
  readonly isLate?: (post: Post) => boolean
  /** Called within the act of each step, so that the audit and the post never disagree. */
  readonly remember: (write: Write, post: Post, event: PostEvent | TakenDown) => void
  /** How long to wait before each look at the timeline. */
  readonly looks: readonly number[]
  /**
   * The studio is locked: no step is written down after this, so that none begins a sending. What X had been given by then
   * is left `sending`, as a power cut would leave it, and looked for at the next signing in.
   */
  readonly closing?: AbortSignal | undefined
}

/** Posts, each at most once. Nothing here sends a post a second time unless a person has said that it is not there. */
export interface Outbox {
  /** Takes an approved post as far as it can go now. */
  readonly drive: (post: PostId) => Promise<Post>
  /** At the start: settles what a stop left in the sending, then takes up what had not got that far. */
  readonly wakeUp: () => Promise<void>
  /** Looks for an unclear post in the timeline once more. */
  readonly lookAgain: (post: PostId) => Promise<Result<Post, Trouble>>
  readonly itIsThere: (
    post: PostId,
    tweet: TweetId | null,
    by: OperatorId,
  ) => Promise<Result<Post, Trouble>>
  /** A person pointed out which tweet it is; it is kept only if X confirms that it can be. */
  readonly name: (
    post: PostId,
    tweet: TweetId,
    by: OperatorId,
  ) => Promise<Result<Post, Trouble | { readonly kind: 'notThisPost'; readonly why: NotThisPost }>>
  /** Looks one last time; only if it is not there is the post approved again. {@link Outbox.drive} sends it. */
  readonly itIsNotThere: (post: PostId, by: OperatorId) => Promise<Result<Post, Trouble>>
  /** A person has mended what held it. {@link Outbox.drive} sends it. */
  readonly release: (post: PostId, by: OperatorId) => Post
  readonly cancel: (post: PostId, by: OperatorId) => Post
  /**
   * Stops every waiting post that may no longer leave, such as after a withdrawn consent, and answers with them. Waits for
   * nothing, so that it can stand in the transaction that changed the records.
   */
  readonly recall: () => readonly Post[]
  /** A person holds a post back, or ends it, before it is sent. Waits for nothing, as {@link Outbox.recall}. */
  readonly halt: (post: PostId, refusal: Refusal, by: OperatorId) => Post
  /**
   * Gives up every upload that is under way: it has published nothing, and its post waits. Called where posting was paused,
   * after that was written down.
   */
  readonly hold: () => void
  /** Deletes it at X and makes sure that it is gone. It waits for no other post, whatever that is doing. */
  readonly takeDown: (post: PostId, by: OperatorId) => Promise<Result<Post, Trouble>>
}

export function outbox(parts: OutboxParts): Outbox {
  const perAccount = lanes()
  const perPost = lanes()
  const ownJob = new Map<PostId, Promise<unknown>>()
  let holding = new AbortController()

  /** After what was asked of any post of the same account. */
  function inLane<T>(id: PostId, job: () => Promise<T>): Promise<T> {
    const work = perAccount(expectPost(parts.db, id).account, job)
    const ended = work.catch(() => undefined)
    ownJob.set(id, ended)
    return work
  }
  const goOn = (id: PostId) =>
    inLane(id, () => drive(parts, id, anyOf(holding.signal, parts.closing)))

  return {
    drive: goOn,
    async wakeUp() {
      const left = postsAt(parts.db, ['sending'])
      await Promise.all(left.map(({ id }) => inLane(id, () => resume(parts, id))))
      const waiting = postsAt(parts.db, ['approved', 'uploading', 'ready'])
      await Promise.all(waiting.map(({ id }) => goOn(id)))
    },
    lookAgain: (id) => inLane(id, () => lookAgain(parts, id)),
    itIsThere: (id, tweet, by) =>
      inLane(id, async () => {
        const looked = await lookAgain(parts, id)
        if (looked.ok && looked.value.state.state === 'posted') return looked
        return ok(take(parts, id, { kind: 'itIsThere', tweet, by }))
      }),
    name: (id, tweet, by) => inLane(id, () => name(parts, id, tweet, by)),
    itIsNotThere: (id, by) =>
      inLane(id, async () => {
        const looked = await lookAgain(parts, id)
        if (!looked.ok || looked.value.state.state === 'posted') return looked
        return ok(take(parts, id, { kind: 'itIsNotThere', by }))
      }),
    release: (id, by) => take(parts, id, { kind: 'releasedAgain', by }),
    cancel: (id, by) => take(parts, id, { kind: 'cancelled', by }),
    recall: () =>
      postsAt(parts.db, ['approved', 'uploading', 'ready', 'blocked']).flatMap((post) => {
        const refusal = parts.whatForbids(post)
        return refusal === null ? [] : [stop(parts, post.id, refusal)]
      }),
    halt: (id, refusal, by) => take(parts, id, { kind: 'halted', refusal, by }),
    hold() {
      holding.abort()
      holding = new AbortController()
    },
    takeDown: (id, by) =>
      perPost(id, async () => {
        await findFirst(parts, id)
        if (isOnItsWay(expectPost(parts.db, id))) await ownJob.get(id)
        return takeDown(parts, id, by)
      }),
  }
}

function isOnItsWay({ state }: Post): boolean {
  return ['approved', 'uploading', 'ready', 'sending'].includes(state.state)
}

/** One step, with its memory, in one transaction. A step that cannot follow leaves the post as it is. */
function take(parts: OutboxParts, id: PostId, event: PostEvent): Post {
  return parts.db.write((write) => {
    parts.closing?.throwIfAborted()
    const post = advancePost(write, id, event, write.now)
    if (post !== null) parts.remember(write, post, event)
    return post ?? expectPost(parts.db, id)
  })
}

async function drive(parts: OutboxParts, id: PostId, over: AbortSignal): Promise<Post> {
  const post = expectPost(parts.db, id)
  if (!['approved', 'uploading', 'ready'].includes(post.state.state)) return post
  if (isPaused(parts) || isEarly(parts, post)) return post
  if (parts.isLate?.(post) === true) return stop(parts, id, tooLate)
  const until = rateEnds(parts.db, post.account, parts.now())
  if (until !== null) return stop(parts, id, { state: 'blocked', because: 'rate', until })
  const forbidden = parts.whatForbids(post)
  if (forbidden !== null) return stop(parts, id, forbidden)
  take(parts, id, { kind: 'uploadBegan' })
  const refusal = await prepare(parts, post, over)
  if (over.aborted) return expectPost(parts.db, id)
  if (refusal !== null) return stop(parts, id, refusal)
  take(parts, id, { kind: 'uploaded' })
  return send(parts, id)
}

function isPaused(parts: OutboxParts): boolean {
  return parts.isPaused()
}

function isEarly(parts: OutboxParts, { notBefore }: Post): boolean {
  return notBefore !== null && notBefore > parts.now()
}

const tooLate: Refusal = { state: 'blocked', because: 'late', until: null }

function stop(parts: OutboxParts, id: PostId, refusal: Refusal): Post {
  return take(parts, id, { kind: 'stopped', refusal })
}

/** Writes `sending` down, asks X once, and finds out what came of it. */
async function send(parts: OutboxParts, id: PostId): Promise<Post> {
  const post = parts.db.write(() => {
    const current = expectPost(parts.db, id)
    if (isPaused(parts)) return current
    const forbidden = parts.whatForbids(current)
    if (forbidden !== null) return stop(parts, id, forbidden)
    return take(parts, id, { kind: 'sendingBegan' })
  })
  if (post.state.state !== 'sending') return post
  const media = post.pictures.flatMap((picture) => picture.uploads.at(-1)?.media ?? [])
  const answer = await parts
    .gatewayOf(post.account, errand(parts, 'posting'))
    .post(post.text, media)
  const meaning = whatItMeans(answer)
  const answered = take(parts, id, { kind: 'answered', meaning })
  return meaning.verdict === 'unclear' ? reconcile(parts, answered, meaning.doubt) : answered
}

function errand({ closing }: OutboxParts, line: Errand['line']): Errand {
  return { line, until: closing }
}

/** A stop came while it was being sent, and nobody heard the answer. */
function resume(parts: OutboxParts, id: PostId): Promise<Post> {
  return reconcile(parts, expectPost(parts.db, id), 'stopped')
}

/** Looks for the post a few times; if it does not show, a person decides. */
async function reconcile(parts: OutboxParts, post: Post, doubt: Doubt): Promise<Post> {
  if (post.state.state !== 'sending') return post
  for (const pause of parts.looks) {
    await parts.wait(pause, parts.closing)
    const found = await look(parts, post)
    if (found.ok && found.value !== null) {
      return take(parts, post.id, { kind: 'found', tweet: found.value })
    }
  }
  return take(parts, post.id, { kind: 'notFound', doubt })
}

async function look(
  parts: OutboxParts,
  post: Post,
  line: Errand['line'] = 'posting',
): Promise<Result<TweetId | null, Trouble>> {
  const author = UserId.parse(post.author)
  const gateway = parts.gatewayOf(post.account, errand(parts, line))
  const timeline = await gateway.timelineSince(author, post.newestBefore)
  if (!timeline.ok) return timeline
  return ok(tweetOf(post, timeline.value, (tweet) => isTaken(parts.db, tweet, post.id)))
}

async function lookAgain(parts: OutboxParts, id: PostId): Promise<Result<Post, Trouble>> {
  const post = expectPost(parts.db, id)
  if (post.state.state !== 'unknown') return ok(post)
  const found = await look(parts, post)
  if (!found.ok) return found
  if (found.value === null) return ok(post)
  return ok(take(parts, id, { kind: 'found', tweet: found.value }))
}

async function name(
  parts: OutboxParts,
  id: PostId,
  tweet: TweetId,
  by: OperatorId,
): ReturnType<Outbox['name']> {
  const post = expectPost(parts.db, id)
  const isOpen = post.state.state === 'posted' ? post.state.tweet === null : false
  if (!isOpen && post.state.state !== 'unknown') return ok(post)
  const gateway = parts.gatewayOf(post.account, errand(parts, 'posting'))
  const read = await patiently(parts, () => gateway.readTweet(tweet), parts.closing)
  if (!read.ok) return read
  const why = whyNot(post, read.value, (one) => isTaken(parts.db, one, id))
  if (why !== null) return refused({ kind: 'notThisPost', why })
  return ok(
    parts.db.write(() => {
      take(parts, id, { kind: 'itIsThere', tweet: null, by })
      return take(parts, id, { kind: 'named', tweet, by })
    }),
  )
}

/** An unclear post may be there to be seen: it is looked for before anybody waits for an answer that may never come. */
async function findFirst(parts: OutboxParts, id: PostId): Promise<void> {
  const post = expectPost(parts.db, id)
  if (post.state.state !== 'sending' && post.state.state !== 'unknown') return
  const found = await look(parts, post, 'takingDown')
  if (found.ok && found.value !== null) take(parts, id, { kind: 'found', tweet: found.value })
}

async function takeDown(
  parts: OutboxParts,
  id: PostId,
  by: OperatorId,
): Promise<Result<Post, Trouble>> {
  const post = expectPost(parts.db, id)
  if (post.state.state !== 'posted' || post.takenDownAt !== null) return ok(post)
  const tweet = post.state.tweet ?? (await lookForNamed(parts, post, by))
  if (tweet === null) return refused(whichTweet)
  const gateway = parts.gatewayOf(post.account, errand(parts, 'takingDown'))
  const deleted = await patiently(parts, () => gateway.deletePost(tweet), parts.closing)
  if (!deleted.ok) return deleted
  const there = await patiently(parts, () => gateway.isThere(tweet), parts.closing)
  if (!there.ok) return there
  return there.value ? refused(stillThere) : ok(noteTakenDown(parts, id, by))
}

/** Nobody had said which tweet it is: by now the timeline may. */
async function lookForNamed(
  parts: OutboxParts,
  post: Post,
  by: OperatorId,
): Promise<TweetId | null> {
  const found = await look(parts, post, 'takingDown')
  if (!found.ok || found.value === null) return null
  take(parts, post.id, { kind: 'named', tweet: found.value, by })
  return found.value
}

function noteTakenDown(parts: OutboxParts, id: PostId, by: OperatorId): Post {
  return parts.db.write((write) => {
    parts.closing?.throwIfAborted()
    const post = keepTakenDown(write, id, write.now, by)
    parts.remember(write, post, { kind: 'takenDown', by })
    return post
  })
}

/** Asked of nobody: it has to be said first which of the account's posts it is. */
export const whichTweet: Trouble = {
  kind: 'problem',
  status: 404,
  detail: 'Nobody noted which tweet this post is.',
  name: 'whichTweet',
  resetsAt: null,
}
const stillThere: Trouble = {
  kind: 'problem',
  status: 409,
  detail: 'X said that it deleted the post and still shows it.',
  name: 'stillThere',
  resetsAt: null,
}

import { z } from 'zod'
import { AccountId, Handle } from '../../../core/account.ts'
import { Instant } from '../../../core/day.ts'
import { DraftId } from '../../../core/draft.ts'
import { OperatorId } from '../../../core/operator.ts'
import {
  afterwards,
  Doubt,
  Hold,
  type PostEvent,
  type PostState,
  Rejection,
  TweetId,
} from '../../../core/outbox.ts'
import { PhotoId } from '../../../core/photo.ts'
import { ok, type Result, refused } from '../../../core/result.ts'
import { Sha256 } from '../../../core/sha256.ts'
import type { ReadableDatabase, WritableDatabase } from '../file/database.ts'
import { addStep, columnsOf, stepsOf } from './postSteps.ts'
import { type PictureUpload, uploadsOf } from './postUploads.ts'

export const PostId = z.uuid().brand('PostId')
export type PostId = z.infer<typeof PostId>

const Picture = z
  .strictObject({
    photo: PhotoId,
    /** Of the exact bytes of the finished picture. */
    sha256: Sha256,
    type: z.enum(['image/jpeg', 'image/png']),
    altText: z.string().max(1000),
  })
  .readonly()

/** What a person approved: from here on not a letter and not a byte of it changes. */
export const PostIntent = z
  .strictObject({
    id: PostId,
    draft: DraftId,
    account: AccountId,
    handle: Handle,
    text: z.string(),
    pictures: z.array(Picture).max(4).readonly(),
    approvedBy: OperatorId,
    approvedAt: Instant,
    /** When it may leave; null is at once. */
    notBefore: Instant.nullable(),
  })
  .readonly()
export type PostIntent = z.infer<typeof PostIntent>

export type PostPicture = z.infer<typeof Picture> & {
  /** Every upload there has been, oldest first: a late tweet may still carry an early one. */
  readonly uploads: readonly PictureUpload[]
}

export interface Post {
  readonly id: PostId
  readonly draft: DraftId
  readonly account: AccountId
  readonly handle: Handle
  readonly text: string
  readonly pictures: readonly PostPicture[]
  readonly approvedBy: OperatorId
  readonly approvedAt: Instant
  readonly notBefore: Instant | null
  readonly state: PostState
  /** X's id of the account; null until the account has been asked who it is. */
  readonly author: string | null
  /** The account's newest tweet before the sending: what is younger may be ours. */
  readonly newestBefore: TweetId | null
  readonly sentAt: Instant | null
  readonly takenDownAt: Instant | null
}

/**
 * Writes down the intent, before any network: call it in the transaction that cleared the draft. A draft has one post
 * at a time, so a second press finds it taken.
 */
export function insertIntent(
  db: WritableDatabase,
  intent: PostIntent,
): Result<Post, 'alreadyPosting'> {
  return db.transaction((): Result<Post, 'alreadyPosting'> => {
    const taken = db
      .prepare(`SELECT 1 FROM posts WHERE draft = ? AND state <> 'rejected'`)
      .get(intent.draft)
    if (taken !== undefined) return refused('alreadyPosting')
    insertPost(db, PostIntent.parse(intent))
    return ok(expectPost(db, intent.id))
  })()
}

function insertPost(db: WritableDatabase, intent: PostIntent): void {
  const { pictures, ...post } = intent
  db.prepare(
    `INSERT INTO posts (id, draft, account, handle, text, approved_by, approved_at, not_before, state)
     VALUES (@id, @draft, @account, @handle, @text, @approvedBy, @approvedAt, @notBefore, 'approved')`,
  ).run(post)
  const addPicture = db.prepare(
    `INSERT INTO post_pictures (post, position, photo, sha256, type, alt_text)
     VALUES (@post, @position, @photo, @sha256, @type, @altText)`,
  )
  for (const [position, picture] of pictures.entries()) {
    addPicture.run({ post: post.id, position, ...picture })
  }
  addStep(db, post.id, post.approvedAt, 'approved', { state: 'approved' }, post.approvedBy)
}

/**
 * Takes a post one step further and writes the step down; null where that step cannot follow. Call it in a transaction
 * with whatever must hold at that moment.
 */
export function advancePost(
  db: WritableDatabase,
  id: PostId,
  event: PostEvent,
  at: Instant,
): Post | null {
  return db.transaction(() => {
    const next = afterwards(expectPost(db, id).state, event)
    if (next === null) return null
    db.prepare(
      `UPDATE posts SET state = @state, because = @because, until = @until, tweet = @tweet,
       sent_at = iif(@kind = 'sendingBegan', @at, sent_at) WHERE id = @id`,
    ).run({ ...columnsOf(next), kind: event.kind, at, id })
    addStep(db, id, at, event.kind, next, 'by' in event ? event.by : null)
    return expectPost(db, id)
  })()
}

export function findPost(db: ReadableDatabase, id: PostId): Post | null {
  const row = db.prepare('SELECT * FROM posts WHERE id = ?').get(id)
  return row === undefined ? null : postOf(db, row)
}

export function expectPost(db: ReadableDatabase, id: PostId): Post {
  const post = findPost(db, id)
  if (post === null) throw new Error(`There is no post ${id}.`)
  return post
}

/** Every post there has been, newest first. */
export function listPosts(db: ReadableDatabase): readonly Post[] {
  return db
    .prepare('SELECT * FROM posts ORDER BY seq DESC')
    .all()
    .map((row) => postOf(db, row))
}

/** The posts that stand at one of these states, in the order in which they were approved. */
export function postsAt(
  db: ReadableDatabase,
  states: readonly PostState['state'][],
): readonly Post[] {
  return db
    .prepare('SELECT * FROM posts WHERE state IN (SELECT value FROM json_each(?)) ORDER BY seq')
    .all(JSON.stringify(states))
    .map((row) => postOf(db, row))
}

/** Every moment at which the post was given to X, oldest first. */
export function sendingsOf(db: ReadableDatabase, post: PostId): readonly Instant[] {
  return db
    .prepare(`SELECT at FROM post_events WHERE post = ? AND kind = 'sendingBegan' ORDER BY seq`)
    .pluck()
    .all(post)
    .map((at) => Instant.parse(at))
}

/** Who the account is to X, and where its timeline ended before the sending. */
export function keepTimelineEnd(
  db: WritableDatabase,
  post: PostId,
  author: string,
  newest: TweetId | null,
): void {
  db.prepare('UPDATE posts SET author = ?, newest_before = ? WHERE id = ?').run(
    author,
    newest,
    post,
  )
}

/** True where another post of ours is known to be this tweet. */
export function isTaken(db: ReadableDatabase, tweet: TweetId, by: PostId): boolean {
  const other = db.prepare('SELECT 1 FROM posts WHERE tweet = ? AND id <> ?').get(tweet, by)
  return other !== undefined
}

export function keepTakenDown(db: WritableDatabase, id: PostId, at: Instant, by: OperatorId): Post {
  return db.transaction(() => {
    db.prepare(`UPDATE posts SET taken_down_at = ? WHERE id = ? AND state = 'posted'`).run(at, id)
    addStep(db, id, at, 'takenDown', expectPost(db, id).state, by)
    return expectPost(db, id)
  })()
}

/** Notes that X was asked to delete a post and did not confirm it. */
export function keepNotTakenDown(
  db: WritableDatabase,
  id: PostId,
  at: Instant,
  by: OperatorId,
): void {
  addStep(db, id, at, 'notTakenDown', expectPost(db, id).state, by)
}

/** True where X was asked in vain to delete a post that is still there. */
export function mustGoByHand(db: ReadableDatabase, { id, takenDownAt }: Post): boolean {
  return takenDownAt === null && stepsOf(db, id).some(({ kind }) => kind === 'notTakenDown')
}

const PostRow = z.strictObject({
  seq: z.int(),
  id: PostId,
  draft: DraftId,
  account: AccountId,
  handle: Handle,
  text: z.string(),
  approved_by: OperatorId,
  approved_at: Instant,
  not_before: Instant.nullable(),
  state: z.string(),
  because: z.string().nullable(),
  until: Instant.nullable(),
  tweet: TweetId.nullable(),
  author: z.string().nullable(),
  newest_before: TweetId.nullable(),
  sent_at: Instant.nullable(),
  taken_down_at: Instant.nullable(),
})

function postOf(db: ReadableDatabase, row: unknown): Post {
  const post = PostRow.parse(row)
  return {
    id: post.id,
    draft: post.draft,
    account: post.account,
    handle: post.handle,
    text: post.text,
    pictures: picturesOf(db, post.id),
    approvedBy: post.approved_by,
    approvedAt: post.approved_at,
    notBefore: post.not_before,
    state: stateOf(post),
    author: post.author,
    newestBefore: post.newest_before,
    sentAt: post.sent_at,
    takenDownAt: post.taken_down_at,
  }
}

function stateOf(row: z.infer<typeof PostRow>): PostState {
  switch (row.state) {
    case 'approved':
    case 'uploading':
    case 'ready':
    case 'sending':
      return { state: row.state }
    case 'posted':
      return { state: 'posted', tweet: row.tweet }
    case 'unknown':
      return { state: 'unknown', doubt: Doubt.parse(row.because) }
    case 'rejected':
      return { state: 'rejected', because: Rejection.parse(row.because) }
    case 'blocked':
      return { state: 'blocked', because: Hold.parse(row.because), until: row.until }
    default:
      throw new Error(`A post cannot stand at “${row.state}”.`)
  }
}

const PictureRow = z
  .strictObject({
    position: z.int(),
    photo: PhotoId,
    /** Of the exact bytes of the finished picture. */
    sha256: Sha256,
    type: z.enum(['image/jpeg', 'image/png']),
    alt_text: z.string(),
  })
  .readonly()

function picturesOf(db: ReadableDatabase, post: PostId): readonly PostPicture[] {
  const rows = db
    .prepare(
      `SELECT position, photo, sha256, type, alt_text FROM post_pictures
       WHERE post = ? ORDER BY position`,
    )
    .all(post)
  return rows.map((row) => {
    const { position, alt_text: altText, ...picture } = PictureRow.parse(row)
    return { ...picture, altText, uploads: uploadsOf(db, post, position) }
  })
}

/** Whether a draft was ever approved: it is then no longer in the making, whatever became of its post. */
export function wasApproved(db: ReadableDatabase, draft: DraftId): boolean {
  return db.prepare('SELECT 1 FROM posts WHERE draft = ?').get(draft) !== undefined
}

/** Whether a post carries the picture with this SHA-256: only such a one may be shown again from the vault. */
export function isPictureOfPost(db: ReadableDatabase, sha256: string): boolean {
  return db.prepare('SELECT 1 FROM post_pictures WHERE sha256 = ?').get(sha256) !== undefined
}

/** What the accounts posted lately, newest first, whatever became of it at X unless it was rejected. */
export function recentPosts(
  db: ReadableDatabase,
  most: number,
): readonly { readonly account: AccountId; readonly text: string }[] {
  return db
    .prepare(`SELECT account, text FROM posts WHERE state <> 'rejected' ORDER BY seq DESC LIMIT ?`)
    .all(most)
    .map((row) => z.strictObject({ account: AccountId, text: z.string() }).parse(row))
}

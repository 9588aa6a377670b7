import { z } from 'zod'
import type { AccountId } from '../../../core/account.ts'
import { Instant } from '../../../core/day.ts'
import type { ReadableDatabase } from '../file/database.ts'
import type { Post } from './posts.ts'

/** When the next waiting post may leave; null where none waits for its time. */
export function nextDue(db: ReadableDatabase, now: Instant): Instant | null {
  const next = db
    .prepare(
      `SELECT min(not_before) FROM posts
       WHERE state IN ('approved', 'uploading', 'ready') AND not_before > ?`,
    )
    .pluck()
    .get(now)
  return Instant.nullable().parse(next)
}

/** What waits for its turn, and the earliest time that a waiting post was given. */
export function waitingPosts(db: ReadableDatabase): {
  readonly posts: number
  readonly next: Instant | null
} {
  const row = db
    .prepare(
      `SELECT count(*) AS posts, min(not_before) AS next FROM posts
       WHERE state IN ('approved', 'uploading', 'ready', 'sending')`,
    )
    .get()
  return z.strictObject({ posts: z.int(), next: Instant.nullable() }).parse(row)
}

/** Since when a post could have left: its time, its approval, or the moment when somebody let it go all the same. */
export function dueSince(db: ReadableDatabase, { id, approvedAt, notBefore }: Post): Instant {
  const released = db
    .prepare(
      `SELECT max(at) FROM post_events WHERE post = ? AND kind IN ('releasedAgain', 'itIsNotThere')`,
    )
    .pluck()
    .get(id)
  const times = [approvedAt, notBefore, Instant.nullable().parse(released)]
  return times.filter((time) => time !== null).reduce((a, b) => (a > b ? a : b))
}

/** Until when X takes no posts from an account, as it told another post of it; null where it takes them. */
export function rateEnds(db: ReadableDatabase, account: AccountId, now: Instant): Instant | null {
  const until = db
    .prepare(
      `SELECT max(until) FROM posts
       WHERE account = ? AND state = 'blocked' AND because = 'rate' AND until > ?`,
    )
    .pluck()
    .get(account, now)
  return Instant.nullable().parse(until)
}

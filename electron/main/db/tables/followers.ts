import { z } from 'zod'
import type { AccountId } from '../../../core/account.ts'
import { Day, Instant } from '../../../core/day.ts'
import { OperatorId } from '../../../core/operator.ts'
import { FollowerKey } from '../../../core/reviews/follower.ts'
import { type FollowerDecision, FollowerOutcome } from '../../../core/reviews/followerDecision.ts'
import type { FollowerFact } from '../../../core/reviews/freshFollowers.ts'
import type { ReadableDatabase, WritableDatabase } from '../file/database.ts'
import { Flag } from '../file/flag.ts'

/** How a list of followers, or of blocked accounts, came: X's API, or a person pasted it. */
export const ListWay = z.enum(['api', 'paste'])
export type ListWay = z.infer<typeof ListWay>

/** By whom and when: every fact of a review carries it. */
export interface Stamp {
  readonly by: OperatorId
  readonly at: Instant
}

const Fact = z.strictObject({
  follower: FollowerKey,
  what: z.enum([...FollowerOutcome.options, 'gone']),
})

/** All that was ever found about an account's followers, oldest first. */
export function listFollowerFacts(
  db: ReadableDatabase,
  account: AccountId,
): readonly FollowerFact[] {
  const rows = db
    .prepare('SELECT follower, what FROM follower_facts WHERE account = ? ORDER BY seq')
    .all(account)
  return z.array(Fact).parse(rows)
}

export function addDecision(
  db: WritableDatabase,
  account: AccountId,
  follower: FollowerKey,
  decision: FollowerDecision,
  stamp: Stamp,
): void {
  const { outcome, because } = decision
  db.prepare(
    `INSERT INTO follower_facts (account, follower, what, because, by, at)
     VALUES (@account, @follower, @outcome, @because, @by, @at)`,
  ).run({ account, follower, outcome, because, ...stamp })
}

export function addGone(
  db: WritableDatabase,
  account: AccountId,
  followers: readonly FollowerKey[],
  stamp: Stamp,
): void {
  const add = db.prepare(
    `INSERT INTO follower_facts (account, follower, what, because, by, at)
     VALUES (@account, @follower, 'gone', NULL, @by, @at)`,
  )
  for (const follower of followers) add.run({ account, follower, ...stamp })
}

const Decided = z
  .strictObject({
    follower: FollowerKey,
    outcome: FollowerOutcome,
    because: z.string(),
    by: OperatorId,
    at: Instant,
  })
  .readonly()
export type Decided = z.infer<typeof Decided>

/** The last decision about each follower, also of those who have left since. */
export function listLastDecisions(db: ReadableDatabase, account: AccountId): readonly Decided[] {
  const rows = db
    .prepare(
      `SELECT follower, what AS outcome, because, by, at FROM follower_facts WHERE seq IN
         (SELECT max(seq) FROM follower_facts WHERE account = ? AND what <> 'gone' GROUP BY follower)
       ORDER BY seq`,
    )
    .all(account)
  return z.array(Decided).parse(rows)
}

const BlockCheck = z.strictObject({ follower: FollowerKey, blocked: Flag, at: Instant }).readonly()
export type BlockCheck = z.infer<typeof BlockCheck>

/** What X last said about each block. */
export function listBlockChecks(db: ReadableDatabase, account: AccountId): readonly BlockCheck[] {
  const rows = db
    .prepare(
      `SELECT follower, blocked, at FROM block_checks WHERE seq IN
         (SELECT max(seq) FROM block_checks WHERE account = ? GROUP BY follower)`,
    )
    .all(account)
  return z.array(BlockCheck).parse(rows)
}

export function addBlockCheck(
  db: WritableDatabase,
  account: AccountId,
  check: { readonly follower: FollowerKey; readonly blocked: boolean; readonly way: ListWay },
  stamp: Stamp,
): void {
  db.prepare(
    `INSERT INTO block_checks (account, follower, blocked, way, by, at)
     VALUES (@account, @follower, @blocked, @way, @by, @at)`,
  ).run({ account, ...check, blocked: Number(check.blocked), ...stamp })
}

const FollowerReview = z
  .strictObject({
    way: ListWay,
    followers: z.int(),
    fresh: z.int(),
    dueOn: Day.nullable(),
    doneOn: Day,
    doneAt: Instant,
    doneBy: OperatorId,
  })
  .readonly()
export type FollowerReview = z.infer<typeof FollowerReview>

/** The finished reviews of an account, newest first. */
export function listFollowerReviews(
  db: ReadableDatabase,
  account: AccountId,
): readonly FollowerReview[] {
  const rows = db
    .prepare(
      `SELECT way, followers, fresh, due_on AS dueOn, done_on AS doneOn, done_at AS doneAt,
         done_by AS doneBy FROM follower_reviews WHERE account = ? ORDER BY seq DESC LIMIT 60`,
    )
    .all(account)
  return z.array(FollowerReview).parse(rows)
}

export function addFollowerReview(
  db: WritableDatabase,
  account: AccountId,
  review: FollowerReview,
): void {
  db.prepare(
    `INSERT INTO follower_reviews (account, way, followers, fresh, due_on, done_on, done_at, done_by)
     VALUES (@account, @way, @followers, @fresh, @dueOn, @doneOn, @doneAt, @doneBy)`,
  ).run({ account, ...review })
}

/** After how many days a review is due again: the policy's week, unless the school changed it. */
export function readDaysBetweenReviews(db: ReadableDatabase): number {
  return z.int().parse(db.prepare('SELECT every_days FROM review_settings').pluck().get())
}

export function keepDaysBetweenReviews(db: WritableDatabase, days: number): void {
  db.prepare('UPDATE review_settings SET every_days = ?').run(days)
}

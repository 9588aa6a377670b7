import { z } from 'zod'
import type { AccountId } from '../../../core/account.ts'
import { Instant } from '../../../core/day.ts'
import { OperatorId } from '../../../core/operator.ts'
import { TweetId } from '../../../core/outbox.ts'
import { FollowerKey } from '../../../core/reviews/follower.ts'
import { MentionDecision, MentionKind, MentionStep } from '../../../core/reviews/mention.ts'
import type { ReadableDatabase, WritableDatabase } from '../file/database.ts'
import { Flag } from '../file/flag.ts'
import type { Stamp } from './followers.ts'

const Row = z.strictObject({
  mention: TweetId,
  author: FollowerKey.nullable(),
  reply: Flag,
  what: z.enum(['fine', 'inappropriate', 'phone', ...MentionStep.options]),
  kind: MentionKind.nullable(),
  by: OperatorId,
  at: Instant,
})

/** One mention as far as it is kept: its id, its author's id, what was decided and what was done since. */
export interface KeptMention {
  readonly mention: TweetId
  readonly author: FollowerKey | null
  readonly isReply: boolean
  readonly decision: MentionDecision
  readonly decidedBy: OperatorId
  readonly decidedAt: Instant
  readonly done: readonly MentionStep[]
}

/** Every mention that was decided about, in the order of the first decision; a later decision counts. */
export function listKeptMentions(db: ReadableDatabase, account: AccountId): readonly KeptMention[] {
  const rows = db
    .prepare(
      `SELECT mention, author, reply, what, kind, by, at FROM mention_facts
       WHERE account = ? ORDER BY seq`,
    )
    .all(account)
  const kept = new Map<TweetId, KeptMention>()
  for (const row of z.array(Row).parse(rows)) {
    const step = MentionStep.safeParse(row.what)
    const before = kept.get(row.mention)
    if (step.success) {
      if (before !== undefined) {
        kept.set(row.mention, { ...before, done: [...before.done, step.data] })
      }
      continue
    }
    const kind = row.kind === null ? {} : { kind: row.kind }
    kept.set(row.mention, {
      mention: row.mention,
      author: row.author,
      isReply: row.reply,
      decision: MentionDecision.parse({ outcome: row.what, ...kind }),
      decidedBy: row.by,
      decidedAt: row.at,
      done: before?.done ?? [],
    })
  }
  return [...kept.values()]
}

export interface MentionNamed {
  readonly account: AccountId
  readonly mention: TweetId
  readonly author: FollowerKey | null
  readonly isReply: boolean
}

export function addMentionFact(
  db: WritableDatabase,
  { isReply, ...named }: MentionNamed,
  what: MentionDecision | MentionStep,
  stamp: Stamp,
): void {
  const fact =
    typeof what === 'string'
      ? { what, kind: null }
      : { what: what.outcome, kind: what.outcome === 'inappropriate' ? what.kind : null }
  db.prepare(
    `INSERT INTO mention_facts (account, mention, author, reply, what, kind, by, at)
     VALUES (@account, @mention, @author, @reply, @what, @kind, @by, @at)`,
  ).run({ ...named, reply: Number(isReply), ...fact, ...stamp })
}

const Look = z
  .strictObject({ newest: TweetId.nullable(), fresh: z.int(), doneBy: OperatorId, doneAt: Instant })
  .readonly()
export type MentionLook = z.infer<typeof Look>

/** The last look at which nothing was left undecided; null where there was none. The next begins after its newest. */
export function lastMentionLook(db: ReadableDatabase, account: AccountId): MentionLook | null {
  const row = db
    .prepare(
      `SELECT newest, fresh, done_by AS doneBy, done_at AS doneAt FROM mention_looks
       WHERE account = ? ORDER BY seq DESC LIMIT 1`,
    )
    .get(account)
  return row === undefined ? null : Look.parse(row)
}

export function addMentionLook(db: WritableDatabase, account: AccountId, look: MentionLook): void {
  db.prepare(
    `INSERT INTO mention_looks (account, newest, fresh, done_by, done_at)
     VALUES (@account, @newest, @fresh, @doneBy, @doneAt)`,
  ).run({ account, ...look })
}

import type { Input } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import type { MentionsView } from '../../contract/reviewRequests.ts'
import { type Account, type AccountId, Handle } from '../../core/account.ts'
import { TweetId } from '../../core/outbox.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { openSteps } from '../../core/reviews/mention.ts'
import { now } from '../clock.ts'
import { listAccounts } from '../db/tables/accounts.ts'
import { addDecision } from '../db/tables/followers.ts'
import {
  addMentionFact,
  addMentionLook,
  type KeptMention,
  lastMentionLook,
  listKeptMentions,
  type MentionNamed,
} from '../db/tables/mentions.ts'
import { listHandles } from '../db/tables/savedWords.ts'
import { listStaffAccounts } from '../db/tables/staffBios.ts'
import type { Mention } from '../posting/gateway.ts'
import type { LinkTo } from '../posting/linkTo.ts'
import { followerNameOf, shownPerson } from './followersView.ts'
import { askAs, mine, notRead, stampOf } from './mine.ts'
import type { Reviewing } from './reviewing.ts'
import { type MentionSeen, seen } from './reviewRoom.ts'

type Viewed = Result<MentionsView, Failure>
type Named = { readonly account: AccountId; readonly mention: TweetId }

const mostShown = 20

export function mentionsOf(desk: Reviewing, id: AccountId): Viewed {
  const account = mine(desk, id)
  return account.ok ? ok(viewOf(desk, account.value)) : account
}

/** Reads who has named the account since the last look that was finished; what was decided since is left out. */
export async function readMentions(desk: Reviewing, id: AccountId): Promise<Viewed> {
  const account = mine(desk, id)
  if (!account.ok) return account
  const asked = await askAs(desk, account.value)
  if (!asked.ok) return asked
  const { gateway, me } = asked.value
  const before = lastMentionLook(desk.db, id)?.newest ?? null
  const read = await gateway.mentionsSince(me.id, before)
  if (!desk.db.open) return refused({ kind: 'locked' })
  if (!read.ok) return refused(notRead(read.error))
  const decided = new Set(listKeptMentions(desk.db, id).map(({ mention }) => mention))
  const fresh = read.value
    .filter((mention) => mention.author !== me.id && !decided.has(mention.id))
    .map((mention) => mentionSeen(mention, mention.answers === me.id))
  const newest = youngest([before, ...read.value.map((mention) => mention.id)])
  desk.reviewing.mentions.set(id, { readAt: now(), mentions: fresh, newest, isFinished: false })
  desk.db.write((write) =>
    write.audit(desk.operator.id, { kind: 'mentionsListed', account: id, fresh: fresh.length }),
  )
  endIfNoneIsLeft(desk, id)
  return ok(viewOf(desk, account.value))
}

function mentionSeen(mention: Mention, isReply: boolean): MentionSeen {
  const { id, text, createdAt, writer } = mention
  return {
    mention: id,
    text,
    at: createdAt,
    writer: writer === null ? null : seen(writer),
    isReply,
  }
}

/** X's ids count up. */
function youngest(ids: readonly (TweetId | null)[]): TweetId | null {
  return ids.reduce<TweetId | null>((a, b) => {
    if (a === null || b === null) return a ?? b
    return BigInt(a) > BigInt(b) ? a : b
  }, null)
}

/** A look is finished when every mention in it was decided about; the next one begins after it. */
function endIfNoneIsLeft(desk: Reviewing, id: AccountId): void {
  const list = desk.reviewing.mentions.get(id)
  if (list === undefined || list.isFinished || leftIn(desk, id).length > 0) return
  const { by, at } = stampOf(desk)
  const fresh = list.mentions.length
  desk.db.write((write) =>
    addMentionLook(write, id, { newest: list.newest, fresh, doneBy: by, doneAt: at }),
  )
  list.isFinished = true
}

function leftIn({ db, reviewing }: Reviewing, id: AccountId): readonly MentionSeen[] {
  const decided = new Set(listKeptMentions(db, id).map(({ mention }) => mention))
  const list = reviewing.mentions.get(id)?.mentions ?? []
  return list.filter(({ mention }) => !decided.has(mention))
}

function viewOf(desk: Reviewing, { id }: Account): MentionsView {
  const list = desk.reviewing.mentions.get(id)
  const look = lastMentionLook(desk.db, id)
  const kept = listKeptMentions(desk.db, id)
  const left = leftIn(desk, id)
  const isListed = listedHandles(desk)
  return {
    account: id,
    lastLook: look === null ? null : { at: look.doneAt, by: followerNameOf(desk, look.doneBy) },
    list:
      list === undefined
        ? null
        : {
            readAt: list.readAt,
            fresh: list.mentions.length,
            left: left.length,
            next: left.slice(0, mostShown).map((one) => ({
              ...one,
              writer: one.writer === null ? null : shownPerson(one.writer),
              isListed: isListed(one.writer?.handle ?? null),
            })),
          },
    open: kept.flatMap((one) => openOf(desk, one)),
    decided: kept.length,
  }
}

function openOf(desk: Reviewing, one: KeptMention): MentionsView['open'] {
  const steps = openSteps(one.decision, one.isReply, one.done)
  if (steps.length === 0) return []
  const { mention, author, decision, decidedBy, decidedAt, isReply, done } = one
  return [
    {
      mention,
      author,
      handle: author === null ? null : desk.reviewing.handleOf(author),
      decision,
      by: followerNameOf(desk, decidedBy),
      at: decidedAt,
      isReply,
      steps,
      done,
    },
  ]
}

/** P13: the school's own accounts, those it has listed, and its staff; anybody else may be a parent. */
function listedHandles({ db }: Pick<Reviewing, 'db'>): (handle: Handle | null) => boolean {
  const listed = new Set(
    [
      ...listHandles(db),
      ...listAccounts(db).map(({ handle }) => handle),
      ...listStaffAccounts(db).map(({ handle }) => handle),
    ].map((handle) => handle.toLowerCase()),
  )
  return (handle) => handle !== null && listed.has(handle.toLowerCase())
}

/** Writes down what a mention is (P13, P14); an inappropriate one puts its author among those to be blocked. */
export function decideMention(desk: Reviewing, input: Input<'decideMention'>): Viewed {
  const { account: id, mention, decision } = input
  const account = mine(desk, id)
  if (!account.ok) return account
  const named = namedIn(desk, input)
  if (named === null) return refused({ kind: 'notNow' })
  const { db, operator } = desk
  const stamp = stampOf(desk)
  const isBad = decision.outcome === 'inappropriate'
  db.write((write) => {
    addMentionFact(write, named, decision, stamp)
    const because = isBad ? decision.kind : null
    const { outcome } = decision
    write.audit(operator.id, { kind: 'mentionDecided', account: id, mention, outcome, because })
    if (isBad && named.author !== null) {
      const block = { outcome: 'unsuitable', because: 'mention' } as const
      addDecision(write, id, named.author, block, stamp)
      write.audit(operator.id, {
        kind: 'followersDecided',
        account: id,
        ...block,
        count: 1,
        followers: [named.author],
      })
    }
  })
  endIfNoneIsLeft(desk, id)
  return ok(viewOf(desk, account.value))
}

/** The mention at hand, or one that was decided about earlier; null where the window made it up. */
function namedIn(desk: Reviewing, { account, mention }: Named): MentionNamed | null {
  const live = desk.reviewing.mentions.get(account)?.mentions.find((m) => m.mention === mention)
  if (live !== undefined) {
    return { account, mention, author: live.writer?.key ?? null, isReply: live.isReply }
  }
  const kept = listKeptMentions(desk.db, account).find((one) => one.mention === mention)
  return kept === undefined
    ? null
    : { account, mention, author: kept.author, isReply: kept.isReply }
}

/** Hides a reply under the school's own post. It counts as hidden when X has said so. */
export async function hideMention(desk: Reviewing, input: Named): Promise<Viewed> {
  const account = mine(desk, input.account)
  if (!account.ok) return account
  const named = namedIn(desk, input)
  if (named === null || !named.isReply) return refused({ kind: 'notNow' })
  const asked = await askAs(desk, account.value)
  if (!asked.ok) return asked
  const hidden = await asked.value.gateway.hideReply(input.mention)
  if (!desk.db.open) return refused({ kind: 'locked' })
  if (!hidden.ok) return refused(notRead(hidden.error))
  noteStep(desk, named, 'hidden')
  return ok(viewOf(desk, account.value))
}

/** A person says that they reported a mention to X, or rang its author: X tells the studio neither. */
export function noteMentionStep(desk: Reviewing, input: Input<'noteMentionStep'>): Viewed {
  const account = mine(desk, input.account)
  if (!account.ok) return account
  const kept = listKeptMentions(desk.db, input.account).find((m) => m.mention === input.mention)
  const open = kept === undefined ? [] : openSteps(kept.decision, kept.isReply, kept.done)
  const named = namedIn(desk, input)
  if (named === null || !open.includes(input.step)) return refused({ kind: 'notNow' })
  noteStep(desk, named, input.step)
  return ok(viewOf(desk, account.value))
}

function noteStep(
  desk: Reviewing,
  named: MentionNamed,
  step: 'hidden' | 'reported' | 'phoned',
): void {
  const { db, operator } = desk
  const { account, mention } = named
  const stamp = stampOf(desk)
  db.write((write) => {
    addMentionFact(write, named, step, stamp)
    write.audit(operator.id, { kind: 'mentionStepDone', account, mention, step })
  })
}

/** Shows a mention or its author in the browser. An answer to somebody who may be a parent asks first (P13). */
export async function openMention(
  desk: Reviewing & { readonly linkTo: LinkTo },
  input: Input<'openMention'>,
  openLink: (url: string) => Promise<void>,
): Promise<Result<Record<string, never>, Failure>> {
  const account = mine(desk, input.account)
  if (!account.ok) return account
  const named = namedIn(desk, input)
  if (named === null) return refused({ kind: 'notNow' })
  const handle = named.author === null ? null : desk.reviewing.handleOf(named.author)
  if (input.to === 'reply' && !listedHandles(desk)(handle)) {
    if (!input.warned) return refused({ kind: 'mayBeParent' })
    const { account: id, mention } = input
    desk.db.write((write) =>
      write.audit(desk.operator.id, { kind: 'replyAfterWarning', account: id, mention }),
    )
  }
  const { linkToUser } = desk.reviewing
  const author = input.to === 'author' ? named.author : null
  await openLink(
    author === null
      ? desk.linkTo(handle ?? Handle.parse('@i'), TweetId.parse(input.mention))
      : linkToUser(account.value.handle, author),
  )
  return ok({})
}

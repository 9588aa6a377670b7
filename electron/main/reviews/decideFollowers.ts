import type { Input } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import type { FollowersView } from '../../contract/reviewRequests.ts'
import type { Account } from '../../core/account.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import type { FollowerKey } from '../../core/reviews/follower.ts'
import { addDecision, listLastDecisions } from '../db/tables/followers.ts'
import { followersView } from './followersView.ts'
import { mine, stampOf } from './mine.ts'
import type { Reviewing } from './reviewing.ts'
import { endIfNobodyIsLeft } from './takeList.ts'
import { tellOfPupil } from './tellOfPupil.ts'

/**
 * Writes down what a person decided, with the reason and their name (P10). Only somebody in the list at hand can be
 * decided about, and several at once can only be kept: everything graver is one by one.
 */
export function decideFollowers(
  desk: Reviewing,
  { account: id, followers, decision }: Input<'decideFollowers'>,
): Result<FollowersView, Failure> {
  const account = mine(desk, id)
  if (!account.ok) return account
  const keys = [...new Set(followers)]
  if (keys.length > 1 && decision.outcome !== 'keep') return refused({ kind: 'notNow' })
  const list = desk.reviewing.lists.get(id)
  const there = new Set(list?.people.map(({ key }) => key))
  if (!keys.every((key) => there.has(key))) return refused({ kind: 'notNow' })
  writeDecisions(desk, account.value, keys, decision)
  endIfNobodyIsLeft(desk, account.value)
  return ok(followersView(desk, account.value))
}

function writeDecisions(
  desk: Reviewing,
  account: Account,
  keys: readonly FollowerKey[],
  decision: Input<'decideFollowers'>['decision'],
): void {
  const { db, operator } = desk
  const stamp = stampOf(desk)
  db.write((write) => {
    for (const key of keys) addDecision(write, account.id, key, decision, stamp)
    write.audit(operator.id, {
      kind: 'followersDecided',
      account: account.id,
      outcome: decision.outcome,
      because: decision.because,
      count: keys.length,
      followers: keys.filter((key) => !key.startsWith('@')),
    })
    if (decision.outcome === 'possiblePupil') {
      for (const key of keys) tellOfPupil(desk, account, key)
    }
  })
}

/** Shows a profile in the person's own browser, where alone a school can block. The address is ours, never the window's. */
export async function openFollower(
  desk: Reviewing,
  { account: id, follower }: Input<'openFollower'>,
  openLink: (url: string) => Promise<void>,
): Promise<Result<Record<string, never>, Failure>> {
  const account = mine(desk, id)
  if (!account.ok) return account
  const list = desk.reviewing.lists.get(id)?.people ?? []
  const isKnown =
    list.some(({ key }) => key === follower) ||
    listLastDecisions(desk.db, id).some((decided) => decided.follower === follower)
  if (!isKnown) return refused({ kind: 'notNow' })
  await openLink(desk.reviewing.linkToUser(account.value.handle, follower))
  return ok({})
}

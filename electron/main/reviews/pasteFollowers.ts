import type { Input } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import type { FollowersView } from '../../contract/reviewRequests.ts'
import type { Account, Handle } from '../../core/account.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { freshAmong } from '../../core/reviews/freshFollowers.ts'
import { pastedFollowers } from '../../core/reviews/pastedFollowers.ts'
import { listFollowerFacts } from '../db/tables/followers.ts'
import { followersView } from './followersView.ts'
import { mine } from './mine.ts'
import type { Reviewing } from './reviewing.ts'
import { type Seen, seen, unseen } from './reviewRoom.ts'
import { takeList } from './takeList.ts'

/**
 * The way where X's API is not paid for, or does not answer: the list is pasted, or comes from X's own file. Whoever has no
 * id in it goes by their handle in lower case until X has said the id. Where X gives no names, the review goes on without.
 */
export async function pasteFollowers(
  desk: Reviewing,
  { account: id, text, whole, lookUp }: Input<'pasteFollowers'>,
): Promise<Result<FollowersView, Failure>> {
  const account = mine(desk, id)
  if (!account.ok) return account
  const keys = pastedFollowers(text)
  if (keys.length === 0) return refused({ kind: 'nobodyPasted' })
  const pasted = keys.map(unseen)
  const people = lookUp ? await lookedUp(desk, account.value, pasted) : pasted
  if (!desk.db.open) return refused({ kind: 'locked' })
  desk.reviewing.readings.delete(id)
  takeList(desk, account.value, { way: 'paste', whole, people })
  return ok(followersView(desk, account.value))
}

const mostNames = 100

/** Asks X about those alone whom nobody has decided about: each name costs. */
async function lookedUp(
  desk: Reviewing,
  account: Account,
  pasted: readonly Seen[],
): Promise<readonly Seen[]> {
  const gateway = desk.reviewing.x(account)
  const fresh = freshAmong(pasted, listFollowerFacts(desk.db, account.id))
  const handles = fresh.flatMap(({ handle }) => handle ?? [])
  const known = new Map<string, Seen>()
  for (let from = 0; from < handles.length; from += mostNames) {
    const asked = await gateway.usersByName(handles.slice(from, from + mostNames))
    if (!asked.ok) break
    for (const user of asked.value.found) known.set(user.handle.toLowerCase(), seen(user))
  }
  const named = (handle: Handle | null) =>
    handle === null ? undefined : known.get(handle.toLowerCase())
  return pasted.map((one) => named(one.handle) ?? one)
}

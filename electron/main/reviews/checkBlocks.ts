import type { Failure } from '../../contract/failure.ts'
import type { FollowersView } from '../../contract/reviewRequests.ts'
import type { Account, AccountId } from '../../core/account.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { type FollowerKey, keyOfHandle } from '../../core/reviews/follower.ts'
import { mustBeBlocked } from '../../core/reviews/followerDecision.ts'
import { pastedFollowers } from '../../core/reviews/pastedFollowers.ts'
import {
  addBlockCheck,
  type ListWay,
  listBlockChecks,
  listLastDecisions,
} from '../db/tables/followers.ts'
import { followersView } from './followersView.ts'
import { askAs, mine, notRead, stampOf } from './mine.ts'
import type { Reviewing } from './reviewing.ts'
import { followerKeyOf } from './reviewRoom.ts'

/**
 * Asks X whom the account blocks, and believes nothing else: a block that was undone since is open again. One question
 * answers for everybody.
 */
export async function checkBlocks(
  desk: Reviewing,
  id: AccountId,
): Promise<Result<FollowersView, Failure>> {
  const account = mine(desk, id)
  if (!account.ok) return account
  const asked = await askAs(desk, account.value)
  if (!asked.ok) return asked
  const blocking = await asked.value.gateway.blocking(asked.value.me.id)
  if (!desk.db.open) return refused({ kind: 'locked' })
  if (!blocking.ok) return refused(notRead(blocking.error))
  const blocked = new Set<string>(blocking.value.flatMap((u) => [u.id, keyOfHandle(u.handle)]))
  for (const user of blocking.value) desk.reviewing.named.set(followerKeyOf(user), user.handle)
  note(desk, account.value, 'api', (follower) => blocked.has(follower))
  return ok(followersView(desk, account.value))
}

/** The way without the API: the account's own page of blocked accounts, pasted. It only ever confirms. */
export function pasteBlocked(
  desk: Reviewing,
  { account: id, text }: { readonly account: AccountId; readonly text: string },
): Result<FollowersView, Failure> {
  const account = mine(desk, id)
  if (!account.ok) return account
  const keys = new Set<string>(pastedFollowers(text))
  if (keys.size === 0) return refused({ kind: 'nobodyPasted' })
  const isThere = (follower: FollowerKey) => {
    const handle = desk.reviewing.handleOf(follower)
    return keys.has(follower) || (handle !== null && keys.has(keyOfHandle(handle)))
  }
  note(desk, account.value, 'paste', isThere)
  return ok(followersView(desk, account.value))
}

/** Notes what is new: a first answer, or another one than the last. */
function note(
  desk: Reviewing,
  account: Account,
  way: ListWay,
  isBlocked: (follower: FollowerKey) => boolean,
): void {
  const { db, operator } = desk
  const last = new Map(listBlockChecks(db, account.id).map((one) => [one.follower, one.blocked]))
  const asked = listLastDecisions(db, account.id).filter(({ outcome }) => mustBeBlocked(outcome))
  const stamp = stampOf(desk)
  db.write((write) => {
    for (const { follower } of asked) {
      const blocked = isBlocked(follower)
      if (last.get(follower) === blocked || (way === 'paste' && !blocked)) continue
      addBlockCheck(write, account.id, { follower, blocked, way }, stamp)
      write.audit(operator.id, {
        kind: 'blockChecked',
        account: account.id,
        follower: follower.startsWith('@') ? null : follower,
        blocked,
      })
    }
  })
}

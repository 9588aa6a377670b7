import type { Output } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import type { FollowersView } from '../../contract/reviewRequests.ts'
import type { Account, AccountId } from '../../core/account.ts'
import { costOfReading } from '../../core/cost.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import type { XGateway, XUser } from '../posting/gateway.ts'
import { followersView } from './followersView.ts'
import { askAs, mine, notRead } from './mine.ts'
import type { Reviewing } from './reviewing.ts'
import { type FollowerReading, seen } from './reviewRoom.ts'
import { takeList } from './takeList.ts'

/** Asks X how many followers there are before anything is read: the cost is shown first. */
export async function countFollowers(
  desk: Reviewing,
  id: AccountId,
): Promise<Result<Output<'countFollowers'>, Failure>> {
  const account = mine(desk, id)
  if (!account.ok) return account
  const asked = await askAs(desk, account.value)
  if (!asked.ok) return asked
  const { followers } = asked.value.me
  return ok({ followers, ...costOfReading(followers ?? 0) })
}

/**
 * Reads the whole list through X's API, a thousand at a time. It can be stopped between two pages, and goes on where it
 * stopped; where X asks for a pause, what has come is kept in hand.
 */
export async function readFollowers(
  desk: Reviewing,
  id: AccountId,
): Promise<Result<FollowersView, Failure>> {
  const account = mine(desk, id)
  if (!account.ok) return account
  const before = desk.reviewing.readings.get(id)
  if (before?.running) return refused({ kind: 'notNow' })
  const reading = before ?? { people: [], total: null, next: null, running: true, stopped: false }
  reading.running = true
  reading.stopped = false
  desk.reviewing.readings.set(id, reading)
  try {
    return await readOn(desk, account.value, reading)
  } finally {
    reading.running = false
  }
}

async function readOn(
  desk: Reviewing,
  account: Account,
  reading: FollowerReading,
): Promise<Result<FollowersView, Failure>> {
  const asked = await askAs(desk, account)
  if (!asked.ok) return asked
  reading.total = asked.value.me.followers
  const refusal = await readPages(desk, asked.value, reading)
  if (refusal !== null) return refused(refusal)
  if (!reading.stopped) {
    desk.reviewing.readings.delete(account.id)
    takeList(desk, account, { way: 'api', whole: true, people: reading.people })
  }
  return ok(followersView(desk, account))
}

/** Null where the list has come to its end, or the person stopped it. */
async function readPages(
  desk: Reviewing,
  { gateway, me }: { readonly gateway: XGateway; readonly me: XUser },
  reading: FollowerReading,
): Promise<Failure | null> {
  do {
    const page = await gateway.followersPage(me.id, reading.next)
    if (!desk.db.open) return { kind: 'locked' }
    if (!page.ok) return notRead(page.error)
    reading.people.push(...page.value.users.map(seen))
    reading.next = page.value.next
  } while (reading.next !== null && !reading.stopped)
  if (reading.next === null) reading.stopped = false
  return null
}

export function stopReadingFollowers(
  desk: Reviewing,
  id: AccountId,
): Result<FollowersView, Failure> {
  const account = mine(desk, id)
  if (!account.ok) return account
  const reading = desk.reviewing.readings.get(id)
  if (reading !== undefined) reading.stopped = true
  return ok(followersView(desk, account.value))
}

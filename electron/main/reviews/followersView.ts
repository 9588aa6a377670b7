import type { FollowersView, Person } from '../../contract/reviewRequests.ts'
import type { Account } from '../../core/account.ts'
import { mustBeBlocked } from '../../core/reviews/followerDecision.ts'
import { freshAmong } from '../../core/reviews/freshFollowers.ts'
import { dueOf } from '../../core/reviews/reviewsDue.ts'
import { today } from '../clock.ts'
import {
  type Decided,
  listBlockChecks,
  listFollowerFacts,
  listFollowerReviews,
  listLastDecisions,
  readDaysBetweenReviews,
} from '../db/tables/followers.ts'
import { findOperator } from '../db/tables/operators.ts'
import type { Reviewing } from './reviewing.ts'
import type { FollowerList, Seen } from './reviewRoom.ts'

const mostShown = 20

/** One account's review as it stands: what is due, who is new, and whose block X has not confirmed. */
export function followersView(desk: Reviewing, account: Account): FollowersView {
  const { db, reviewing } = desk
  const list = reviewing.lists.get(account.id)
  const reading = reviewing.readings.get(account.id)
  const decisions = listLastDecisions(db, account.id)
  const reviews = listFollowerReviews(db, account.id)
  const every = readDaysBetweenReviews(db)
  return {
    account: account.id,
    due: dueOf(reviews[0]?.doneOn ?? null, every, today()),
    reading:
      reading === undefined
        ? null
        : { running: reading.running, people: reading.people.length, total: reading.total },
    list: list === undefined ? null : shownList(desk, account, list, decisions),
    toBlock: blocksOf(desk, account, decisions),
    reviews: reviews.slice(0, 12).map(({ doneAt, doneBy, doneOn, dueOn, ...review }) => ({
      doneAt,
      followers: review.followers,
      fresh: review.fresh,
      way: review.way,
      by: followerNameOf(desk, doneBy),
      late: dueOn !== null && doneOn > dueOn,
    })),
  }
}

/** Who in the list nobody has decided about. */
export function freshIn(
  { db }: Pick<Reviewing, 'db'>,
  account: Account,
  list: FollowerList,
): readonly Seen[] {
  return freshAmong(list.people, listFollowerFacts(db, account.id))
}

function shownList(
  desk: Reviewing,
  account: Account,
  list: FollowerList,
  decisions: readonly Decided[],
): FollowersView['list'] {
  const left = freshIn(desk, account, list)
  return {
    way: list.way,
    readAt: list.readAt,
    total: list.people.length,
    left: left.length,
    fresh: list.fresh,
    next: left.slice(0, mostShown).map((follower) => ({
      ...shownPerson(follower),
      earlier: earlierOf(follower, decisions),
    })),
  }
}

function earlierOf({ key }: Seen, decisions: readonly Decided[]) {
  const before = decisions.find(({ follower }) => follower === key)
  return before === undefined ? null : { outcome: before.outcome, at: before.at }
}

export function shownPerson({ picture, ...person }: Seen): Person {
  return { ...person, hasPicture: picture !== null }
}

function blocksOf(
  desk: Reviewing,
  account: Account,
  decisions: readonly Decided[],
): FollowersView['toBlock'] {
  const checks = new Map(
    listBlockChecks(desk.db, account.id).map((check) => [check.follower, check]),
  )
  return decisions
    .filter(({ outcome }) => mustBeBlocked(outcome))
    .map(({ follower, outcome, because, by, at }) => {
      const check = checks.get(follower)
      return {
        key: follower,
        handle: desk.reviewing.handleOf(follower),
        outcome,
        because,
        by: followerNameOf(desk, by),
        at,
        state: check?.blocked ? ('blocked' as const) : ('notYet' as const),
        checkedAt: check?.at ?? null,
      }
    })
}

export function followerNameOf({ db }: Pick<Reviewing, 'db'>, operator: Decided['by']): string {
  return findOperator(db, operator)?.name ?? 'somebody who has left'
}

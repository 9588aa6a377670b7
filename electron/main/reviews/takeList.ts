import type { Account } from '../../core/account.ts'
import { freshAmong, goneFrom } from '../../core/reviews/freshFollowers.ts'
import { dueOf } from '../../core/reviews/reviewsDue.ts'
import { now, today } from '../clock.ts'
import {
  addFollowerReview,
  addGone,
  type ListWay,
  listFollowerFacts,
  listFollowerReviews,
  readDaysBetweenReviews,
} from '../db/tables/followers.ts'
import { freshIn } from './followersView.ts'
import { stampOf } from './mine.ts'
import type { Reviewing } from './reviewing.ts'
import type { Seen } from './reviewRoom.ts'

interface Taken {
  readonly way: ListWay
  /** Whether it is the whole list: only then is whoever is missing gone. */
  readonly whole: boolean
  readonly people: readonly Seen[]
}

/** Takes a list of followers in hand: notes who has left, and ends the review at once where nobody is new. */
export function takeList(desk: Reviewing, account: Account, { way, whole, people }: Taken): void {
  const { db, operator, reviewing } = desk
  const once = [...new Map(people.map((one) => [one.key, one])).values()]
  const facts = listFollowerFacts(db, account.id)
  const fresh = freshAmong(once, facts).length
  const stamp = stampOf(desk)
  db.write((write) => {
    if (whole) addGone(write, account.id, goneFrom(once, facts), stamp)
    write.audit(operator.id, {
      kind: 'followersListed',
      account: account.id,
      way,
      followers: once.length,
      fresh,
    })
  })
  const list = { way, readAt: now(), people: once, fresh, isFinished: false }
  reviewing.lists.set(account.id, list)
  endIfNobodyIsLeft(desk, account)
}

/** A review is done when somebody has decided about everybody who was new (P10); it is noted once a list. */
export function endIfNobodyIsLeft(desk: Reviewing, account: Account): void {
  const { db, operator } = desk
  const list = desk.reviewing.lists.get(account.id)
  if (list === undefined || list.isFinished || freshIn(desk, account, list).length > 0) return
  const followers = list.people.length
  const due = dueOf(
    listFollowerReviews(db, account.id)[0]?.doneOn ?? null,
    readDaysBetweenReviews(db),
    today(),
  )
  db.write((write) => {
    addFollowerReview(write, account.id, {
      way: list.way,
      followers,
      fresh: list.fresh,
      dueOn: due.state === 'never' ? null : due.dueOn,
      doneOn: write.today,
      doneAt: write.now,
      doneBy: operator.id,
    })
    write.audit(operator.id, {
      kind: 'followersReviewed',
      account: account.id,
      followers,
      fresh: list.fresh,
    })
  })
  list.isFinished = true
}

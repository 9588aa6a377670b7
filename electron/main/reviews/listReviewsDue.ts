import type { Output } from '../../contract/contract.ts'
import { type ReviewDue, reviewsDue } from '../../core/reviews/reviewsDue.ts'
import { today } from '../clock.ts'
import type { ReadableDatabase } from '../db/file/database.ts'
import { findAccount, listAccounts } from '../db/tables/accounts.ts'
import { listFollowerReviews, readDaysBetweenReviews } from '../db/tables/followers.ts'
import type { Desk } from '../session/desk.ts'

/** Which accounts' followers are to be reviewed, the most overdue first (P10). The first screen shows the same. */
export function followerReviewsDue(db: ReadableDatabase): readonly ReviewDue[] {
  const reviews = listAccounts(db).map(({ id, handle }) => ({
    account: id,
    handle,
    lastDoneOn: listFollowerReviews(db, id)[0]?.doneOn ?? null,
  }))
  return reviewsDue(reviews, readDaysBetweenReviews(db), today())
}

export function listReviewsDue({ db, operator }: Desk): Output<'listReviewsDue'> {
  const inOrder = listAccounts(db).map(({ id }) => id)
  const due = followerReviewsDue(db).map((review) => {
    const account = findAccount(db, review.account)
    const isMine = account?.operators.includes(operator.id) ?? false
    return { ...review, label: account?.label ?? '', mine: isMine }
  })
  return {
    everyDays: readDaysBetweenReviews(db),
    // The tabs keep the school's own order; what is urgent is said by its badge.
    reviews: due.toSorted((a, b) => inOrder.indexOf(a.account) - inOrder.indexOf(b.account)),
  }
}

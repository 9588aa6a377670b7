import type { Output } from '../../contract/contract.ts'
import { findAccount, listAccounts } from '../db/tables/accounts.ts'
import { readDaysBetweenReviews } from '../db/tables/followers.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'
import { followerReviewsDue } from '../told/followerReviewsDue.ts'

export function listReviewsDue({ db, operator }: SignedIn): Output<'listReviewsDue'> {
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

import { type ReviewDue, reviewsDue } from '../../core/reviews/reviewsDue.ts'
import { today } from '../clock.ts'
import type { ReadableDatabase } from '../db/file/database.ts'
import { listAccounts } from '../db/tables/accounts.ts'
import { listFollowerReviews, readDaysBetweenReviews } from '../db/tables/followers.ts'

/** Which accounts' followers are to be reviewed, the most overdue first (P10). The first screen shows the same. */
export function followerReviewsDue(db: ReadableDatabase): readonly ReviewDue[] {
  const reviews = listAccounts(db).map(({ id, handle }) => ({
    account: id,
    handle,
    lastDoneOn: listFollowerReviews(db, id)[0]?.doneOn ?? null,
  }))
  return reviewsDue(reviews, readDaysBetweenReviews(db), today())
}

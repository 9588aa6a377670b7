import type { FollowersView } from '../../../electron/contract/reviewRequests.ts'
import { Day } from '../../../electron/core/day.ts'
import { Badge } from '../../ui/Badge.tsx'
import { dayName } from '../../ui/dayName.ts'
import { followerCountWords } from './wording.ts'

/** The finished reviews of an account: who did each, and whether it was on time. */
export function PastReviews({ reviews }: Pick<FollowersView, 'reviews'>) {
  if (reviews.length === 0) return null
  return (
    <section className="card stack" aria-labelledby="past-reviews">
      <h2 id="past-reviews">Reviews so far</h2>
      <ul className="stack">
        {reviews.map((review) => (
          <li key={review.doneAt} className="small">
            <span className="row wrap tight">
              <strong>{dayName(Day.parse(review.doneAt.slice(0, 10)))}</strong>
              {review.late ? (
                <Badge tone="heed" icon="clock">
                  Late
                </Badge>
              ) : (
                <Badge tone="good" icon="check">
                  On time
                </Badge>
              )}
            </span>
            <span className="soft">
              {review.by}: {followerCountWords(review.followers)},{' '}
              {review.fresh.toLocaleString('en-GB')} new
              {review.way === 'paste' && ', from a pasted list'}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

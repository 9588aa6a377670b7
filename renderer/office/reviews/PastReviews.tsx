import type { FollowersView } from '../../../electron/contract/reviewRequests.ts'
import { Badge } from '../../ui/Badge.tsx'
import { when } from '../../ui/when.ts'
import { count } from './wording.ts'

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
              <strong>{when(review.doneAt)}</strong>
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
              {review.by}: {count(review.followers)}, {review.fresh} new
              {review.way === 'paste' && ', from a pasted list'}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

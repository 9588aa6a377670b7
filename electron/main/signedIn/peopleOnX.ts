import type { Handle } from '../../core/account.ts'
import type { FollowerKey } from '../../core/reviews/follower.ts'
import type { LinkToUser } from '../posting/linkTo.ts'

/** What X has told of people since somebody sat down: it is kept nowhere. */
export interface PeopleOnX {
  readonly reviewing: {
    /** As far as it is at hand today. */
    handleOf(follower: FollowerKey): Handle | null
    readonly linkToUser: LinkToUser
  }
}

import type { Handle } from '../../core/account.ts'
import type { TweetId } from '../../core/outbox.ts'
import type { FollowerKey } from '../../core/reviews/follower.ts'

/** Where a post can be seen, on X or on practice X; null asks for the account itself. */
export type LinkTo = (handle: Handle, tweet: TweetId | null) => string

/** Where a follower's profile is, for somebody who looks at it as `account`; by id where it is known, for handles change. */
export type LinkToUser = (account: Handle, follower: FollowerKey) => string

export const linkToUserOfX: LinkToUser = (_account, follower) =>
  follower.startsWith('@')
    ? `https://x.com/${follower.slice(1)}`
    : `https://x.com/i/user/${follower}`

export const linkToX: LinkTo = (handle, tweet) => {
  const account = `https://x.com/${handle.slice(1)}`
  return tweet === null ? account : `${account}/status/${tweet}`
}

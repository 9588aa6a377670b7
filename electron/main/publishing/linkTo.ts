import type { Handle } from '../../core/account.ts'
import type { TweetId } from '../../core/outbox.ts'

/** Where a post can be seen: on X, or on practice X. */
export type LinkTo = (handle: Handle, tweet: TweetId) => string

export const linkToX: LinkTo = (handle, tweet) => `https://x.com/${handle.slice(1)}/status/${tweet}`

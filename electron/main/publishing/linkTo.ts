import type { Handle } from '../../core/account.ts'
import type { TweetId } from '../../core/outbox.ts'

/** Where a post can be seen, on X or on practice X; null asks for the account itself. */
export type LinkTo = (handle: Handle, tweet: TweetId | null) => string

export const linkToX: LinkTo = (handle, tweet) => {
  const account = `https://x.com/${handle.slice(1)}`
  return tweet === null ? account : `${account}/status/${tweet}`
}

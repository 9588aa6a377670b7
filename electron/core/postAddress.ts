import { Handle } from './account.ts'
import { TweetId } from './outbox.ts'

/** What a person copied from the browser, as far as it says which post is meant. */
export interface PostAddress {
  readonly tweet: TweetId
  /** Whose post it says it is; null where it is a bare number, or X's address without a name. */
  readonly handle: Handle | null
}

/**
 * Reads the address of one post: `https://x.com/Ks1Western/status/1990…`, its older and shorter forms, that of practice
 * X, or the bare number. Null where it names no post. Whose post it is, X is asked afterwards.
 */
export function postAddress(written: string): PostAddress | null {
  const text = written.trim()
  const bare = TweetId.safeParse(text)
  if (bare.success) return { tweet: bare.data, handle: null }
  const [, name, id] = onX.exec(text) ?? onPracticeX.exec(text) ?? []
  const tweet = TweetId.safeParse(id)
  if (!tweet.success) return null
  return { tweet: tweet.data, handle: Handle.safeParse(`@${name}`).data ?? null }
}

const onX =
  /^(?:https:\/\/)?(?:www\.|mobile\.)?(?:x|twitter)\.com\/(\w{1,15}|i\/web)\/status\/(\d{1,19})(?:[/?#].*)?$/i
const onPracticeX = /^http:\/\/127\.0\.0\.1:\d{1,5}\/timeline\/(\w{1,15})#(\d{1,19})$/

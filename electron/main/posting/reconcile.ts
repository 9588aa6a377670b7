import type { TweetId } from '../../core/outbox.ts'
import type { Post } from '../db/tables/posts.ts'
import type { Tweet } from './gateway.ts'
import { saysTheSame } from './tweetText.ts'

/**
 * Which of the account's tweets is this post. With a picture it is the one that carries our upload, which belongs to
 * no other post; words alone must be the same to the letter. `tweets` are those after the post's own beginning.
 */
export function tweetOf(
  post: Pick<Post, 'pictures' | 'text'>,
  tweets: readonly Tweet[],
  isTaken: (tweet: TweetId) => boolean,
): TweetId | null {
  const keys = new Set(
    post.pictures.flatMap((picture) => picture.uploads.map((upload) => upload.key)),
  )
  const isOurs = (tweet: Tweet) =>
    post.pictures.length > 0
      ? tweet.pictures.some((key) => keys.has(key))
      : tweet.pictures.length === 0 && saysTheSame(tweet.text, post.text)
  return tweets.find((tweet) => isOurs(tweet) && !isTaken(tweet.id))?.id ?? null
}

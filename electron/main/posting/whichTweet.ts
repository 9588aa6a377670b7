import type { TweetId } from '../../core/outbox.ts'
import type { Post } from '../db/tables/posts.ts'
import type { Tweet } from './gateway.ts'
import { saysTheSame } from './tweetText.ts'

export type NotThisPost = 'gone' | 'otherAccount' | 'otherPost' | 'taken'

/**
 * Why a tweet that a person pointed out cannot be this post; null where it can. X itself was asked for the tweet: it
 * has to be of this account, say the same, and belong to no other post of ours.
 */
export function whyNot(
  post: Pick<Post, 'author' | 'text' | 'pictures'>,
  tweet: Tweet | null,
  isTaken: (tweet: TweetId) => boolean,
): NotThisPost | null {
  if (tweet === null) return 'gone'
  if (tweet.author === null || tweet.author !== post.author) return 'otherAccount'
  if (isTaken(tweet.id)) return 'taken'
  return carriesOurUpload(post, tweet) || saysOurs(post, tweet) ? null : 'otherPost'
}

function carriesOurUpload({ pictures }: Pick<Post, 'pictures'>, tweet: Tweet): boolean {
  const keys = pictures.flatMap(({ uploads }) => uploads.map(({ key }) => key))
  return tweet.pictures.some((key) => keys.includes(key))
}

/** A person has looked: the same words with as many pictures will do, should X have renamed the uploads. */
function saysOurs({ text, pictures }: Pick<Post, 'text' | 'pictures'>, tweet: Tweet): boolean {
  return (
    text.trim() !== '' && saysTheSame(tweet.text, text) && tweet.pictures.length === pictures.length
  )
}

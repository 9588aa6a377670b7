import { z } from 'zod'
import { Handle } from '../../core/account.ts'
import { Instant } from '../../core/day.ts'
import { MediaId, MediaKey, TweetId } from '../../core/outbox.ts'
import { type Mention, UserId, type XUser } from './gateway.ts'
import { asWritten } from './tweetText.ts'

/** X's replies as far as they are used. What does not fit is no answer; what may be missing has a plain stand-in. */
export const User = z
  .object({
    id: UserId,
    username: z.string(),
    name: z.string().catch(''),
    description: z.string().catch(''),
    protected: z.boolean().catch(false),
    connection_status: z.array(z.string()).catch([]),
    profile_image_url: z.string().nullable().catch(null),
    created_at: Instant.nullable().catch(null),
    public_metrics: z.object({ followers_count: z.int().nonnegative() }).nullable().catch(null),
  })
  .transform(
    (user): XUser => ({
      id: user.id,
      handle: Handle.parse(`@${user.username}`),
      name: user.name,
      bio: user.description,
      isProtected: user.protected,
      isBlockedByUs: user.connection_status.includes('blocking'),
      picture: user.profile_image_url,
      since: user.created_at,
      followers: user.public_metrics?.followers_count ?? null,
    }),
  )

const Link = z.object({ url: z.string(), expanded_url: z.string().catch('') })
const TweetReply = z
  .object({
    id: TweetId,
    text: z.string().catch(''),
    author_id: UserId.nullable().catch(null),
    in_reply_to_user_id: UserId.nullable().catch(null),
    created_at: z.string().catch(''),
    attachments: z.object({ media_keys: z.array(MediaKey).catch([]) }).catch({ media_keys: [] }),
    entities: z.object({ urls: z.array(Link).catch([]) }).catch({ urls: [] }),
  })
  .transform(
    (tweet): Omit<Mention, 'writer'> => ({
      id: tweet.id,
      author: tweet.author_id,
      text: asWritten(tweet.text, tweet.entities.urls),
      createdAt: Instant.nullable()
        .catch(null)
        .parse(tweet.created_at || null),
      pictures: tweet.attachments.media_keys,
      answers: tweet.in_reply_to_user_id,
    }),
  )

const meta = z.object({ next_token: z.string().optional().catch(undefined) }).catch({})
export const Tweets = z.object({ data: z.array(TweetReply).default([]), meta })
/** Mentions, each with whoever wrote it. */
export const Mentions = z
  .object({
    data: z.array(TweetReply).default([]),
    includes: z.object({ users: z.array(User).catch([]) }).catch({ users: [] }),
    meta,
  })
  .transform(({ data, includes, meta }) => ({
    data: data.map(
      (tweet): Mention => ({
        ...tweet,
        writer: includes.users.find(({ id }) => id === tweet.author) ?? null,
      }),
    ),
    meta,
  }))
export const Users = z.object({ data: z.array(User).default([]), meta })
export const Posted = z.object({ data: z.object({ id: TweetId }) })
export const OneTweet = z.object({ data: TweetReply.optional() })
export const PerhapsTweet = z.object({ data: z.object({ id: TweetId }).optional() })
export const Begun = z.object({ data: z.object({ id: MediaId }) })
const Processing = z.object({
  state: z.enum(['pending', 'in_progress', 'succeeded', 'failed']),
  check_after_secs: z.number().min(0).max(60).catch(1),
})
export const Uploaded = z.object({
  data: z.object({ id: MediaId, media_key: MediaKey, processing_info: Processing.optional() }),
})

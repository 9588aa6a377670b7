import { z } from 'zod'
import type { Handle } from '../../core/account.ts'
import type { Instant } from '../../core/day.ts'
import type { AnswerOfX, MediaId, MediaKey, Trouble, TweetId } from '../../core/outbox.ts'
import type { Result } from '../../core/result.ts'

/**
 * What X is asked for. Each has connections of its own: a post drops the idle ones of its own before it leaves, and that
 * cuts off whatever is under way on them.
 */
export type LineName = 'posting' | 'takingDown' | 'asking' | 'renewing'

export interface Errand {
  readonly line: LineName
  /** Ends it: what is under way then is given up, and nothing more is asked. */
  readonly until?: AbortSignal | undefined
}

export const UserId = z
  .string()
  .regex(/^\d{1,19}$/)
  .brand('UserId')
export type UserId = z.infer<typeof UserId>

export interface XUser {
  readonly id: UserId
  readonly handle: Handle
  readonly name: string
  readonly bio: string
  readonly isProtected: boolean
  readonly isBlockedByUs: boolean
  /** Where the profile picture is; null where X did not say. */
  readonly picture: string | null
  /** Since when the account exists; null where X did not say. */
  readonly since: Instant | null
  /** How many follow it; null where X did not say. */
  readonly followers: number | null
}

/** One page of a list of people, and what asks for the next; null where it was the last. */
export interface UsersPage {
  readonly users: readonly XUser[]
  readonly next: string | null
}

/** A tweet of somebody else that names the account. */
export interface Mention extends Tweet {
  readonly writer: XUser | null
  /** Whom it answers; null where it answers nobody. */
  readonly answers: UserId | null
}

export interface Upload {
  readonly media: MediaId
  readonly key: MediaKey
}

export interface Tweet {
  readonly id: TweetId
  readonly author: UserId | null
  /** As its author wrote it: links in full, `&` and not `&amp;`, without the link that X adds for pictures. */
  readonly text: string
  readonly createdAt: Instant | null
  readonly pictures: readonly MediaKey[]
}

export interface UsersByName {
  readonly found: readonly XUser[]
  /** Handles that X knows nothing of, or does not show. */
  readonly missing: readonly Handle[]
}

export type PictureType = 'image/jpeg' | 'image/png'

type Asked<T> = Promise<Result<T, Trouble>>

/** All that the studio asks of X for one connected account. Nothing here is ever sent twice by itself. */
export interface XGateway {
  readonly whoAmI: () => Asked<XUser>
  readonly uploadPicture: (bytes: Uint8Array, type: PictureType) => Asked<Upload>
  readonly describePicture: (media: MediaId, altText: string) => Asked<null>
  readonly post: (text: string, media: readonly MediaId[]) => Promise<AnswerOfX>
  /** The account's newest tweet; null where it has none. */
  readonly newestTweet: (user: UserId) => Asked<TweetId | null>
  /** The account's own tweets after `since`, newest first; null asks for all that X still lists. */
  readonly timelineSince: (user: UserId, since: TweetId | null) => Asked<readonly Tweet[]>
  /** Done as well where the tweet was gone already. */
  readonly deletePost: (tweet: TweetId) => Asked<null>
  readonly isThere: (tweet: TweetId) => Asked<boolean>
  /** One tweet, whoever wrote it; null where there is none, or none that the account may see. */
  readonly readTweet: (tweet: TweetId) => Asked<Tweet | null>
  readonly followers: (user: UserId) => Asked<readonly XUser[]>
  /** A thousand followers at a time, so that a long list can be shown as it comes, stopped, and gone on with. */
  readonly followersPage: (user: UserId, from: string | null) => Asked<UsersPage>
  readonly blocking: (user: UserId) => Asked<readonly XUser[]>
  readonly mentionsSince: (user: UserId, since: TweetId | null) => Asked<readonly Mention[]>
  readonly usersByName: (handles: readonly Handle[]) => Asked<UsersByName>
  readonly hideReply: (tweet: TweetId) => Asked<null>
}

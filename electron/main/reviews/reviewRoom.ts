import type { AccountId, Handle } from '../../core/account.ts'
import type { Instant } from '../../core/day.ts'
import type { TweetId } from '../../core/outbox.ts'
import type { BioWord } from '../../core/reviews/bio.ts'
import { type FollowerKey, keyOfHandle, type ListedFollower } from '../../core/reviews/follower.ts'
import type { ListWay } from '../db/tables/followers.ts'
import type { StaffAccountId } from '../db/tables/staffBios.ts'
import type { XUser } from '../posting/gateway.ts'
import type { LinkToUser } from '../posting/linkTo.ts'
import type { XAccounts } from '../posting/xAccounts.ts'

/** Somebody as X shows them now. It lives in memory until the desk is locked, and is written nowhere. */
export interface Seen extends ListedFollower {
  readonly name: string
  readonly bio: string
  readonly since: Instant | null
  readonly isProtected: boolean
  /** Where X keeps their picture. */
  readonly picture: string | null
}

/** A list of followers on its way in. It keeps what has come, so that it can be stopped and gone on with. */
export interface FollowerReading {
  readonly people: Seen[]
  total: number | null
  /** X's own mark of the next page; null is the first. */
  next: string | null
  running: boolean
  stopped: boolean
}

export interface FollowerList {
  readonly way: ListWay
  readonly readAt: Instant
  readonly people: readonly Seen[]
  /** How many were new when it came. */
  readonly fresh: number
  /** Whether its end was noted: a review is finished once. */
  isFinished: boolean
}

export interface MentionSeen {
  readonly mention: TweetId
  readonly text: string
  readonly at: Instant | null
  readonly writer: Seen | null
  readonly isReply: boolean
}

export interface MentionList {
  readonly readAt: Instant
  readonly mentions: readonly MentionSeen[]
  /** The youngest mention that X has told of, for the next look to begin after. */
  readonly newest: TweetId | null
  isFinished: boolean
}

/** What a person's review has in its hands: all of it is forgotten when the desk is locked. */
export interface ReviewRoom {
  readonly x: XAccounts
  readonly linkToUser: LinkToUser
  readonly fetchPicture: (url: string) => Promise<Uint8Array | null>
  readonly readings: Map<AccountId, FollowerReading>
  readonly lists: Map<AccountId, FollowerList>
  readonly mentions: Map<AccountId, MentionList>
  readonly differences: Map<StaffAccountId, readonly BioWord[]>
  /** Profile pictures that were fetched, by user id; null where X gave none. */
  readonly avatars: Map<string, Uint8Array | null>
  /** Handles that X has told in passing, such as in its list of blocked accounts. */
  readonly named: Map<FollowerKey, Handle>
  /** The handle of somebody, as far as it is at hand today: it is not kept. */
  handleOf(follower: FollowerKey): Handle | null
}

export function openReviewRoom(
  parts: Pick<ReviewRoom, 'x' | 'linkToUser' | 'fetchPicture'>,
): ReviewRoom {
  const atHand: AtHand = { lists: new Map(), mentions: new Map(), named: new Map() }
  return {
    ...parts,
    ...atHand,
    readings: new Map(),
    differences: new Map(),
    avatars: new Map(),
    handleOf: (follower) => handleAtHand(atHand, follower),
  }
}

type AtHand = Pick<ReviewRoom, 'lists' | 'mentions' | 'named'>

function handleAtHand({ lists, mentions, named }: AtHand, key: FollowerKey): Handle | null {
  const told = named.get(key)
  if (told !== undefined) return told
  const everybody = [
    ...[...lists.values()].flatMap(({ people }) => people),
    ...[...mentions.values()].flatMap((list) =>
      list.mentions.flatMap(({ writer }) => writer ?? []),
    ),
  ]
  return everybody.find((one) => one.key === key || isHandleOf(one, key))?.handle ?? null
}

function isHandleOf({ handle }: Seen, key: FollowerKey): boolean {
  return handle !== null && keyOfHandle(handle) === key
}

export function seen(user: XUser): Seen {
  return {
    key: followerKeyOf(user),
    handle: user.handle,
    name: user.name,
    bio: user.bio,
    since: user.since,
    isProtected: user.isProtected,
    picture: user.picture,
  }
}

export function followerKeyOf({ id }: Pick<XUser, 'id'>): FollowerKey {
  // A user id is a key as it stands; only its brand is another.
  return id as string as FollowerKey
}

/** Somebody of whom nothing is known but what was pasted. */
export function unseen(key: FollowerKey): Seen {
  const handle = key.startsWith('@') ? (key as string as Handle) : null
  return { key, handle, name: '', bio: '', since: null, isProtected: false, picture: null }
}

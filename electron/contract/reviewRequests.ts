import { z } from 'zod'
import { AccountId, Handle } from '../core/account.ts'
import { Day, Instant } from '../core/day.ts'
import { TweetId } from '../core/outbox.ts'
import { BioState, BioWord } from '../core/reviews/bio.ts'
import { FollowerKey } from '../core/reviews/follower.ts'
import { FollowerDecision, FollowerOutcome } from '../core/reviews/followerDecision.ts'
import { MentionDecision, MentionStep } from '../core/reviews/mention.ts'
import { longestPaste } from '../core/reviews/pastedFollowers.ts'
import { Due } from '../core/reviews/reviewsDue.ts'
import { nothing } from './shapes.ts'

const count = z.int().nonnegative()
const one = z.strictObject({ account: AccountId })
const way = z.enum(['api', 'paste'])

const ReviewDue = z
  .strictObject({
    account: AccountId,
    handle: Handle,
    label: z.string(),
    lastDoneOn: Day.nullable(),
    due: Due,
    /** Whether whoever is at the desk may review this account (P9). */
    mine: z.boolean(),
  })
  .readonly()

/** Somebody as X shows them at this moment. Shown, and not kept. */
const Person = z
  .strictObject({
    key: FollowerKey,
    handle: Handle.nullable(),
    name: z.string(),
    bio: z.string(),
    /** Since when the account exists; null where nobody said. */
    since: Instant.nullable(),
    isProtected: z.boolean(),
    /** True where `app://studio/avatar/<id>` may have a picture. */
    hasPicture: z.boolean(),
  })
  .readonly()
export type Person = z.infer<typeof Person>

const Follower = Person.unwrap()
  .extend({
    /** What was decided about them before they left and came back. */
    earlier: z.strictObject({ outcome: FollowerOutcome, at: Instant }).nullable(),
  })
  .readonly()

const ToBlock = z
  .strictObject({
    key: FollowerKey,
    handle: Handle.nullable(),
    outcome: FollowerOutcome,
    because: z.string(),
    by: z.string(),
    at: Instant,
    /** `notYet` until X, or its list of blocked accounts, says that they are blocked. */
    state: z.enum(['notYet', 'blocked']),
    checkedAt: Instant.nullable(),
  })
  .readonly()

export const FollowersView = z
  .strictObject({
    account: AccountId,
    due: Due,
    /** A reading that is under way, or was stopped and can be gone on with. */
    reading: z
      .strictObject({ running: z.boolean(), people: count, total: count.nullable() })
      .nullable(),
    list: z
      .strictObject({
        way,
        readAt: Instant,
        total: count,
        /** How many nobody has decided about. */
        left: count,
        /** How many of them there were when the list came. */
        fresh: count,
        next: z.array(Follower).max(20).readonly(),
      })
      .nullable(),
    toBlock: z.array(ToBlock).readonly(),
    reviews: z
      .array(
        z.strictObject({
          doneAt: Instant,
          by: z.string(),
          followers: count,
          fresh: count,
          way,
          late: z.boolean(),
        }),
      )
      .readonly(),
  })
  .readonly()
export type FollowersView = z.infer<typeof FollowersView>

const Staff = z
  .strictObject({
    id: z.uuid(),
    handle: Handle,
    label: z.string(),
    optedInOn: Day,
    addedBy: z.string(),
    addedAt: Instant,
    checks: z
      .array(z.strictObject({ state: BioState, at: Instant, by: z.string() }))
      .max(12)
      .readonly(),
    /** Where the last check was nearly right and the bio is still at hand. */
    difference: z.array(BioWord).readonly().nullable(),
  })
  .readonly()

export const StaffBios = z
  .strictObject({
    /** False where nobody at the desk may ask X in the name of any account. */
    mayCheck: z.boolean(),
    staff: z.array(Staff).readonly(),
  })
  .readonly()
export type StaffBios = z.infer<typeof StaffBios>

const LiveMention = z
  .strictObject({
    mention: TweetId,
    text: z.string(),
    at: Instant.nullable(),
    writer: Person.nullable(),
    isReply: z.boolean(),
    /** P13: whether the writer is an account that the school has listed. */
    isListed: z.boolean(),
  })
  .readonly()

const OpenMention = z
  .strictObject({
    mention: TweetId,
    author: FollowerKey.nullable(),
    handle: Handle.nullable(),
    decision: MentionDecision,
    by: z.string(),
    at: Instant,
    isReply: z.boolean(),
    steps: z.array(MentionStep).readonly(),
    done: z.array(MentionStep).readonly(),
  })
  .readonly()

export const MentionsView = z
  .strictObject({
    account: AccountId,
    lastLook: z.strictObject({ at: Instant, by: z.string() }).nullable(),
    list: z
      .strictObject({
        readAt: Instant,
        fresh: count,
        left: count,
        next: z.array(LiveMention).max(20).readonly(),
      })
      .nullable(),
    /** Decided, with something still to be done. */
    open: z.array(OpenMention).readonly(),
    decided: count,
  })
  .readonly()
export type MentionsView = z.infer<typeof MentionsView>

const aMention = z.strictObject({ account: AccountId, mention: TweetId })
const pasted = z.string().min(1).max(longestPaste)

/** The office's week on X: who follows, what staff bios say, who mentions the school. */
export const reviewRequests = {
  listReviewsDue: {
    who: 'signedIn',
    input: nothing,
    output: z.strictObject({
      everyDays: count,
      reviews: z.array(ReviewDue).readonly(),
    }),
  },
  followers: { who: 'signedIn', input: one, output: FollowersView },
  /** How many there are, and what X charges for reading them, in tenths of a US cent. */
  countFollowers: {
    who: 'signedIn',
    input: one,
    output: z.strictObject({ followers: count.nullable(), owned: count, other: count }),
  },
  readFollowers: { who: 'signedIn', input: one, output: FollowersView },
  stopReadingFollowers: { who: 'signedIn', input: one, output: FollowersView },
  pasteFollowers: {
    who: 'signedIn',
    input: z.strictObject({
      account: AccountId,
      text: pasted,
      /** The person says that it is the whole list: whoever is missing has left. */
      whole: z.boolean(),
      /** Whether X is asked for the names of the new ones, which it charges for. */
      lookUp: z.boolean(),
    }),
    output: FollowersView,
  },
  decideFollowers: {
    who: 'signedIn',
    input: z.strictObject({
      account: AccountId,
      followers: z.array(FollowerKey).min(1).max(20).readonly(),
      decision: FollowerDecision,
    }),
    output: FollowersView,
  },
  openFollower: {
    who: 'signedIn',
    input: z.strictObject({ account: AccountId, follower: FollowerKey }),
    output: nothing,
  },
  checkBlocks: { who: 'signedIn', input: one, output: FollowersView },
  pasteBlocked: {
    who: 'signedIn',
    input: z.strictObject({ account: AccountId, text: pasted }),
    output: FollowersView,
  },
  listStaffBios: { who: 'signedIn', input: nothing, output: StaffBios },
  addStaffAccount: {
    who: 'approver',
    input: z.strictObject({
      handle: Handle,
      label: z.string().trim().min(1).max(80),
      optedInOn: Day,
      /** That they agreed: X's rules ask for it before an account is tied to a person. */
      agreed: z.literal(true),
    }),
    output: StaffBios,
  },
  removeStaffAccount: {
    who: 'approver',
    input: z.strictObject({ staff: z.uuid() }),
    output: StaffBios,
  },
  checkBios: { who: 'signedIn', input: nothing, output: StaffBios },
  mentions: { who: 'signedIn', input: one, output: MentionsView },
  readMentions: { who: 'signedIn', input: one, output: MentionsView },
  decideMention: {
    who: 'signedIn',
    input: aMention.extend({ decision: MentionDecision }),
    output: MentionsView,
  },
  hideMention: { who: 'signedIn', input: aMention, output: MentionsView },
  noteMentionStep: {
    who: 'signedIn',
    input: aMention.extend({ step: z.enum(['reported', 'phoned']) }),
    output: MentionsView,
  },
  /** `reply` to somebody who is not listed needs `warned`: P13 talks to no individual parent here. */
  openMention: {
    who: 'signedIn',
    input: aMention.extend({ to: z.enum(['look', 'reply', 'author']), warned: z.boolean() }),
    output: nothing,
  },
} as const

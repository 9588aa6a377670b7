import { z } from 'zod'
import { AccountId, Handle } from '../core/account.ts'
import { Instant } from '../core/day.ts'
import { DraftId } from '../core/draft.ts'
import { OperatorId } from '../core/operator.ts'
import { PhotoId, PhotoSource } from '../core/photo.ts'
import { Reason } from '../core/policy.ts'
import { Records } from '../core/records.ts'
import { Sha256 } from '../core/sha256.ts'
import { nothing, onePost } from './shapes.ts'

export const ShownPostState = z.enum([
  /** Waits for a second person, who has to say yes. */
  'awaiting',
  /** A second person said no, or it changed while it waited: its draft is in the making again. */
  'sentBack',
  'approved',
  'uploading',
  'ready',
  'sending',
  'posted',
  'unknown',
  'rejected',
  'blocked',
])
const Asked = z
  .strictObject({
    by: OperatorId,
    byName: z.string(),
    account: AccountId,
    draft: DraftId,
    reason: z.string().nullable(),
  })
  .readonly()

export const PostSummary = z
  .strictObject({
    id: z.uuid(),
    state: ShownPostState,
    handle: Handle,
    text: z.string(),
    pictures: z
      .array(
        z.strictObject({
          photo: PhotoId,
          sha256: Sha256,
          altText: z.string(),
          /** P15: where it came from when it was approved; null where that was not kept yet. */
          source: PhotoSource.nullable(),
        }),
      )
      .readonly(),
    approvedBy: z.string(),
    approvedAt: Instant,
    /** When it may leave; null is at once. */
    notBefore: Instant.nullable(),
    /** Where it can be seen; null until it is known to be there. */
    url: z.string().nullable(),
    /** A calm sentence about what X last said; empty where there is nothing to say. */
    note: z.string(),
    takenDownAt: Instant.nullable(),
    /** Its time passed while nobody was signed in: somebody has to say whether it still goes out. */
    late: z.boolean(),
    /** X did not confirm that it is gone: somebody has to delete it in the browser. */
    mustGoByHand: z.boolean(),
    /** Where a second person has to say yes: who asked for it, and why it came back, if it did. */
    asked: Asked.nullable(),
  })
  .readonly()
export type PostSummary = z.infer<typeof PostSummary>

/** Whether posts may leave, and who stopped them. */
export const Posting = z
  .strictObject({
    pause: z
      .strictObject({
        at: Instant,
        by: z.string(),
        /** `logInDoubt`: the log and what is known of it do not agree, so the records may be an older copy. */
        because: z.enum(['asked', 'wrongPhoto', 'logInDoubt']),
        /** Whether nobody has answered for the log yet: until then nobody ends the pause. */
        awaitsAnswer: z.boolean(),
        /** Where a restore paused it: from when the backup was. */
        restoredFrom: Instant.nullable(),
      })
      .nullable(),
    /** When the next waiting post leaves; null where none waits. */
    nextDue: Instant.nullable(),
  })
  .readonly()
export type Posting = z.infer<typeof Posting>

/** What became of posts, and whether any may leave. */
export const postRequests = {
  listPosts: { who: 'signedIn', input: nothing, output: z.array(PostSummary).readonly() },
  settlePost: {
    who: 'signedIn',
    input: z.strictObject({ post: z.uuid(), found: z.boolean() }),
    output: PostSummary,
  },
  /** Says which of the account's posts it is, by the address that a person copied from the browser. */
  namePost: {
    who: 'signedIn',
    input: z.strictObject({ post: z.uuid(), address: z.string().max(300) }),
    output: PostSummary,
  },
  /** Looks for an unclear post in the account's own timeline once more. */
  lookAgainPost: { who: 'signedIn', input: onePost, output: PostSummary },
  /** What held the post back has been mended: it is sent, for the first time. */
  tryAgainPost: { who: 'signedIn', input: onePost, output: PostSummary },
  /** Possible until it is being sent. */
  cancelPost: { who: 'signedIn', input: onePost, output: PostSummary },
  /** Makes a new draft of a post that did not go out or was taken down. What is in hand waits behind it. */
  reopenPost: { who: 'signedIn', input: onePost, output: nothing },
  /** Shows the post on X, or its account where nobody knows which tweet it is, in the person's own browser. */
  openPost: { who: 'signedIn', input: onePost, output: nothing },
  takeDown: { who: 'signedIn', input: onePost, output: PostSummary },
  /** Pauses all posting, then takes the post down; what became of that is in the summary. */
  wrongPhoto: { who: 'signedIn', input: onePost, output: PostSummary },

  readPosting: { who: 'signedIn', input: nothing, output: Posting },
  pausePosting: { who: 'signedIn', input: nothing, output: Posting },
  resumePosting: { who: 'approver', input: nothing, output: Posting },
  /** With a reason (P16). */
  setThinkingSeconds: {
    who: 'administrator',
    input: z.strictObject({ seconds: z.int().min(0).max(60), reason: Reason }),
    output: Records,
  },
} as const

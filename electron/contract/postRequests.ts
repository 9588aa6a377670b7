import { z } from 'zod'
import { Handle } from '../core/account.ts'
import { Instant } from '../core/day.ts'
import { PhotoId } from '../core/photo.ts'
import { Records } from '../core/records.ts'
import { AuditLine } from './auditRequests.ts'
import { nothing, onePost, sha256 } from './shapes.ts'

export const PostState = z.enum([
  'approved',
  'uploading',
  'ready',
  'sending',
  'posted',
  'unknown',
  'rejected',
  'blocked',
])
export const PostSummary = z
  .strictObject({
    id: z.uuid(),
    state: PostState,
    handle: Handle,
    text: z.string(),
    pictures: z.array(z.strictObject({ photo: PhotoId, sha256, altText: z.string() })).readonly(),
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
        because: z.enum(['asked', 'wrongPhoto']),
        /** Whether whoever is at the desk may end it. */
        mayResume: z.boolean(),
      })
      .nullable(),
    /** When the next waiting post leaves; null where none waits. */
    nextDue: Instant.nullable(),
  })
  .readonly()
export type Posting = z.infer<typeof Posting>

/** What became of posts, and whether any may leave. */
export const postRequests = {
  listPosts: { input: nothing, output: z.array(PostSummary).readonly() },
  settlePost: {
    input: z.strictObject({ post: z.uuid(), found: z.boolean() }),
    output: PostSummary,
  },
  /** Says which of the account's posts it is, by the address that a person copied from the browser. */
  namePost: {
    input: z.strictObject({ post: z.uuid(), address: z.string().max(300) }),
    output: PostSummary,
  },
  /** Looks for an unclear post in the account's own timeline once more. */
  lookAgainPost: { input: onePost, output: PostSummary },
  /** What held the post back has been mended: it is sent, for the first time. */
  tryAgainPost: { input: onePost, output: PostSummary },
  /** Possible until it is being sent. */
  cancelPost: { input: onePost, output: PostSummary },
  /** Makes a new draft of a post that did not go out or was taken down. What is in hand waits behind it. */
  reopenPost: { input: onePost, output: nothing },
  /** Shows the post on X, or its account where nobody knows which tweet it is, in the person's own browser. */
  openPost: { input: onePost, output: nothing },
  takeDown: { input: onePost, output: PostSummary },
  /** Pauses all posting, then takes the post down; what became of that is in the summary. */
  wrongPhoto: { input: onePost, output: PostSummary },
  /** Everything that the audit knows about a post and its photos, oldest first. */
  postTimeline: { input: onePost, output: z.array(AuditLine).readonly() },

  readPosting: { input: nothing, output: Posting },
  pausePosting: { input: nothing, output: Posting },
  resumePosting: { input: nothing, output: Posting },
  setThinkingSeconds: {
    input: z.strictObject({ seconds: z.int().min(0).max(60) }),
    output: Records,
  },
} as const

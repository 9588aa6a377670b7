import { z } from 'zod'
import { AccountId, Handle } from '../core/account.ts'
import { Statement } from '../core/confirmation.ts'
import { Instant } from '../core/day.ts'
import { Draft, DraftId } from '../core/draft.ts'
import { Size } from '../core/geometry.ts'
import { PhotoId } from '../core/photo.ts'
import { Proofreading, Records } from '../core/records.ts'
import { Sha256 } from '../core/sha256.ts'
import { SavedWords } from '../core/words/savedWords.ts'
import { PostSummary } from './postRequests.ts'
import { nothing } from './shapes.ts'

/** A finished, proved picture; its bytes are shown from `app://studio/print/<sha256>.jpg`. */
export const Print = z
  .strictObject({
    photo: PhotoId,
    sha256: Sha256,
    size: Size,
    bytes: z.int(),
    proofMilliseconds: z.number(),
  })
  .readonly()
export type Print = z.infer<typeof Print>

/** A post in the making, as the list of drafts shows it. */
export const PostInMaking = z
  .strictObject({
    id: DraftId,
    text: z.string(),
    photos: z.array(PhotoId).readonly(),
    account: AccountId.nullable(),
    inHand: z.boolean(),
  })
  .readonly()
export type PostInMaking = z.infer<typeof PostInMaking>

/** The post in the making. */
export const draftRequests = {
  /** The one in hand. */
  loadPostDraft: { who: 'signedIn', input: nothing, output: Draft },
  /** Every post in the making that holds something, and the one in hand; in the order in which they were begun. */
  listPostDrafts: { who: 'signedIn', input: nothing, output: z.array(PostInMaking).readonly() },
  /** Each of these three answers with the draft that is then in hand. */
  startPostDraft: { who: 'signedIn', input: nothing, output: Draft },
  takeUpPostDraft: { who: 'signedIn', input: z.strictObject({ draft: DraftId }), output: Draft },
  discardPostDraft: { who: 'signedIn', input: z.strictObject({ draft: DraftId }), output: Draft },
  /** Text, account and the order of the photos; the photos' own drafts are saved with `savePhotoDraft`. */
  savePostDraft: {
    who: 'signedIn',
    input: z.strictObject({
      id: DraftId,
      photos: z.array(PhotoId).max(4),
      text: z.string().max(4000),
      account: AccountId.nullable(),
    }),
    output: nothing,
  },
  readRecords: { who: 'signedIn', input: nothing, output: Records },
  proofread: {
    who: 'signedIn',
    input: z.strictObject({ draft: DraftId }),
    output: Proofreading,
  },
  readSavedWords: { who: 'signedIn', input: nothing, output: SavedWords },
  replaceSavedWords: { who: 'signedIn', input: SavedWords, output: SavedWords },
  /** Accounts that a post may mention. */
  replaceHandles: {
    who: 'administrator',
    input: z.strictObject({ handles: z.array(Handle).max(500).readonly() }),
    output: Records,
  },
  confirm: { who: 'signedIn', input: z.strictObject({ statement: Statement }), output: Records },
  printDraft: {
    who: 'signedIn',
    input: z.strictObject({ draft: DraftId }),
    output: z.array(Print).readonly(),
  },
  /** Posts the saved draft if, and only if, it clears and prints to exactly these pictures. */
  post: {
    who: 'signedIn',
    input: z.strictObject({
      draft: DraftId,
      pictures: z.array(Sha256).max(4),
      /** When it may leave; absent is at once. */
      notBefore: Instant.optional(),
    }),
    output: PostSummary,
  },
} as const

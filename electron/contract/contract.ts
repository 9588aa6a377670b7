import { z } from 'zod'
import { AccountId, Handle } from '../core/account.ts'
import { Statement } from '../core/confirmation.ts'
import { ConsentFact } from '../core/consent.ts'
import { Instant } from '../core/day.ts'
import { Draft, DraftId, PhotoDraft } from '../core/draft.ts'
import { Tier } from '../core/face.ts'
import { Box, Size } from '../core/geometry.ts'
import { Operator, OperatorId } from '../core/operator.ts'
import { Photo, PhotoId } from '../core/photo.ts'
import { Preferences } from '../core/preferences.ts'
import { Proofreading, Records } from '../core/records.ts'
import { SchoolSettings } from '../core/school.ts'
import { SavedWords } from '../core/words/savedWords.ts'
import type { Channel } from './channels.ts'

const nothing = z.strictObject({})
const passphrase = z.string().min(1).max(500)
const onePost = z.strictObject({ post: z.uuid() })
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** Where the studio stands: decides the first screen. */
export const Status = z
  .discriminatedUnion('stage', [
    z.strictObject({ stage: z.literal('firstStart') }),
    z.strictObject({
      stage: z.literal('locked'),
      practice: z.boolean(),
      schoolName: z.string(),
      operators: z.array(z.strictObject({ id: OperatorId, name: z.string() })).readonly(),
      /** Shown on the sign-in page of the practice school only. */
      practicePassphrase: z.string().nullable(),
    }),
    z.strictObject({
      stage: z.literal('open'),
      practice: z.boolean(),
      schoolName: z.string(),
      operator: Operator,
      /** Where practice X shows its timeline, `http://127.0.0.1:…`; null in a real school. */
      practiceTimeline: z.string().nullable(),
    }),
  ])
  .readonly()
export type Status = z.infer<typeof Status>

/** A file that a person dropped or chose. Its path stays in main; the name is for the list and is kept nowhere. */
export const Offer = z.strictObject({ offer: z.uuid(), displayName: z.string() }).readonly()
export type Offer = z.infer<typeof Offer>

export const AddedPhoto = z
  .strictObject({
    photo: Photo,
    /** Of an animation only the first frame is used. */ firstFrameOnly: z.boolean(),
  })
  .readonly()
export type AddedPhoto = z.infer<typeof AddedPhoto>

export const FoundFace = z
  .strictObject({ box: Box, tier: Tier, score: z.number().min(0).max(1) })
  .readonly()
export type FoundFace = z.infer<typeof FoundFace>

/** What a person did to a photo, step by step: `steps[at]` is the draft as it stands; undo and redo move `at`. */
export const PhotoHistory = z
  .strictObject({
    steps: z.array(PhotoDraft).min(1).max(500).readonly(),
    at: z.int().nonnegative(),
  })
  .readonly()
export type PhotoHistory = z.infer<typeof PhotoHistory>

/** A finished, proved picture; its bytes are shown from `app://studio/print/<sha256>.jpg`. */
export const Print = z
  .strictObject({
    photo: PhotoId,
    sha256,
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
    /** X did not confirm that it is gone: somebody has to delete it in the browser. */
    mustGoByHand: z.boolean(),
  })
  .readonly()
export type PostSummary = z.infer<typeof PostSummary>

export const AuditLine = z
  .strictObject({
    seq: z.int(),
    at: Instant,
    actor: z.string(),
    kind: z.string(),
    /** One plain sentence. */
    says: z.string(),
  })
  .readonly()
export type AuditLine = z.infer<typeof AuditLine>

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

/**
 * How an account stands with X: connected, to be connected again because its tokens are in doubt, not connected, or in
 * no need of it because it is practice X.
 */
export const Connections = z
  .strictObject({
    /** Of the school's own developer app; null until it was saved. */
    clientId: z.string().nullable(),
    /** What the developer app has to list as its callback addresses, to the letter. */
    callbacks: z.array(z.string()).readonly(),
    mayChange: z.boolean(),
    accounts: z
      .array(
        z.strictObject({
          account: AccountId,
          handle: Handle,
          label: z.string(),
          state: z.enum(['connected', 'again', 'notConnected', 'practice']),
          by: z.string().nullable(),
          at: Instant.nullable(),
        }),
      )
      .readonly(),
  })
  .readonly()
export type Connections = z.infer<typeof Connections>

/** One schema per request and one per reply. A channel without both does not compile. */
export const contract = {
  status: { input: nothing, output: Status },
  openPractice: { input: nothing, output: Status },
  /** Back to the real school's sign-in, or to the first start where there is none yet. */
  leavePractice: { input: nothing, output: Status },
  setUpSchool: {
    input: z.strictObject({
      schoolName: z.string().trim().min(1).max(120),
      operatorName: z.string().trim().min(1).max(120),
      passphrase,
      accounts: z
        .array(
          z.strictObject({
            handle: Handle,
            label: z.string().trim().min(1).max(120),
          }),
        )
        .min(1)
        .max(20),
    }),
    output: z.strictObject({ recoveryCode: z.string(), status: Status }),
  },
  signIn: {
    input: z.strictObject({ operator: OperatorId, passphrase }),
    output: Status,
  },
  recover: {
    input: z.strictObject({
      recoveryCode: z.string().max(200),
      operator: OperatorId,
      newPassphrase: passphrase,
    }),
    output: Status,
  },
  lock: { input: nothing, output: Status },

  readPreferences: { input: nothing, output: Preferences },
  keepPreferences: { input: Preferences, output: nothing },

  chooseFiles: { input: nothing, output: z.array(Offer).readonly() },
  offerFiles: {
    input: z.strictObject({
      paths: z.array(z.string().min(1).max(4096)).max(2000),
    }),
    output: z.array(Offer).readonly(),
  },
  addPhoto: { input: z.strictObject({ offer: z.uuid() }), output: AddedPhoto },
  listPhotos: { input: nothing, output: z.array(Photo).readonly() },
  removePhotos: {
    input: z.strictObject({ photos: z.array(PhotoId).max(2000) }),
    output: nothing,
  },
  /** Faces are evidence: what was once kept stays, and a draft cannot drop one. Answers with the photo as it then is. */
  keepEvidence: {
    input: z.strictObject({
      photo: PhotoId,
      detector: z.string().min(1).max(200),
      faces: z.array(FoundFace).max(2000),
    }),
    output: Photo,
  },
  loadPhotoDraft: {
    input: z.strictObject({ photo: PhotoId }),
    output: PhotoHistory,
  },
  savePhotoDraft: {
    input: z.strictObject({ photo: PhotoId, history: PhotoHistory }),
    output: nothing,
  },

  /** The one in hand. */
  loadPostDraft: { input: nothing, output: Draft },
  /** Every post in the making that holds something, and the one in hand; in the order in which they were begun. */
  listPostDrafts: { input: nothing, output: z.array(PostInMaking).readonly() },
  /** Each of these three answers with the draft that is then in hand. */
  startPostDraft: { input: nothing, output: Draft },
  takeUpPostDraft: { input: z.strictObject({ draft: DraftId }), output: Draft },
  discardPostDraft: { input: z.strictObject({ draft: DraftId }), output: Draft },
  /** Text, account and the order of the photos; the photos' own drafts are saved with `savePhotoDraft`. */
  savePostDraft: {
    input: z.strictObject({
      id: DraftId,
      photos: z.array(PhotoId).max(4),
      text: z.string().max(4000),
      account: AccountId.nullable(),
    }),
    output: nothing,
  },
  readRecords: { input: nothing, output: Records },
  proofread: {
    input: z.strictObject({ draft: DraftId }),
    output: Proofreading,
  },
  readSavedWords: { input: nothing, output: SavedWords },
  replaceSavedWords: { input: SavedWords, output: SavedWords },
  /** Accounts that a post may mention. An administrator's to say. */
  replaceHandles: {
    input: z.strictObject({ handles: z.array(Handle).max(500).readonly() }),
    output: Records,
  },
  confirm: { input: z.strictObject({ statement: Statement }), output: Records },
  printDraft: {
    input: z.strictObject({ draft: DraftId }),
    output: z.array(Print).readonly(),
  },
  /** Posts the saved draft if, and only if, it clears and prints to exactly these pictures. */
  post: {
    input: z.strictObject({
      draft: DraftId,
      pictures: z.array(sha256).max(4),
      /** When it may leave; absent is at once. */
      notBefore: Instant.optional(),
    }),
    output: PostSummary,
  },

  listPosts: { input: nothing, output: z.array(PostSummary).readonly() },
  settlePost: {
    input: z.strictObject({ post: z.uuid(), found: z.boolean() }),
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

  listConnections: { input: nothing, output: Connections },
  saveClientId: {
    input: z.strictObject({ clientId: z.string().regex(/^[A-Za-z0-9_:=-]{8,200}$/) }),
    output: Connections,
  },
  /** Opens X's own page in the person's browser and waits for them to come back, five minutes at most. */
  connectAccount: { input: z.strictObject({ account: AccountId }), output: Connections },
  giveUpConnecting: { input: nothing, output: nothing },
  /** Asks X whose account it is that is connected. */
  checkConnection: {
    input: z.strictObject({ account: AccountId }),
    output: z.strictObject({ handle: Handle, name: z.string() }),
  },
  disconnectAccount: {
    input: z.strictObject({ account: AccountId }),
    output: z.strictObject({
      /** False where X did not confirm that it gave the leave up. */
      revoked: z.boolean(),
      connections: Connections,
    }),
  },

  listAudit: {
    input: nothing,
    output: z.strictObject({
      lines: z.array(AuditLine).readonly(),
      /** False where the chain or its anchor does not hold. */
      intact: z.boolean(),
    }),
  },

  recordConsent: {
    input: z.strictObject({
      fact: ConsentFact.unwrap().omit({ recordedBy: true, recordedAt: true }),
    }),
    output: Records,
  },
  /** Administrators only. */
  saveSettings: { input: SchoolSettings, output: Records },
} satisfies Record<Channel, { readonly input: z.ZodType; readonly output: z.ZodType }>

export type Input<C extends Channel> = z.infer<(typeof contract)[C]['input']>
export type Output<C extends Channel> = z.infer<(typeof contract)[C]['output']>

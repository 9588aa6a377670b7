import { z } from 'zod'
import { PhotoDraft } from '../core/draft.ts'
import { mostFaces, Tier } from '../core/face.ts'
import { Box } from '../core/geometry.ts'
import { Photo, PhotoId, PhotoSource } from '../core/photo.ts'
import { PupilId } from '../core/pupil.ts'
import { nothing, Stopping } from './shapes.ts'

/** How many files are taken at once. More than these are refused, and none of them is added. */
export const mostFiles = 2000

/** How many photos can be in hand at a time; more than these are refused until some were removed. */
export const mostInHand = 10_000

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

export const EvidenceFace = z
  .strictObject({ box: Box, tier: Tier, score: z.number().min(0).max(1) })
  .readonly()
export type EvidenceFace = z.infer<typeof EvidenceFace>

/** What a person did to a photo, step by step: `steps[at]` is the draft as it stands; undo and redo move `at`. */
export const PhotoHistory = z
  .strictObject({
    steps: z.array(PhotoDraft).min(1).readonly(),
    at: z.int().nonnegative(),
  })
  .readonly()
export type PhotoHistory = z.infer<typeof PhotoHistory>

/** What is known about a photo beside its picture: the same in every step, so that undo never unticks a pupil. */
export const PhotoAbout = z
  .strictObject({
    pupils: z.array(PupilId).max(500).readonly(),
    source: PhotoSource,
    altText: z.string().max(4000),
  })
  .readonly()
export type PhotoAbout = z.infer<typeof PhotoAbout>

/** What of a history is new: main keeps its own first `from` steps, and these take the place of whatever followed. */
export const HistoryTail = z
  .strictObject({
    /** Left out, the steps are the whole history. */
    from: z.int().nonnegative().optional(),
    steps: z.array(PhotoDraft).max(5000).readonly(),
    /** Counted from the very first step. */
    at: z.int().nonnegative(),
    /** Left out, what is known beside the picture is as it was. */
    about: PhotoAbout.optional(),
  })
  .readonly()
export type HistoryTail = z.infer<typeof HistoryTail>

/** Photos, what was found in them and what was done to them. */
export const photoRequests = {
  chooseFiles: { who: 'signedIn', input: nothing, output: z.array(Offer).readonly() },
  /** All that lies in a folder and in the folders in it. */
  choosePhotoFolder: { who: 'signedIn', input: nothing, output: z.array(Offer).readonly() },
  offerFiles: {
    who: 'signedIn',
    input: z.strictObject({
      paths: z.array(z.string().min(1).max(4096)).max(mostFiles),
    }),
    output: z.array(Offer).readonly(),
  },
  /** Gives up looking through folders. */
  stopOffering: { who: 'signedIn', input: nothing, output: nothing },
  addPhoto: { who: 'signedIn', input: z.strictObject({ offer: z.uuid() }), output: AddedPhoto },
  listPhotos: { who: 'signedIn', input: nothing, output: z.array(Photo).readonly() },
  /** Out of hand at once; whoever did it may bring them back for a minute, unless the studio is locked meanwhile. */
  removePhotos: {
    who: 'signedIn',
    input: z.strictObject({ photos: z.array(PhotoId).max(2000), stopping: Stopping.optional() }),
    output: nothing,
  },
  bringBackPhotos: {
    who: 'signedIn',
    input: z.strictObject({ photos: z.array(PhotoId).max(2000) }),
    output: nothing,
  },
  /**
   * Faces are evidence: what was once kept stays, and a draft cannot drop one. Answers with the photo as it then is.
   * More than {@link mostFaces} are not kept, of all calls together, and a photo that is so full stays out of posts.
   */
  keepEvidence: {
    who: 'signedIn',
    input: z.strictObject({
      photo: PhotoId,
      detector: z.string().min(1).max(200),
      faces: z.array(EvidenceFace).max(mostFaces),
    }),
    output: Photo,
  },
  loadPhotoDraft: {
    who: 'signedIn',
    input: z.strictObject({ photo: PhotoId }),
    output: PhotoHistory,
  },
  /** Refused with `notNow` where main does not have the steps that the tail follows: then the whole history is sent. */
  savePhotoDraft: {
    who: 'signedIn',
    input: z.strictObject({ photo: PhotoId, history: HistoryTail, stopping: Stopping.optional() }),
    output: nothing,
  },
} as const

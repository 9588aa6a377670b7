import { z } from 'zod'
import { AccountId } from './account.ts'
import { Cover } from './cover.ts'
import { Dismissal, Mark } from './face.ts'
import { Box } from './geometry.ts'
import { PhotoId, PhotoSource } from './photo.ts'
import { PupilId } from './pupil.ts'

/** What people decided about one photo. Geometry and words only: never pixels, never a verdict. */
export const PhotoDraft = z
  .strictObject({
    photo: PhotoId,
    marks: z.array(Mark).max(2000).readonly(),
    covers: z.array(Cover).max(2000).readonly(),
    dismissals: z.array(Dismissal).max(2000).readonly(),
    /** What is published of the photo, in whole image pixels; null is all of it. */
    crop: Box.nullable(),
    pupils: z.array(PupilId).max(500).readonly(),
    source: PhotoSource,
    altText: z.string().max(4000),
  })
  .readonly()
export type PhotoDraft = z.infer<typeof PhotoDraft>

export const DraftId = z.uuid().brand('DraftId')
export type DraftId = z.infer<typeof DraftId>

/** A post in the making: up to four photos, the words, and the account that was chosen (never assumed). */
export const Draft = z
  .strictObject({
    id: DraftId,
    photos: z.array(PhotoDraft).max(4).readonly(),
    text: z.string().max(4000),
    account: AccountId.nullable(),
  })
  .readonly()
export type Draft = z.infer<typeof Draft>

export function blankPhotoDraft(photo: PhotoId): PhotoDraft {
  return {
    photo,
    marks: [],
    covers: [],
    dismissals: [],
    crop: null,
    pupils: [],
    source: { kind: 'notSaid' },
    altText: '',
  }
}

/** What a look at the whole picture was a look at: any later change of the picture makes it another one. */
export function pictureKey(draft: PhotoDraft): string {
  return JSON.stringify([draft.photo, draft.marks, draft.covers, draft.dismissals, draft.crop])
}

/** What “nobody else is in it” was said of: the pupils ticked then, in any order. */
export function peopleKey(draft: PhotoDraft): string {
  return JSON.stringify([draft.photo, [...draft.pupils].sort()])
}

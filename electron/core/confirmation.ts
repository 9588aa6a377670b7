import { z } from 'zod'
import { Instant } from './day.ts'
import { DraftId } from './draft.ts'
import { Exemption, FaceId } from './face.ts'
import { OperatorId } from './operator.ts'
import { PhotoId } from './photo.ts'

const key = z.string().max(600_000)

/**
 * Something that a person said by name. Main stamps who and when; `of` is what it was said of, so that a later change
 * leaves it behind (see `pictureKey`, `peopleKey`).
 */
export const Statement = z
  .discriminatedUnion('what', [
    z.strictObject({ what: z.literal('wholePicture'), photo: PhotoId, of: key }),
    z.strictObject({ what: z.literal('nobodyElse'), photo: PhotoId, of: key }),
    z.strictObject({ what: z.literal('dismissal'), photo: PhotoId, face: FaceId, as: Exemption }),
    z.strictObject({
      what: z.literal('finding'),
      draft: DraftId,
      /** See `findingKey`: the rule, the place and the words, so that another slip asks again. */
      finding: key,
      reason: z.string().trim().min(1).max(300),
    }),
    /** P9: the account is right although pupils of other years are in the photos; `of` is `accountKey`. */
    z.strictObject({ what: z.literal('account'), draft: DraftId, of: key }),
  ])
  .readonly()
export type Statement = z.infer<typeof Statement>

export const Confirmation = z
  .strictObject({ statement: Statement, by: OperatorId, at: Instant })
  .readonly()
export type Confirmation = z.infer<typeof Confirmation>

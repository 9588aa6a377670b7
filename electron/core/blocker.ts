import { z } from 'zod'
import { AccountId } from './account.ts'
import { ConsentState } from './consent.ts'
import { FaceId } from './face.ts'
import { PhotoId } from './photo.ts'
import { PupilId, YearGroup } from './pupil.ts'
import type { Rule } from './rule.ts'
import { SetAside } from './setAside.ts'
import { Finding } from './words/finding.ts'

const photo = { photo: PhotoId }
const blocker = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.strictObject({ kind: z.literal(kind), ...shape }).readonly()

/** One reason why a draft may not leave. Each names its cause, so that a person can be led to it. */
export const Blocker = z.discriminatedUnion('kind', [
  blocker('nothingToPost', {}),
  /** Rows of the records that a decision rests on cannot be read: nobody knows what they forbid. */
  blocker('recordsUnreadable', { rows: SetAside }),
  blocker('photoGone', photo),
  /** P1: the detector has not looked at it yet. */
  blocker('facesNotLookedFor', photo),
  /** P1: as many faces as are kept account of, so that there may be more. */
  blocker('tooManyFaces', photo),
  /** P1: a face without a decision. `number` is the one that the face list shows. */
  blocker('faceBare', { ...photo, face: FaceId, number: z.int(), partly: z.boolean() }),
  /** P1: a face was left bare, and nobody's name stands behind it. */
  blocker('dismissalUnsigned', { ...photo, face: FaceId, number: z.int() }),
  /** P1: the school does not show adults. */
  blocker('adultsNotShown', { ...photo, face: FaceId, number: z.int() }),
  blocker('cropOutsidePhoto', photo),
  /** P2: nobody has said that all pupils in it are ticked. */
  blocker('peopleNotConfirmed', photo),
  blocker('pupilUnknown', { ...photo, pupil: PupilId }),
  /** P2. */
  blocker('noConsent', { ...photo, pupil: PupilId, state: ConsentState.exclude(['live']) }),
  /** Nobody has looked at the whole picture since its last change. */
  blocker('notLookedAt', photo),
  /** P15. */
  blocker('sourceUnexplained', photo),
  /** P3 to P8, P13: something in the words that cannot leave, or that nobody has answered for yet. */
  blocker('words', { finding: Finding }),
  blocker('wordsNotChecked', {}),
  /** P9. */
  blocker('noAccount', {}),
  blocker('accountUnknown', { account: AccountId }),
  blocker('notYourAccount', { account: AccountId }),
  /** P9: pupils of these years are in the photos, and the account does not speak for them. */
  blocker('accountUnusual', { account: AccountId, years: z.array(YearGroup).readonly() }),
])
export type Blocker = z.infer<typeof Blocker>

/** The one rule that a blocker keeps. A new kind of blocker does not compile without its rule. */
export function ruleOf(blocker: Blocker): Rule {
  switch (blocker.kind) {
    case 'facesNotLookedFor':
    case 'tooManyFaces':
    case 'faceBare':
    case 'dismissalUnsigned':
    case 'adultsNotShown':
    case 'notLookedAt':
      return 'P1'
    case 'peopleNotConfirmed':
    case 'pupilUnknown':
    case 'noConsent':
      return 'P2'
    case 'sourceUnexplained':
      return 'P15'
    case 'words':
      return blocker.finding.rule
    case 'wordsNotChecked':
      return 'P7'
    case 'noAccount':
    case 'accountUnknown':
    case 'notYourAccount':
    case 'accountUnusual':
      return 'P9'
    case 'nothingToPost':
    case 'recordsUnreadable':
    case 'photoGone':
    case 'cropOutsidePhoto':
      return 'studio'
  }
}

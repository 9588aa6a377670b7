import { z } from 'zod'
import { PhotoId } from '../photo.ts'
import { WordRule } from '../rule.ts'

/** Where in a post a finding lies. */
export const Place = z
  .discriminatedUnion('part', [
    z.strictObject({ part: z.literal('text') }),
    z.strictObject({ part: z.literal('altText'), photo: PhotoId }),
  ])
  .readonly()
export type Place = z.infer<typeof Place>

/** What kind of slip it is. The sentence that a person reads is chosen by it (`sentenceFor`). */
export const FindingKind = z.enum([
  'pupilName',
  'pupilSurname',
  'maybePupilName',
  'maybeSurname',
  'distinctiveName',
  'workByFullName',
  'unknownName',
  'unlistedHandle',
  'handleList',
  'pointsToOneChild',
  'futureTimeAndPlace',
  'email',
  'phoneNumber',
  'address',
  'accessCode',
  'password',
  'accidentalLink',
  'link',
  'textSpeak',
  'profanity',
  'shouting',
  'manyMarks',
  'doubleSpace',
  'missingSpace',
  'missingCapital',
  'missingFullStop',
  'lowerCaseHashtag',
  'overSchoolLimit',
  'overXLimit',
  'invisibleLetters',
  'missingAltText',
  'longAltText',
  'sameTextElsewhere',
  'spelling',
  'grammar',
])
export type FindingKind = z.infer<typeof FindingKind>

/**
 * One thing that is wrong, or may be wrong, with the words. `refuse` cannot be acknowledged away; `ask` can, by name
 * and with a reason.
 */
export const Finding = z
  .strictObject({
    rule: WordRule,
    effect: z.enum(['refuse', 'ask']),
    kind: FindingKind,
    where: Place,
    /** Where it stands, in UTF-16 code units of that part, end exclusive. */
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    /** The words themselves, as they were written. */
    text: z.string().max(4000),
    /** What may stand there instead, offered and never applied by itself. */
    fix: z.string().max(4000).nullable(),
    /** A short plain reason, for kinds whose sentence needs one (grammar). */
    reason: z.string().max(400).nullable(),
  })
  .readonly()
export type Finding = z.infer<typeof Finding>

/** What an acknowledgement is an acknowledgement of. */
export function findingKey(finding: Finding): string {
  return JSON.stringify([finding.rule, finding.kind, finding.where, finding.text])
}

import { describesEachPhoto } from './altText.ts'
import {
  beginsWithCapital,
  endsWithFullStop,
  noDoubleSpaces,
  noInvisibleLetters,
  noManyMarks,
  noMissingSpaces,
  noRunOnSentences,
  noShouting,
} from './etiquette.ts'
import type { Finding } from './finding.ts'
import { fitsTheLimit } from './fitsTheLimit.ts'
import { hashtagsReadWell } from './hashtagsReadWell.ts'
import { namesItsLinks, noAccidentalLinks } from './links.ts'
import { noHandleLists, noUnlistedHandles } from './mentions.ts'
import { noContactDetails } from './noContactDetails.ts'
import { noProfanity } from './noProfanity.ts'
import { noPupilNames } from './noPupilNames.ts'
import { noRepeatedText } from './noRepeatedText.ts'
import { noTextSpeak } from './noTextSpeak.ts'
import { noUnknownNames } from './noUnknownNames.ts'
import { type Part, textPartsOf } from './part.ts'
import { noFutureTimeAndPlace, pointsToNobody } from './pointsToNobody.ts'
import type { Roll } from './roll.ts'
import type { Words } from './words.ts'

/** One rule about words: what it finds in one part of a post. */
export type WordCheck = (part: Part, roll: Roll, words: Words) => readonly Finding[]

/** The rules that words must pass, each in its own file. */
export const wordChecks: readonly WordCheck[] = [
  noPupilNames,
  noUnknownNames,
  pointsToNobody,
  noFutureTimeAndPlace,
  noUnlistedHandles,
  noHandleLists,
  noContactDetails,
  noAccidentalLinks,
  namesItsLinks,
  noTextSpeak,
  noProfanity,
  noShouting,
  noManyMarks,
  noDoubleSpaces,
  noMissingSpaces,
  noRunOnSentences,
  noInvisibleLetters,
  beginsWithCapital,
  endsWithFullStop,
  hashtagsReadWell,
  fitsTheLimit,
  describesEachPhoto,
  noRepeatedText,
]

/** Everything that the rules find in a post's words, in the order of reading. Grammar is the proofreader's. */
export function checkWords(words: Words, roll: Roll): readonly Finding[] {
  return textPartsOf(words).flatMap((part) =>
    wordChecks
      .flatMap((check) => check(part, roll, words))
      .sort((a, b) => a.start - b.start || b.end - a.end),
  )
}

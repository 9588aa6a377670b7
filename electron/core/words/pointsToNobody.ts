import type { Finding } from './finding.ts'
import { letters } from './fold.ts'
import { findingAt, type Part } from './part.ts'
import type { Roll } from './roll.ts'

const group = /\b(?:year|yr|class|y)\s?[1-6]\b|\breception\b|\bnursery\b|\beyfs\b|\bks[12]\b/i
const oneChild =
  /\b(?:a|an|one|one of|our|the|this|only|youngest|oldest|year \d|reception|nursery)\b(?:\s+[\w'’-]+){0,4}?\s+(?:boy|girl|child|pupil|student|youngster|winner|champion|gymnast|swimmer|footballer|dancer|pianist|violinist|drummer|singer|skater|runner|rider|actor|poet|writer|captain|goalkeeper|striker|chef|inventor|athlete|author|artist|player)(?!s)\b|\bone of our\b/i
const achievement =
  /\b(?:won|wins|winning|winner|champion|championships?|first place|1st place|medal|gold|silver|bronze|award(?:ed)?|trophy|prize|record|selected|county|national|regional|black belt|scholarship|fastest|published|scored|finalist|distinction|qualified|grade \d)\b/i

/** A class, an achievement and one child are enough to know who is meant, name or no name. */
export function pointsToNobody(part: Part, roll: Roll): readonly Finding[] {
  return sentencesIn(part.text)
    .filter(
      ({ text }) =>
        (group.test(text) || namesClass(text, roll)) &&
        (oneChild.test(text) || namesPupil(text, roll)) &&
        achievement.test(text),
    )
    .map(({ start, text }) =>
      findingAt(part, start, start + text.length, {
        rule: 'safety',
        effect: 'ask',
        kind: 'pointsToOneChild',
      }),
    )
}

/** Without a picture a first name may stand, but not beside the class and the prize of its bearer. */
function namesPupil(text: string, roll: Roll): boolean {
  return (text.match(/\p{Lu}[\p{L}'’-]+/gu) ?? []).some((word) => roll.forms.has(letters(word)))
}

function namesClass(text: string, roll: Roll): boolean {
  return [...roll.classNames].some((name) => name !== '' && text.toLowerCase().includes(name))
}

const day =
  /\b(?:tomorrow|tonight|this (?:afternoon|evening|weekend|morning)|next (?:week|month|term|\w+day)|on \w+day|\w+days?\b(?= at)|\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*)/i
const clock =
  /\b\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm)\b|\b\d{1,2}:\d{2}\b|\bat (?:noon|midday)\b|\bat \d{1,2}(?=[.,!?]|$| (?:on|to|for|sharp|prompt)\b)|\bo['’]clock\b/i
const future =
  /\b(?:will|we['’]ll|they['’]ll|going to|are off to|join us|come (?:along|and)|see you|don['’]t miss|meet(?:ing)?|starts?|begins?|(?:is|are) at|leav(?:e|ing)|tomorrow|tonight|next (?:week|month|\w+day)|visiting)\b/i
/** A sentence that tells what was: its day and time are no invitation. */
const past =
  /\b(?:was|were|had|did|went|came|saw|made|sang|swam|ran|won|took|gave|met|found|learnt|yesterday|last|\w{3,}ed)\b/i
const place =
  /\b(?:at|in|to|from|outside|near)\s+(?:the\s+|our\s+)?(?:[A-Z][\w'’]+|hall|church|park|museum|beach|station|pool|gates?|field|playground|library|leisure centre|centre|theatre|stadium|farm|zoo|castle|farm|woods?|town hall)\b/

/** A picture with the time and place where the children will be is an invitation to strangers. */
export function noFutureTimeAndPlace(part: Part): readonly Finding[] {
  if (!part.withPhoto) return []
  return sentencesIn(part.text)
    .filter(
      ({ text }) =>
        place.test(text) &&
        (future.test(text)
          ? clock.test(text) || day.test(text)
          : clock.test(text) && day.test(text) && !past.test(text)),
    )
    .map(({ start, text }) =>
      findingAt(part, start, start + text.length, {
        rule: 'safety',
        effect: 'ask',
        kind: 'futureTimeAndPlace',
      }),
    )
}

function sentencesIn(text: string): readonly { readonly start: number; readonly text: string }[] {
  return [...text.matchAll(/[^\s][^!?\n]*?(?:[.!?](?=\s|$)|$|\n)/g)].map((match) => ({
    start: match.index,
    text: match[0].trimEnd(),
  }))
}

import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity'
import type { Finding } from '../core/words/finding.ts'
import { findingAt, type Part } from '../core/words/part.ts'
import { isWithin } from '../core/words/spans.ts'

/** Right words of schools that the library takes for others. */
const allowed = [
  'Dick Whittington',
  'Dick King-Smith',
  'Moby Dick',
  'Scunthorpe',
  'Penistone',
  'cockerel',
  'cockerels',
  'peacock',
  'peacocks',
  'cockpit',
  'Hancock',
  'Babcock',
  'shuttlecock',
  'shuttlecocks',
  'woodcock',
  'analysis',
  'analyse',
  'titmouse',
  'blue tit',
  'great tit',
  'tits',
  'pussy willow',
  'pussycat',
  'Puss in Boots',
  'therapist',
  'cumbria',
  'Cumbrian',
  'cucumber',
  'document',
  'accumulate',
  'circumference',
  'scum',
  'Essex',
  'Sussex',
  'Middlesex',
  'Wessex',
]

const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers })

/** P7: whatever the short list in core misses. The library guesses more widely, so this asks. */
export function profanityIn(part: Part): readonly Finding[] {
  const elsewhere = [...part.links, ...part.mentions, ...part.hashtags]
  return matcher
    .getAllMatches(part.text, true)
    .filter(({ startIndex, endIndex }) => !isAllowed(part.text, startIndex, endIndex + 1))
    .filter(({ startIndex, endIndex }) => !isWithin(elsewhere, startIndex, endIndex + 1))
    .map(({ startIndex, endIndex }) =>
      findingAt(part, startIndex, endIndex + 1, {
        rule: 'P7',
        effect: 'ask',
        kind: 'profanity',
        reason: 'This may read as a swear word.',
      }),
    )
}

function isAllowed(text: string, start: number, end: number): boolean {
  const lower = text.toLowerCase()
  return allowed.some((phrase) => {
    const near = lower.indexOf(phrase.toLowerCase(), Math.max(0, start - phrase.length))
    return near !== -1 && near <= start && end <= near + phrase.length
  })
}

import type { Finding, Place } from './finding.ts'
import { hashtagsIn, linksIn, mentionsIn, type TextSpan } from './spans.ts'
import type { Words } from './words.ts'

/** One stretch of words that is read on its own: the text of the post, or one photo's alt text. */
export interface Part {
  readonly where: Place
  readonly text: string
  /** Whether a picture stands beside it (P3). */
  readonly withPhoto: boolean
  readonly hashtags: readonly TextSpan[]
  readonly mentions: readonly TextSpan[]
  readonly links: readonly TextSpan[]
}

export function textPartsOf(words: Words): readonly Part[] {
  const withPhoto = words.altTexts.length > 0
  const altTexts = words.altTexts.map(({ photo, text }) =>
    partOf({ part: 'altText', photo }, text, withPhoto),
  )
  return [partOf({ part: 'text' }, words.text, withPhoto), ...altTexts]
}

function partOf(where: Place, text: string, withPhoto: boolean): Part {
  const spans = { hashtags: hashtagsIn(text), mentions: mentionsIn(text), links: linksIn(text) }
  return { where, text, withPhoto, ...spans }
}

type Verdict = Pick<Finding, 'rule' | 'effect' | 'kind'> & Partial<Pick<Finding, 'fix' | 'reason'>>

/** A finding about the stretch `start`..`end` of a part, in UTF-16 code units. */
export function findingAt(part: Part, start: number, end: number, verdict: Verdict): Finding {
  const text = part.text.slice(start, end).slice(0, 4000)
  return { where: part.where, start, end, text, fix: null, reason: null, ...verdict }
}

/** Findings for everything that a global pattern matches in a part. */
export function findingsFor(
  part: Part,
  pattern: RegExp,
  verdictOf: (match: RegExpExecArray) => Verdict | null,
): readonly Finding[] {
  return [...part.text.matchAll(pattern)].flatMap((match) => {
    const verdict = verdictOf(match)
    return verdict === null
      ? []
      : [findingAt(part, match.index, match.index + match[0].length, verdict)]
  })
}

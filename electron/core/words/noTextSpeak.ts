import type { Finding } from './finding.ts'
import { letters } from './fold.ts'
import { textSpeak } from './lists/textSpeak.ts'
import { findingAt, type Part } from './part.ts'
import { isWithin } from './spans.ts'

const meanings: ReadonlyMap<string, string> = new Map(
  textSpeak
    .trim()
    .split(/\s+/)
    .map((entry) => entry.split('='))
    .map(([word = '', meaning = '']) => [word, meaning.replaceAll('_', ' ')]),
)

const word = /[\p{L}\p{N}\p{M}\p{Cf}]+(?:[.][\p{L}\p{N}](?![\p{L}\p{N}]))*/gu
/** Kisses at the end of a sentence. */
const kisses = /(?<=^|\s)[xX]x+(?=[\s.!?]|$)/gu
const tagged =
  /(?<=^|[a-z0-9_])(LOL|Lol|OMG|Omg|Gr8|GR8|L8r|L8R|Thx|M8)(?=$|[A-Z_])|^(lol|omg|gr8|l8r|thx)|(lol|omg|gr8|l8r|thx)$/gu

/** P7: no lol, gr8 or l8r, nor the rest of their family. */
export function noTextSpeak(part: Part): readonly Finding[] {
  const elsewhere = [...part.mentions, ...part.links]
  const written = [...part.text.matchAll(word)]
    .filter((match) => !isWithin(elsewhere, match.index, match.index + match[0].length))
    .flatMap((match) => textSpeakAt(part, match))
  const kissed = [...part.text.matchAll(kisses)].map((match) =>
    found(part, match.index, match[0], ''),
  )
  return [...written, ...kissed, ...inHashtags(part)]
}

function textSpeakAt(part: Part, match: RegExpExecArray): readonly Finding[] {
  const meaning = meaningOf(letters(match[0]))
  if (meaning === undefined || isSomethingElse(part, match)) return []
  return [found(part, match.index, match[0], meaning)]
}

function meaningOf(folded: string): string | undefined {
  if (/^l+o{2,}l+[sz]*$/.test(folded) || /^o+m+g{2,}$/.test(folded)) return ''
  return meanings.get(folded) ?? meanings.get(folded.replace(/(.)\1{2,}$/, '$1'))
}

/** Letters that a phonics lesson names, the city of Ur, the U of U11, B4 paper. */
function isSomethingElse(part: Part, match: RegExpExecArray): boolean {
  if (match[0] === 'Ur' || /^(?:[A-Z]\d|\d[A-Z])$/.test(match[0])) return true
  if (match[0].length > 1) return false
  const before = part.text.slice(0, match.index)
  const after = part.text.slice(match.index + 1)
  const isNamed = /["'‘“/,-]\s?$/u.test(before) || /^["'’”/,-]|^ (sound|shape|turn)/u.test(after)
  const isCapitalAlone = match[0] !== match[0].toLowerCase() && !/^ ?(r|u)\b/i.test(after)
  return isNamed || isCapitalAlone
}

function inHashtags(part: Part): readonly Finding[] {
  return part.hashtags.flatMap((tag) =>
    [...tag.body.matchAll(tagged)]
      .filter((match) => match[0].length < tag.body.length)
      .map((match) => found(part, tag.start + 1 + match.index, match[0], '')),
  )
}

function found(part: Part, start: number, text: string, fix: string): Finding {
  const capital = start === 0 && fix !== '' ? fix.charAt(0).toUpperCase() + fix.slice(1) : fix
  return findingAt(part, start, start + text.length, {
    rule: 'P7',
    effect: 'refuse',
    kind: 'textSpeak',
    fix: capital,
  })
}

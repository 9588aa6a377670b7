import type { Finding } from './finding.ts'
import { isEnglish, isProperWord } from './lexicon.ts'
import { findingAt, findingsFor, type Part } from './part.ts'
import { isWithin } from './spans.ts'

/** P7: capitals are for beginnings and names, not for shouting. */
export function noShouting(part: Part): readonly Finding[] {
  const tags = [...part.hashtags, ...part.mentions, ...part.links]
  return findingsFor(part, /\p{Lu}{4,}(?:[\s'’]+\p{Lu}+)*/gu, (match) => {
    const words = match[0]
      .split(/[\s'’]+/)
      .filter((word) => word.length > 3 && !/^[IVXLC]+$/.test(word))
    const shouted = words.some(
      (word) => isEnglish(word.toLowerCase()) && !isProperWord(word.toLowerCase()),
    )
    const inTag = isWithin(tags, match.index, match.index + match[0].length)
    return shouted && !inTag ? ask('shouting', quieter(part.text, match)) : null
  })
}

function quieter(text: string, match: RegExpExecArray): string {
  const opens = /(^|[.!?]\s+)$/.test(text.slice(0, match.index))
  const lower = match[0].toLowerCase()
  return opens ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower
}

/** P7: one exclamation or question mark says it. */
export function noManyMarks(part: Part): readonly Finding[] {
  return findingsFor(part, /[!?！？]{2,}/g, (match) =>
    ask('manyMarks', /[?？]/.test(match[0]) ? '?' : '!'),
  )
}

/** P7: one space between words. */
export function noDoubleSpaces(part: Part): readonly Finding[] {
  return findingsFor(part, /(?<=\S)[ \u00a0]{2,}(?=\S)/g, () => ask('doubleSpace', ' '))
}

/** P7: a space follows a full stop, comma or question mark. */
export function noMissingSpaces(part: Part): readonly Finding[] {
  const links = [...part.links, ...part.mentions]
  return findingsFor(
    part,
    /(?<=\p{Ll}[\p{Ll}\d]|\s\d)[.!?,](?=\p{Lu}\p{Ll})|(?<=\p{Ll}{2}),(?=\p{L}{2})/gu,
    (match) =>
      isWithin(links, match.index, match.index + 1) ||
      /[@\w-]+\.\w+@|@\S*$/.test(part.text.slice(0, match.index))
        ? null
        : ask('missingSpace', `${match[0]} `),
  )
}

/** P7: “great fun.we loved it”, where X makes no link of it. */
export function noRunOnSentences(part: Part): readonly Finding[] {
  return findingsFor(
    part,
    /(?<![\p{L}\p{N}.@/])(\p{L}{2,})\.(\p{Ll}{2,})(?![\p{L}\p{N}./@])/gu,
    (match) => {
      const [, before = '', after = ''] = match
      const areWords = isEnglish(before.toLowerCase()) && isEnglish(after)
      const end = match.index + match[0].length
      if (!areWords || isWithin(part.links, match.index, end)) return null
      return ask('missingSpace', `${before}. ${after.charAt(0).toUpperCase()}${after.slice(1)}`)
    },
  )
}

/** Letters that nobody sees come with copied text, and hide words from those who look for them. */
export function noInvisibleLetters(part: Part): readonly Finding[] {
  const invisible =
    /(?<=[\p{L}\p{N}])[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu
  return findingsFor(part, invisible, () => ask('invisibleLetters', ''))
}

const abbreviation = /\b(?:e\.g|i\.e|etc|vs|approx|no|p\.m|a\.m|st|dr|mr|mrs|ms|[a-z])\.\s+$/i

/** P7: a sentence begins with a capital. */
export function beginsWithCapital(part: Part): readonly Finding[] {
  if (part.where.part !== 'text') return []
  return findingsFor(
    part,
    /(?<=^["'“‘(]*|[.!?]["'”’)]*\s+["'“‘(]*)\p{Ll}[\p{L}'’]*(?=[\s,.!?]|$)/gu,
    ({ 0: word, index }) =>
      abbreviation.test(part.text.slice(0, index))
        ? null
        : ask('missingCapital', `${word.charAt(0).toUpperCase()}${word.slice(1)}`),
  )
}

/** P7: the last sentence ends; a hashtag, a handle, a link or an emoji may close a post too. */
export function endsWithFullStop(part: Part): readonly Finding[] {
  if (part.where.part !== 'text') return []
  const text = part.text.trimEnd()
  const tags = [...part.hashtags, ...part.mentions, ...part.links]
  const sentence = lastSentence(text, tags)
  if (!/[\p{L}\p{N}]$/u.test(sentence)) return []
  const lastWord = sentence.search(/\S+$/u)
  const fix = `${sentence.slice(lastWord)}.`
  return [findingAt(part, lastWord, sentence.length, ask('missingFullStop', fix))]
}

/** The text before the hashtags that trail it; a text of hashtags alone has no sentence. */
function lastSentence(
  text: string,
  tags: readonly { readonly start: number; readonly end: number }[],
): string {
  const closing = tags.find((tag) => tag.end === text.length)
  return closing === undefined ? text : ''
}

function ask(
  kind: Finding['kind'],
  fix: string,
): Pick<Finding, 'rule' | 'effect' | 'kind' | 'fix'> {
  return { rule: 'P7', effect: 'ask', kind, fix }
}

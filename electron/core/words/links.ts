import type { Finding } from './finding.ts'
import { isEnglish, isEveryday } from './lexicon.ts'
import { findingAt, type Part } from './part.ts'
import type { TextSpan } from './spans.ts'

/** Endings that are words as well: “the day.it was” becomes a link to a stranger's site. */
const wellKnownEnding = /\.(com|org|net|edu|gov|uk|info|eu|london|wales|scot)$/i

/** A missing space after a full stop makes a live link to a stranger's site: it refuses, with the space as the fix. */
export function noAccidentalLinks(part: Part): readonly Finding[] {
  if (part.where.part !== 'text') return []
  return part.links
    .filter((link) => isAccidental(part.text, link))
    .map((link) =>
      findingAt(part, link.start, link.end, {
        rule: 'link',
        effect: 'refuse',
        kind: 'accidentalLink',
        fix: spaced(link.body),
      }),
    )
}

/** A link that was meant asks once: where it leads, and what X charges for it. */
export function namesItsLinks(part: Part): readonly Finding[] {
  if (part.where.part !== 'text') return []
  return part.links
    .filter((link) => !isAccidental(part.text, link))
    .map((link) =>
      findingAt(part, link.start, link.end, {
        rule: 'link',
        effect: 'ask',
        kind: 'link',
        reason: `It leads to ${hostOf(link.body)}. X charges $0.20 for a post with a link, $0.015 for one without.`,
      }),
    )
}

function isAccidental(text: string, link: TextSpan): boolean {
  if (/[/:]/.test(link.body) || /^www\./i.test(link.body) || wellKnownEnding.test(link.body))
    return false
  const parts = link.body.split('.')
  const [before = '', after = ''] = [parts.at(-2), parts.at(-1)]
  if (/^\d+$/.test(before)) return true
  const isWord = (word: string) => isEnglish(word.toLowerCase())
  if (/^[A-Z][a-z]*$/.test(after)) return true
  if (isWord(before) && isWord(after)) return true
  return (
    isEveryday(after.toLowerCase()) && after.length < 4 && /^\s+[a-z]/.test(text.slice(link.end))
  )
}

function spaced(body: string): string {
  return body
    .replace(/(\d)\.(am|pm)$/i, '$1$2')
    .replace(/\.(\p{L})/gu, (_, letter: string) => `. ${letter.toUpperCase()}`)
}

function hostOf(url: string): string {
  return url
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/[/?#].*$/, '')
    .toLowerCase()
}

import type { Finding } from './finding.ts'
import { letters } from './fold.ts'
import { profanities } from './lists/profanities.ts'
import { findingAt, type Part } from './part.ts'
import { isWithin } from './spans.ts'

const stems = new Set(profanities.trim().split(/\s+/))
const endings = [
  '',
  's',
  'es',
  'ed',
  'er',
  'ers',
  'ing',
  'in',
  'y',
  'head',
  'heads',
  'hole',
  'holes',
]
const digitLetters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '*': '',
}
const word = /[\p{L}\p{N}\p{M}\p{Cf}@$*!'’.-]*\p{L}[\p{L}\p{N}\p{M}\p{Cf}@$*]*/gu

/** P7 and the policy's section on content: no swearing. Whole words only, so Scunthorpe and analysis stand. */
export function noProfanity(part: Part): readonly Finding[] {
  const links = part.links
  return [...part.text.matchAll(word)]
    .filter((match) => !isWithin(links, match.index, match.index + match[0].length))
    .filter((match) => isProfane(match[0]))
    .map((match) =>
      findingAt(part, match.index, match.index + match[0].length, {
        rule: 'P7',
        effect: 'refuse',
        kind: 'profanity',
        fix: '',
      }),
    )
}

function isProfane(written: string): boolean {
  const plain = letters(
    [...written.toLowerCase()].map((char) => digitLetters[char] ?? char).join(''),
  )
  return endings.some(
    (ending) => plain.endsWith(ending) && hasStem(plain.slice(0, plain.length - ending.length)),
  )
}

function hasStem(stem: string): boolean {
  return stems.has(stem) || stems.has(stem.replace(/(.)\1$/, '$1'))
}

import type { Candidate } from './candidate.ts'
import { folded } from './fold.ts'
import { formOf } from './formOf.ts'
import type { NameForm } from './nameForms.ts'
import type { Reader } from './reader.ts'

const looksLike: Readonly<Record<string, readonly string[]>> = {
  '0': ['o'],
  '1': ['i', 'l'],
  '2': ['z'],
  '3': ['e'],
  '4': ['a'],
  '5': ['s'],
  '6': ['g'],
  '7': ['t'],
  '8': ['b'],
  '9': ['g'],
  '@': ['a'],
  $: ['s'],
  '!': ['i'],
  '|': ['l', 'i'],
  '€': ['e'],
  '£': ['l'],
  '+': ['t'],
}

/** Words with digits or signs in place of letters: Am3lia, W!lliam. */
const disguise = /(?=[\p{L}\d@$!|€£+]*\p{L})[\p{L}\d@$€£|+]+(?:!(?=\p{L})[\p{L}\d@$€£|+]+)*/gu

/** Names on the roll that are written so. */
export function disguisedIn(reader: Reader): readonly Candidate[] {
  return [...reader.text.matchAll(disguise)].flatMap((match) => {
    if (!/[\d@$!|€£+]/.test(match[0]) || match[0].length > 24) return []
    const form = spellingsOf(match[0])
      .map((spelling) => formOf(reader, spelling))
      .find((known) => known !== null && known.letters.length > 2)
    return form === undefined || form === null ? [] : candidatesOver(reader, form, match)
  })
}

function spellingsOf(word: string): readonly string[] {
  let spellings = ['']
  for (const char of folded(word)) {
    const next = looksLike[char] ?? [char]
    spellings = spellings
      .flatMap((spelling) => next.map((letter) => spelling + letter))
      .slice(0, 64)
  }
  return spellings
}

function candidatesOver(
  reader: Reader,
  form: NameForm,
  match: RegExpExecArray,
): readonly Candidate[] {
  const start = match.index
  const end = start + match[0].length
  const inside = reader.pieces.flatMap((piece, at) =>
    start <= piece.start && piece.end <= end ? [at] : [],
  )
  const [from, last] = [inside[0], inside.at(-1)]
  if (from === undefined || last === undefined) return []
  return [{ form, how: 'scattered', from, to: last + 1, start, end }]
}

import type { Candidate } from './candidate.ts'
import { letters } from './fold.ts'
import { isEnglish, isFamilyName, isGivenName, isProperWord } from './lexicon.ts'
import type { Reader } from './reader.ts'
import { tokensIn } from './tokens.ts'

/** Letters that look like another one upside down. */
const turned = new Map(
  Object.entries({
    a: 'ɐ∀ꓯⱯ',
    b: 'q𐐒ꓭ',
    c: 'ɔƆↃꓛ',
    d: 'pᗡ◖ꓷ',
    e: 'ǝƎǝꓱ',
    f: 'ɟℲꓞ',
    g: 'ƃ⅁פᵷꓨ',
    h: 'ɥ',
    i: 'ᴉıı',
    j: 'ɾſꓩ',
    k: 'ʞ⋊Ʞꓘ',
    l: 'ן˥⅂ꞁꓶ',
    m: 'ɯ',
    n: 'u',
    p: 'dԀꓒ',
    q: 'b',
    r: 'ɹᴚꓤ',
    t: 'ʇ┴⊥Ʇꓕ',
    u: 'n∩ꓵ',
    v: 'ʌΛꓥ',
    w: 'ʍM',
    y: 'ʎ⅄',
  }).flatMap(([latin, others]) => [...others].map((other) => [other, latin] as const)),
)
/** Those that nobody writes by chance. */
const strange = /[^ -~]/u

/** Names on the roll that are written backwards or upside down: kcaJ, ʞɔɐɾ. */
export function turnedIn(reader: Reader): readonly Candidate[] {
  return tokensIn(reader, (char) => /\p{L}/u.test(char)).flatMap(({ text, ...place }) => {
    const form = readingsOf(text)
      .map((reading) => reader.roll.forms.get(reading))
      .find((known) => known !== undefined)
    return form === undefined ? [] : [{ form, how: 'turned' as const, ...place }]
  })
}

function readingsOf(text: string): readonly string[] {
  const word = text.replace(/^[#@]|['’]s$|[.,!?;:…)]+$/gu, '')
  const backwards = [...letters(word)].reverse().join('')
  const isTurned = [...word].some((char) => strange.test(char) && turned.has(char))
  const upsideDown = isTurned ? [overOf(word), [...overOf(word)].reverse().join('')] : []
  const long = [...upsideDown, ...(isWord(letters(word)) ? [] : [backwards])]
  return long.filter((reading) => reading.length > 3)
}

function overOf(word: string): string {
  return letters([...word].map((char) => turned.get(char) ?? char).join(''))
}

/** A word or a name as it stands is not read backwards: “Nadia” is nobody's Aidan. */
function isWord(word: string): boolean {
  return isEnglish(word) || isProperWord(word) || isGivenName(word) || isFamilyName(word)
}

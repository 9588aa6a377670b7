import type { Candidate } from './candidate.ts'
import { letters } from './fold.ts'
import type { NameForm } from './nameForms.ts'
import type { Reader } from './reader.ts'
import { type Token, tokensIn } from './tokens.ts'

/** What stands for a letter in a word: a star, a line, a sign, a picture; never what belongs between words. */
const mask = /[^\p{L}\p{M}\p{N}\s\p{Cf}'’‘ʼ`´"“”/,;:()[\]&@]/u
/** What stands between words as well, and so masks only inside one. */
const joiner = /[-–—.!?…]/u

/** Names on the roll of which letters were masked: J*ck, J_ck, J-ck, *m*l**. Whatever masks a letter may be any letter. */
export function maskedIn(reader: Reader): readonly Candidate[] {
  return tokensIn(reader, (char) => mask.test(char)).flatMap((token) => {
    const word = bare(token.text)
    const pattern = patternOf(word)
    if (pattern === null) return []
    const form = [...reader.roll.forms.values()]
      .filter((known) => known.letters.length > 3 && pattern.test(known.letters))
      .sort((a, b) => Number(a.everyday) - Number(b.everyday))[0]
    return form === undefined ? [] : [candidateOf(token, word, form)]
  })
}

function candidateOf({ text, from, to, start }: Token, word: string, form: NameForm): Candidate {
  const masks = [...word].filter((char) => mask.test(char))
  const [only] = masks
  const sure = masks.length === 1 && only !== undefined && !joiner.test(only)
  const begins = start + text.indexOf(word)
  const how = sure ? 'masked' : 'maybeMasked'
  return { form, how, from, to, start: begins, end: begins + word.length }
}

/** The word as a pattern of what it may stand for; null where too little of a word is left, or nothing is masked. */
function patternOf(word: string): RegExp | null {
  const known = letters(word)
  if (known.length < 2 || word.length > 40 || ![...word].some((char) => mask.test(char)))
    return null
  const source = word.replace(new RegExp(`(?:${mask.source})+|[^]`, 'gu'), (part) => {
    const first = [...part][0] ?? ''
    if (!mask.test(first)) return letters(part)
    const count = [...part].length
    return count < 3 ? `[^]{${count}}` : '[^]+'
  })
  return new RegExp(`^${source}$`, 'u')
}

/** Without what stands around a word: its full stop, and the stars that make it bold. */
function bare(text: string): string {
  const ended = text.replace(/^[-–—.!?…#]+|[-–—.!?…]+$/gu, '')
  const framed = new RegExp(`^(?:${mask.source})+([\\p{L}\\p{M}]+)(?:${mask.source})+$`, 'u').exec(
    ended,
  )
  return framed?.[1] ?? ended
}

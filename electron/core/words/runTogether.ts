import { isEnglish, isEveryday } from './lexicon.ts'
import type { NameForm } from './nameForms.ts'

export interface FoundName {
  readonly form: NameForm
  /** The word before it inside the run, folded. */
  readonly before: string
}

interface Path {
  readonly cost: number
  readonly words: readonly string[]
  readonly names: readonly FoundName[]
}

/**
 * The names in a run of letters without spaces, by its likeliest division into words: `welldoneamelia` is
 * well done amelia, while `markets` stays one word. Outside hashtags and handles every part must be a whole word.
 */
export function runTogether(
  letters: string,
  formOf: (word: string) => NameForm | null,
  inTag: boolean,
): readonly FoundName[] {
  const path = divided(letters, formOf)
  if (path === undefined) return []
  const rest = path.words.filter((word) => formOf(word) === null)
  const isDivided = rest.every((word) => costOfWord(word) < 2 * word.length)
  if (!inTag && !(isDivided && rest.every((word) => word.length > 2))) return []
  const shortest = inTag ? 3 : 5
  return path.names.filter(({ form }) => {
    const { length } = form.letters
    return length >= shortest && (isDivided || length > 5)
  })
}

/** The known words that a run of letters is made of, or none where some of it is no word. */
export function wordsInRun(letters: string): readonly string[] {
  const words = divided(letters, () => null)?.words ?? []
  return words.every((word) => costOfWord(word) < 2) ? words : []
}

function divided(letters: string, formOf: (word: string) => NameForm | null): Path | undefined {
  const best: (Path | undefined)[] = [{ cost: 0, words: [], names: [] }]
  for (let end = 1; end <= letters.length; end += 1) {
    for (let start = Math.max(0, end - 18); start < end; start += 1) {
      const path = best[start]
      if (path === undefined) continue
      const longer = extended(path, letters.slice(start, end), formOf)
      if (longer.cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY)) best[end] = longer
    }
  }
  return best[letters.length]
}

function extended(path: Path, word: string, formOf: (word: string) => NameForm | null): Path {
  const form = word.length >= 3 ? formOf(word) : null
  const before = path.words.at(-1) ?? ''
  const plain = costOfWord(word)
  const words = [...path.words, word]
  if (form === null || (form.everyday && plain <= 1)) {
    const names = form === null ? path.names : [...path.names, { form, before }]
    return { cost: path.cost + plain, words, names }
  }
  const cost = path.cost + Math.min(plain, word.length === 3 ? 1.6 : 1.1)
  return { cost, words, names: [...path.names, { form, before }] }
}

/** Known words are cheap, the longer the fewer; letters that are no word cost two each. */
function costOfWord(word: string): number {
  if (word === 'a' || word === 'i') return 1.4
  if (word.length > 1 && isEveryday(word)) return 1
  if (word.length > 3 && isEnglish(word)) return 1.5
  return 2 * word.length
}

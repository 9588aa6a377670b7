import { z } from 'zod'

/** P12, word for word. */
export const requiredStatement = 'All views my own.'

export const BioState = z.enum(['pass', 'nearly', 'missing', 'notFound', 'protected'])
export type BioState = z.infer<typeof BioState>

/** One word of the difference between what a bio says and what it has to say. */
export const BioWord = z
  .strictObject({ word: z.string(), is: z.enum(['same', 'missing', 'extra']) })
  .readonly()
export type BioWord = z.infer<typeof BioWord>

export type BioReading =
  | { readonly state: 'pass' | 'missing' }
  | { readonly state: 'nearly'; readonly difference: readonly BioWord[] }

/** Whether a bio holds the statement (P12); spaces, quotation marks and capitals do not matter. */
export function readBio(bio: string): BioReading {
  if (holdsStatement(bio)) return { state: 'pass' }
  const nearest = nearestTo(tokensOf(bio))
  return nearest === null ? { state: 'missing' } : { state: 'nearly', difference: nearest }
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/["'`´«»‘’‚‛“”„‟]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ \./g, '.')
    .toLowerCase()
}

const statement = /(?<![\p{L}\p{N}])all views my own\.(?![\p{L}\p{N}])/gu

/** “Not all views my own.” says the opposite, and is for a person to look at. */
function holdsStatement(bio: string): boolean {
  const text = plain(bio)
  return [...text.matchAll(statement)].some(
    ({ index }) => !/(?<![\p{L}\p{N}])not $/u.test(text.slice(0, index)),
  )
}

function tokensOf(text: string): readonly string[] {
  return plain(text).match(/[\p{L}\p{N}]+|\./gu) ?? []
}

const wanted = ['all', 'views', 'my', 'own', '.'] as const
const aboutViews = /^(v[iews]{3,5}|opinions?|thoughts|tweets|posts)$/
const aboutOwning = /^(own|mine|personal)$/
const longestTry = 8
const mostChanges = 3

/** The words of the bio that come nearest to the statement, with what is missing and what is too much. */
function nearestTo(tokens: readonly string[]): readonly BioWord[] | null {
  let best: readonly BioWord[] | null = null
  for (let from = 0; from < tokens.length; from += 1) {
    for (let to = from + 2; to <= Math.min(tokens.length, from + longestTry); to += 1) {
      const some = tokens.slice(from, to)
      if (!some.some((word) => aboutViews.test(word))) continue
      if (!some.some((word) => aboutOwning.test(word))) continue
      const difference = differenceOf(some)
      if (changes(difference) < (best === null ? mostChanges * 2 : changes(best))) best = difference
    }
  }
  return best !== null && changes(best) <= mostChanges * 2 - 1 ? best : null
}

function changes(difference: readonly BioWord[]): number {
  return difference.filter(({ is }) => is !== 'same').length
}

/** The longest common run of words in order, with the rest as missing or extra. */
function differenceOf(found: readonly string[]): readonly BioWord[] {
  const lengths = commonLengths(found)
  const words: BioWord[] = []
  let f = 0
  let w = 0
  while (f < found.length || w < wanted.length) {
    const said = found[f]
    const asked = wanted[w]
    if (said !== undefined && said === asked) {
      words.push({ word: said, is: 'same' })
      f += 1
      w += 1
    } else if (
      asked !== undefined &&
      (said === undefined || at(lengths, f, w + 1) >= at(lengths, f + 1, w))
    ) {
      words.push({ word: asked, is: 'missing' })
      w += 1
    } else {
      words.push({ word: said ?? '', is: 'extra' })
      f += 1
    }
  }
  return words
}

/** How many words the rest of the bio and the rest of the statement share, for every place in both. */
function commonLengths(found: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: found.length + 1 }, () =>
    Array<number>(wanted.length + 1).fill(0),
  )
  for (let f = found.length - 1; f >= 0; f -= 1) {
    for (let w = wanted.length - 1; w >= 0; w -= 1) {
      const row = table[f]
      if (row === undefined) continue
      row[w] =
        found[f] === wanted[w]
          ? 1 + at(table, f + 1, w + 1)
          : Math.max(at(table, f + 1, w), at(table, f, w + 1))
    }
  }
  return table
}

function at(table: readonly (readonly number[])[], row: number, column: number): number {
  return table[row]?.[column] ?? 0
}

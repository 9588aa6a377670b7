import type { Reader } from './reader.ts'
import { isWithin } from './spans.ts'

/** A stretch without spaces that holds letters: pieces `from`..`to`, end exclusive, and where it stands. */
export interface Token {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

/** The stretches without spaces in which one of these characters stands, links and listed words apart. */
export function tokensIn(reader: Reader, holds: (char: string) => boolean): readonly Token[] {
  return [...reader.text.matchAll(/[^\s]+/gu)].flatMap(({ 0: text, index: start }) => {
    const end = start + text.length
    if (isWithin(reader.links, start, end) || ![...text].some(holds)) return []
    const inside = reader.pieces.flatMap((piece, at) =>
      start <= piece.start && piece.end <= end ? [at] : [],
    )
    const [from, last] = [inside[0], inside.at(-1)]
    if (from === undefined || last === undefined) return []
    if (inside.some((at) => reader.exempt.has(at))) return []
    return [{ text, from, to: last + 1, start, end }]
  })
}

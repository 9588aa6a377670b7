import type { NameForm } from './nameForms.ts'
import type { Reader } from './reader.ts'

/** What a stretch of letters says: somebody's name, just a word, or truly open. */
export type CandidateReading = 'name' | 'open' | 'word'

/** A stretch that is written like a name on the roll: pieces `from`..`to`, end exclusive, and where they stand. */
export interface Candidate {
  readonly form: NameForm
  readonly how:
    | 'written'
    | 'scattered'
    | 'slip'
    | 'runTogether'
    | 'masked'
    | 'maybeMasked'
    | 'turned'
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

export function lettersOf(reader: Reader, from: number, to: number): string {
  return reader.pieces
    .slice(from, to)
    .map((piece) => piece.letters)
    .join('')
}

import { greetings, greetingTails } from './lists/contextWords.ts'
import type { Piece } from './pieces.ts'
import type { Reader } from './reader.ts'

/** “Well done X”, “Congratulations to X”, “Happy birthday X”. */
export function isGreeted(reader: Reader, from: number): boolean {
  if (reader.pieces[from]?.opens === true) return false
  let at = from - 1
  while (greetingTails.has(reader.pieces[at]?.letters ?? '') && reader.pieces[at]?.opens !== true)
    at -= 1
  const greeting = reader.pieces[at]?.letters ?? ''
  if (at === from - 1)
    return greetings.has(greeting) && greeting !== 'thank' && greeting !== 'welcome'
  return greetings.has(greeting) && reader.pieces[from - 1]?.letters !== 'for'
}

/** “We are proud of X”, “The trophy goes to X”. */
export function isHonoured(reader: Reader, from: number): boolean {
  const [before, word] = [reader.pieces[from - 2]?.letters, reader.pieces[from - 1]?.letters]
  return (before === 'proud' && word === 'of') || (before === 'goes' && word === 'to')
}

export function isGreeting(piece: Piece | undefined): boolean {
  return piece !== undefined && greetings.has(piece.letters)
}

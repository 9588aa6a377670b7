import type { Candidate } from './candidate.ts'
import { isEnglish, isProperWord } from './lexicon.ts'
import { titles } from './phrases.ts'
import type { Piece } from './pieces.ts'
import type { Reader } from './reader.ts'

/** Capitals on either side, as in the title of a day, a book or a project. */
export function isTitleRun(reader: Reader, { from, to, form }: Candidate): boolean {
  const before = wordBefore(reader, from)
  const after = reader.pieces[to]
  const goesOn =
    after !== undefined && !after.opens && after.gap === 'space' && !/[,;]/.test(after.between)
  if (goesOn && isTitleWord(reader, after)) return true
  return isTitleWord(reader, before) && (before?.opens === false || (form.last && !form.first))
}

/** The word before, past the `s` of a possessive: “St Mary's Church”. */
function wordBefore(reader: Reader, from: number): Piece | undefined {
  const before = reader.pieces[from - 1]
  return before?.gap === 'apostrophe' && before.letters === 's' ? reader.pieces[from - 2] : before
}

function isTitleWord(reader: Reader, piece: Piece | undefined): boolean {
  if (piece === undefined || piece.casing === 'lower' || piece.letters.length < 2) return false
  if (reader.exempt.has(reader.pieces.indexOf(piece))) return !titles.has(piece.letters)
  const known = reader.roll.forms.get(piece.letters)
  const isPlain = known === undefined || known.everyday
  return isPlain && (isEnglish(piece.letters) || isProperWord(piece.letters))
}

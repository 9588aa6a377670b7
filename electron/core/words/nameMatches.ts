import type { Candidate, CandidateReading } from './candidate.ts'
import { disguisedIn } from './disguisedNames.ts'
import { formOf } from './formOf.ts'
import { isEnglish, isProperWord } from './lexicon.ts'
import { maskedIn } from './maskedNames.ts'
import type { NameForm } from './nameForms.ts'
import type { Piece } from './pieces.ts'
import type { Reader } from './reader.ts'
import { readingOf } from './reading.ts'
import { runTogether } from './runTogether.ts'
import { deletionsOf, isOneSlip } from './slip.ts'
import { isWithin } from './spans.ts'
import { turnedIn } from './turnedNames.ts'

/** A stretch of text that says, or may say, the name of somebody on the roll. */
export interface NameMatch extends Candidate {
  readonly reading: Exclude<CandidateReading, 'word'>
}

export function nameMatchesIn(reader: Reader): readonly NameMatch[] {
  const disguised = disguisedIn(reader)
  const hidden = [...maskedIn(reader), ...turnedIn(reader)]
  const matches: NameMatch[] = []
  let at = 0
  while (at < reader.pieces.length) {
    const plain = reader.exempt.has(at) ? [] : matchesAt(reader, at, disguised)
    const found = plain.length > 0 ? plain : hiddenAt(reader, at, hidden)
    matches.push(...found)
    at = Math.max(at + 1, ...found.map((match) => match.to))
  }
  return matches
}

/** A name that nobody would see in the letters as they stand: asked about only where nothing else was found. */
function hiddenAt(reader: Reader, at: number, hidden: readonly Candidate[]): readonly NameMatch[] {
  const [first] = hidden.filter((candidate) => candidate.from === at)
  return first === undefined ? [] : judged(reader, [first])
}

function matchesAt(
  reader: Reader,
  at: number,
  disguised: readonly Candidate[],
): readonly NameMatch[] {
  const found = disguised.filter((candidate) => candidate.from === at)
  if (found.length > 0) return judged(reader, found)
  const written = writtenAt(reader, at)
  if (written !== null) return judged(reader, [written])
  const slip = slipAt(reader, at)
  if (slip !== null) return judged(reader, [slip])
  return judged(reader, runTogetherAt(reader, at))
}

function judged(reader: Reader, candidates: readonly Candidate[]): readonly NameMatch[] {
  return candidates.flatMap((candidate) => {
    const reading = readingOf(reader, candidate)
    return reading === 'word' ? [] : [{ ...candidate, reading }]
  })
}

/** The longest name that begins with this piece, whatever was put between its letters. */
function writtenAt(reader: Reader, at: number): Candidate | null {
  let joined = ''
  let found: Candidate | null = null
  for (let to = at; to < reader.pieces.length; to += 1) {
    const piece = reader.pieces[to]
    if (piece === undefined || (to > at && (reader.exempt.has(to) || endsSentence(piece)))) break
    joined += piece.letters
    if (joined.length > reader.roll.longestForm + 1) break
    if (to > at && isPossessive(piece)) continue
    const form =
      piece.letters === 's' && to > at
        ? (reader.roll.forms.get(joined) ?? null)
        : formOf(reader, joined)
    const how = form === null ? null : howWritten(reader.pieces.slice(at, to + 1))
    if (form !== null && how !== null) found = candidateOf(reader, form, how, at, to + 1)
  }
  return found
}

/** The `s` of “Grace's”. */
function isPossessive(piece: Piece): boolean {
  return piece.gap === 'apostrophe' && piece.letters === 's'
}

function endsSentence(piece: Piece): boolean {
  return piece.gap === 'space' && /[.!?]["'”’)\]]*\s/.test(piece.between) && piece.opens
}

function howWritten(pieces: readonly Piece[]): Candidate['how'] | null {
  const gaps = pieces.slice(1).map((piece) => piece.gap)
  if (gaps.every((gap) => gap === 'none')) return 'written'
  const words = pieces.map((piece) => piece.letters)
  if (words.every((word) => word.length === 1)) return 'scattered'
  if (gaps.every((gap) => gap === 'none' || gap === 'apostrophe')) {
    return words.every((word) => isEnglish(word)) ? null : 'written'
  }
  if (pieces.slice(1).every((piece) => isOddlyJoined(piece))) return 'scattered'
  if (words.every((word) => isEnglish(word))) return null
  return gaps.includes('space') && words.length > 4 ? null : 'written'
}

/** No space, and something between that no word has: an emoji, a star, an underscore. */
function isOddlyJoined({ gap, between }: Piece): boolean {
  return (
    gap === 'none' || (gap === 'mark' && !/[\s\p{N}/,;:!?()&'’-]/u.test(between) && between !== '.')
  )
}

function candidateOf(
  reader: Reader,
  form: NameForm,
  how: Candidate['how'],
  from: number,
  to: number,
): Candidate {
  const start = reader.pieces[from]?.start ?? 0
  return { form, how, from, to, start, end: reader.pieces[to - 1]?.end ?? start }
}

/** One typing slip in a word as it was written, hyphens apart. */
function slipAt(reader: Reader, at: number): Candidate | null {
  for (const to of wordEnds(reader, at)) {
    const word = reader.pieces
      .slice(at, to)
      .map((piece) => piece.letters)
      .join('')
    const form = slippedForm(reader, word)
    if (form !== null) return candidateOf(reader, form, 'slip', at, to)
  }
  return null
}

/** Where the word that begins here may end: as it was written, then after this piece alone. */
function wordEnds(reader: Reader, at: number): readonly number[] {
  let end = at + 1
  while (
    isJoined(reader, end) &&
    !isWithin(reader.tags, reader.pieces[end]?.start ?? 0, reader.pieces[end]?.end ?? 0)
  )
    end += 1
  return end === at + 1 ? [end] : [end, at + 1]
}

function isJoined(reader: Reader, at: number): boolean {
  const piece = reader.pieces[at]
  if (piece === undefined || reader.exempt.has(at)) return false
  return piece.gap === 'none' || (piece.gap === 'apostrophe' && piece.letters !== 's')
}

function slippedForm(reader: Reader, word: string): NameForm | null {
  if (word.length < 3 || isProperWord(word)) return null
  const spellings = word.endsWith('s') && word.length > 4 ? [word, word.slice(0, -1)] : [word]
  const near = spellings
    .flatMap((spelling) =>
      [spelling, ...deletionsOf(spelling)].flatMap((rest) => reader.roll.slips.get(rest) ?? []),
    )
    .filter((form) => spellings.some((spelling) => isOneSlip(spelling, form.letters)))
  return near.sort((a, b) => b.letters.length - a.letters.length)[0] ?? null
}

/** Names inside a word without spaces: `#welldoneamelia`, or a space that was forgotten. */
function runTogetherAt(reader: Reader, at: number): readonly Candidate[] {
  const piece = reader.pieces[at]
  if (piece === undefined || piece.letters.length < 6) return []
  if (isEnglish(piece.letters) || isProperWord(piece.letters)) return []
  const names = runTogether(
    piece.letters,
    (word) => formOf(reader, word),
    isWithin(reader.tags, piece.start, piece.end),
  )
  return names.map((name) => ({
    form: name.form,
    how: 'runTogether',
    from: at,
    to: at + 1,
    start: piece.start,
    end: piece.end,
  }))
}

import type { Candidate, CandidateReading } from './candidate.ts'
import { isGreeting } from './greeted.ts'
import { isPlace } from './lexicon.ts'
import { kin, months, seasons } from './lists/contextWords.ts'
import type { Piece } from './pieces.ts'
import type { Reader } from './reader.ts'
import { isWithin } from './spans.ts'

/** In a hashtag every word has its capital, so only its neighbours tell. */
export function readingInTag(
  reader: Reader,
  { from, to, form, start, end }: Candidate,
): CandidateReading {
  if (isWithin(reader.mentions, start, end)) return 'open'
  const before = sameTag(reader, from, from - 1)
  const after = sameTag(reader, from, to)
  if (months.has(form.letters) || isPlace(form.letters)) return isGreeting(before) ? 'name' : 'word'
  if (after !== undefined && seasons.has(form.letters)) return 'word'
  if (form.last && !form.first) return before !== undefined && isGreeting(before) ? 'open' : 'word'
  if (reader.pieces[from]?.casing === 'lower') return isGreeting(before) ? 'open' : 'word'
  if (after !== undefined && kin.has(after.letters)) return 'name'
  return isGreeting(before) && after === undefined ? 'name' : 'open'
}

function sameTag(reader: Reader, from: number, other: number): Piece | undefined {
  const here = reader.pieces[from]
  const there = reader.pieces[other]
  const tag = reader.tags.find(
    (span) => here !== undefined && span.start <= here.start && here.end <= span.end,
  )
  return tag !== undefined &&
    there !== undefined &&
    tag.start <= there.start &&
    there.end <= tag.end
    ? there
    : undefined
}

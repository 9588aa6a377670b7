import type { Candidate } from './candidate.ts'
import { isGreeted, isHonoured } from './greeted.ts'
import { isPlace } from './lexicon.ts'
import {
  afterMonth,
  afterSeason,
  beforeMonth,
  determiners,
  journeys,
  months,
  placeBefore,
  seasons,
} from './lists/contextWords.ts'
import type { NameForm } from './nameForms.ts'
import type { Reader } from './reader.ts'

/** Months, seasons and places where their neighbours say that they are one. */
export function isThing(reader: Reader, { from, to, form }: Candidate): boolean {
  const before = reader.pieces[from - 1]?.letters ?? ''
  const after = reader.pieces[to]?.letters ?? ''
  const dated = /\d/.test(
    `${reader.pieces[from]?.between ?? ''}${reader.pieces[to]?.between ?? tail(reader, to)}`,
  )
  if (isGreeted(reader, from) || isHonoured(reader, from)) return false
  if (months.has(form.letters)) {
    return (
      dated || beforeMonth.has(before) || afterMonth.has(after) || isAmongMonths(reader, from, to)
    )
  }
  if (seasons.has(form.letters)) return dated || afterSeason.has(after) || determiners.has(before)
  if (!isPlace(form.letters)) return false
  if (before === 'to') return journeys.has(reader.pieces[from - 2]?.letters ?? '')
  return placeBefore.has(before) || determiners.has(before)
}

/** “From April to June”. */
function isAmongMonths(reader: Reader, from: number, to: number): boolean {
  const near = [reader.pieces[from - 2], reader.pieces[to + 1]]
  return near.some(
    (piece) =>
      piece !== undefined &&
      (months.has(piece.letters) ||
        /^(january|february|march|july|september|october|november|december)$/.test(piece.letters)),
  )
}

function tail(reader: Reader, to: number): string {
  return reader.text.slice(reader.pieces[to - 1]?.end ?? 0).slice(0, 6)
}

/** Seasons, months and places can do things themselves: “Summer started with rain”. */
export function isWordlike(form: NameForm): boolean {
  return months.has(form.letters) || seasons.has(form.letters) || isPlace(form.letters)
}

import type { Candidate, CandidateReading } from './candidate.ts'
import type { Reader } from './reader.ts'

/** “Will May”, “grace patel”: the surname right after the first name of somebody who bears both. */
export function followsOwnFirstName(reader: Reader, { from, form }: Candidate): boolean {
  const first = reader.roll.forms.get(reader.pieces[from - 1]?.letters ?? '')
  if (first === undefined) return false
  const capital = reader.pieces[from]?.casing !== 'lower'
  const isOneChild = first.surnames.has(form.letters) || form.surnames.has(first.letters)
  return isOneChild && (capital || !first.everyday)
}

/** “L. Hart”, where somebody of that surname has that initial; “A Park” may be any park. */
export function followsOwnInitial(
  reader: Reader,
  { from, form }: Candidate,
): CandidateReading | null {
  const before = reader.pieces[from - 1]
  const piece = reader.pieces[from]
  if (before === undefined || piece === undefined || piece.casing === 'lower') return null
  if (
    before.letters.length !== 1 ||
    before.casing === 'lower' ||
    !form.initials.has(before.letters)
  )
    return null
  if (/^\.\s?$/.test(piece.between)) return 'name'
  if (!/^\s$/.test(piece.between)) return null
  return before.letters === 'a' || before.letters === 'i' ? (before.opens ? null : 'open') : 'name'
}

/** “April C.”, where somebody of that first name has a surname with that initial. */
export function precedesOwnInitial(reader: Reader, { to, form }: Candidate): boolean {
  const next = reader.pieces[to]
  if (next === undefined || next.letters.length !== 1 || next.casing === 'lower') return false
  const own = [...form.surnames].some((surname) => surname.startsWith(next.letters))
  return own && reader.text.charAt(next.end) === '.'
}

export function precedesOwnSurname(reader: Reader, { to, form }: Candidate): boolean {
  const next = reader.pieces[to]
  const other = reader.roll.forms.get(next?.letters ?? '')
  if (next?.casing === 'capital' && other?.surnames.has(form.letters) === true) return true
  return (
    next !== undefined && next.casing !== 'lower' && !next.opens && form.surnames.has(next.letters)
  )
}

import { type Candidate, type CandidateReading, lettersOf } from './candidate.ts'
import { isEnglish } from './lexicon.ts'
import { determiners, owners } from './lists/contextWords.ts'
import type { Reader } from './reader.ts'
import { readingInSentence } from './readingInSentence.ts'
import { readingInTag } from './readingInTag.ts'
import { isWithin } from './spans.ts'

export function readingOf(reader: Reader, candidate: Candidate): CandidateReading {
  const reading = readingOfForm(reader, candidate)
  const { nickname, everyday } = candidate.form
  return reading === 'name' && nickname && everyday ? 'open' : reading
}

function readingOfForm(reader: Reader, candidate: Candidate): CandidateReading {
  if (candidate.how === 'runTogether') return readingInRun(reader, candidate)
  if (candidate.how === 'slip') return readingOfSlip(reader, candidate)
  if (candidate.how === 'scattered') return candidate.form.everyday ? 'open' : 'name'
  if (candidate.how === 'masked') return 'name'
  if (candidate.how === 'maybeMasked' || candidate.how === 'turned') return 'open'
  if (isClassName(reader, candidate)) return 'word'
  if (!candidate.form.everyday) return readingOfPlainName(reader, candidate)
  if (isPluralWord(reader, candidate)) return readingOfPlural(reader, candidate)
  return isWithin(reader.tags, candidate.start, candidate.end)
    ? readingInTag(reader, candidate)
    : readingInSentence(reader, candidate)
}

/** A name that is hardly a word: it refuses unless a lower-case dictionary word (“harry”, “marsh”) was written. */
function readingOfPlainName(reader: Reader, { from, to, form }: Candidate): CandidateReading {
  const written = lettersOf(reader, from, to)
  const lower = reader.pieces[from]?.casing === 'lower'
  if (written !== form.letters && isEnglish(written)) return lower ? 'word' : 'open'
  if (lower && (isEnglish(written) || written.length === 2))
    return form.last && !form.first ? 'word' : 'open'
  return 'name'
}

/** “marks”, “roses”, “the Browns”: the plural of a word that is also a name. */
function isPluralWord(reader: Reader, { from, to, form }: Candidate): boolean {
  return lettersOf(reader, from, to) !== form.letters
}

function readingOfPlural(reader: Reader, { from, form }: Candidate): CandidateReading {
  const piece = reader.pieces[from]
  if (piece?.casing !== 'capital' || piece.opens) return 'word'
  return form.last && reader.pieces[from - 1]?.letters === 'the' ? 'open' : 'word'
}

/** `3 Oak`, `Oak class`: the second stands in the phrases, the first is seen by its digit. */
function isClassName(reader: Reader, { from, to, form }: Candidate): boolean {
  const piece = reader.pieces[from]
  const next = reader.pieces[to]
  const isClass = reader.roll.classWords.has(form.letters)
  return (
    isClass &&
    (/\d\s?$/.test(piece?.between ?? '') ||
      next?.letters === 'class' ||
      next?.letters === 'classroom')
  )
}

function readingOfSlip(reader: Reader, candidate: Candidate): CandidateReading {
  const { form, from, to } = candidate
  const piece = reader.pieces[from]
  const written = lettersOf(reader, from, to)
  const capital = piece !== undefined && piece.casing !== 'lower'
  if (isEnglish(written) || isEnglish(written.replace(/s$/, ''))) {
    return capital && written.length > 3 && standsAloneAsName(reader, candidate) ? 'open' : 'word'
  }
  if (form.letters.length === 3) return capital && written.length >= 3 ? 'open' : 'word'
  if (form.everyday) return capital ? 'open' : 'word'
  if (capital) return 'name'
  if (form.letters.length === 4) return 'word'
  return form.letters.length > 5 ? 'name' : 'open'
}

/** A capital in mid-sentence among small words, and no “the” before it. */
function standsAloneAsName(reader: Reader, { from, to }: Candidate): boolean {
  const piece = reader.pieces[from]
  const before = reader.pieces[from - 1]
  const after = reader.pieces[to]
  if (piece === undefined || piece.opens || before === undefined || piece.casing !== 'capital')
    return false
  if (isWithin(reader.tags, piece.start, piece.end)) return false
  if (determiners.has(before.letters) || owners.has(before.letters) || /\d/.test(piece.between))
    return false
  const beforeIsCapital = before.casing !== 'lower' && !before.opens
  const afterIsCapital = after !== undefined && after.casing !== 'lower' && !after.opens
  return !beforeIsCapital && !afterIsCapital && !/\d/.test(after?.between ?? '')
}

function readingInRun(reader: Reader, { form, from }: Candidate): CandidateReading {
  if (!form.everyday) return 'name'
  const run = reader.pieces[from]?.letters ?? ''
  const [before = ''] = run.split(form.letters)
  return /(welldone|congratulations|congrats|goodluck|birthday|thankyou|wellplayed|bravo|team)$/.test(
    before,
  )
    ? 'open'
    : 'word'
}

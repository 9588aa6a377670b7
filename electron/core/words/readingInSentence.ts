import type { Candidate, CandidateReading } from './candidate.ts'
import { isGreeted, isHonoured } from './greeted.ts'
import { isEnglish, isGivenName, isSchoolWord, isVerbForm } from './lexicon.ts'
import {
  adverbs,
  determiners,
  groupNouns,
  helpers,
  irregularPast,
  kin,
  owners,
  pronouns,
} from './lists/contextWords.ts'
import {
  followsOwnFirstName,
  followsOwnInitial,
  precedesOwnInitial,
  precedesOwnSurname,
} from './ownNames.ts'
import { titles } from './phrases.ts'
import type { Piece } from './pieces.ts'
import type { Reader } from './reader.ts'
import { isThing, isWordlike } from './things.ts'
import { isTitleRun } from './titleRun.ts'

export function readingInSentence(reader: Reader, candidate: Candidate): CandidateReading {
  const piece = reader.pieces[candidate.from]
  if (piece === undefined) return 'word'
  if (followsOwnFirstName(reader, candidate)) return 'name'
  const afterInitial = followsOwnInitial(reader, candidate)
  if (afterInitial !== null) return afterInitial
  if (
    kin.has(reader.pieces[candidate.to]?.letters ?? '') &&
    (candidate.form.last || piece.casing !== 'lower')
  ) {
    return piece.casing === 'lower' && !candidate.form.last
      ? 'word'
      : readingBeforeKin(reader, candidate)
  }
  if (piece.casing === 'lower' || piece.casing === 'mixed') return readingOfLower(reader, candidate)
  if (isShouted(reader, candidate)) return 'open'
  if (isHyphened(reader, candidate)) return 'word'
  if (precedesOwnInitial(reader, candidate)) return 'name'
  if (precedesOwnSurname(reader, candidate)) return 'name'
  if (isThing(reader, candidate)) return 'word'
  return piece.opens ? readingAtStart(reader, candidate) : readingInMiddle(reader, candidate)
}

/** “The May twins” are a family; “the green boys” and “young children” are not. */
function readingBeforeKin(reader: Reader, { from }: Candidate): CandidateReading {
  const piece = reader.pieces[from]
  if (piece?.casing !== 'lower') return piece?.opens === true ? 'open' : 'name'
  return /^(twins|triplets|siblings|cousins)$/.test(reader.pieces[from + 1]?.letters ?? '')
    ? 'open'
    : 'word'
}

function readingOfLower(reader: Reader, { from, to, form }: Candidate): CandidateReading {
  if (!form.first && !form.nickname) return 'word'
  if (!isGreeted(reader, from)) return 'word'
  return endsClause(reader, to)
    ? 'name'
    : pronouns.has(reader.pieces[to]?.letters ?? '')
      ? 'word'
      : 'open'
}

function endsClause(reader: Reader, to: number): boolean {
  const next = reader.pieces[to]
  return next === undefined ? true : /[,.!?;:\n]|\p{Extended_Pictographic}/u.test(next.between)
}

/** “Mark-making”: a compound, where a name would be followed by a capital. */
function isHyphened(reader: Reader, { to }: Candidate): boolean {
  const next = reader.pieces[to]
  return next?.between === '-' && next.casing === 'lower' && isEnglish(next.letters)
}

function isShouted(reader: Reader, { from, to }: Candidate): boolean {
  if (reader.pieces[from]?.casing !== 'upper') return false
  return reader.pieces[from - 1]?.casing === 'upper' || reader.pieces[to]?.casing === 'upper'
}

function readingAtStart(reader: Reader, candidate: Candidate): CandidateReading {
  const { to, form } = candidate
  const next = reader.pieces[to]
  if (next === undefined || endsClause(reader, to))
    return form.last && !form.first ? 'word' : 'open'
  if (next.gap === 'apostrophe') return isWordlike(form) || next.letters !== 's' ? 'open' : 'name'
  if (pronouns.has(next.letters) || next.letters === 'to') return 'word'
  if (form.last && !form.first) return isPast(next) ? 'open' : 'word'
  if (next.letters === 'and') return followedByName(reader, to + 1) ? 'name' : 'open'
  if (next.casing !== 'lower') return form.letters === 'will' ? 'word' : 'open'
  if (helpers.has(next.letters)) return 'open'
  if (isPast(next) || adverbs.has(next.letters) || /ly$/.test(next.letters))
    return isWordlike(form) ? 'open' : 'name'
  return next.letters.endsWith('s') && !isVerbForm(next.letters) ? 'word' : 'open'
}

function isPast(piece: Piece): boolean {
  return irregularPast.has(piece.letters) || (/ed$/.test(piece.letters) && isEnglish(piece.letters))
}

function followedByName(reader: Reader, at: number): boolean {
  const piece = reader.pieces[at]
  if (piece === undefined || piece.casing === 'lower') return false
  return reader.roll.forms.has(piece.letters) || isGivenName(piece.letters)
}

function readingInMiddle(reader: Reader, candidate: Candidate): CandidateReading {
  const { from, to, form } = candidate
  const before = reader.pieces[from - 1]
  if (isGreeted(reader, from)) return 'name'
  if (isHonoured(reader, from))
    return isWordlike(form) || isSchoolWord(form.letters) ? 'open' : 'name'
  if (reader.pieces[to]?.letters === 'of') return 'open'
  if (before !== undefined && titles.has(before.letters)) return 'open'
  if (isTitleRun(reader, candidate)) return 'word'
  if (before !== undefined && determiners.has(before.letters)) return 'word'
  if (groupNouns.has(reader.pieces[to]?.letters ?? '')) return 'word'
  const isSurname = form.last && !form.first
  if ((isSurname || isSchoolWord(form.letters)) && isPlainNoun(reader.pieces[to])) return 'word'
  if (isSurname) return 'open'
  if (before !== undefined && owners.has(before.letters)) return 'open'
  return isWordlike(form) ? 'open' : 'name'
}

/** “Roman shields”: what follows a subject's name is a thing, not something that somebody did. */
function isPlainNoun(next: Piece | undefined): boolean {
  if (next === undefined || next.casing !== 'lower' || next.gap !== 'space') return false
  return (
    !isVerbForm(next.letters) &&
    !isPast(next) &&
    !helpers.has(next.letters) &&
    next.letters !== 'and' &&
    isEnglish(next.letters) &&
    !/^(for|to|with|who|on|in|at|the|a|is|this|from|by|so|as|when|today|yesterday|tonight|now|again|here|there|too|after|before|how|while|because)$/.test(
      next.letters,
    )
  )
}

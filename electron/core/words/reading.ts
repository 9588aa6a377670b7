import {
  isEnglish,
  isGivenName,
  isPlace,
  isProperWord,
  isSchoolWord,
  isVerbForm,
} from './lexicon.ts'
import { titles } from './phrases.ts'
import type { Piece } from './pieces.ts'
import type { Reader } from './reader.ts'
import type { NameForm } from './roll.ts'
import { isWithin } from './spans.ts'

/** What a stretch of letters says: somebody's name, just a word, or truly open. */
export type Reading = 'name' | 'open' | 'word'

interface Candidate {
  readonly form: NameForm
  readonly how: 'written' | 'scattered' | 'slip' | 'runTogether'
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const months = words('april may june august')
const seasons = words('summer autumn winter spring')
const kin = words(
  'twins twin brothers brother sisters sister siblings sibling family triplets cousins boys girls children kids',
)
const determiners = words('the a an this that these those every each some any no')
const owners = words('our my your his her their its')
const pronouns = words(
  'you we i it they he she there this that these those everyone everybody anyone someone your our my the a an all us me any some yours ours',
)
const helpers = words(
  'is was has had will can could would should does did may might isn wasn hasn were are',
)
const adverbs = words('just also really always never then kindly proudly bravely so then now')
const beforeMonth = words(
  'in of on this last next every each since until till during early late mid throughout through half week monday tuesday wednesday thursday friday saturday sunday th st nd rd',
)
const afterMonth = words(
  'half day bank fair fayre term holiday holidays newsletter week weekend pole queen is was th st nd rd and',
)
const afterSeason = words(
  'term terms fair fayre fete reading holiday holidays school camp club concert production show break uniform sports lunch menu timetable newsletter learning play disco ball festival walk assembly party celebration vibes sunshine weather days day half topic work garden bbq picnic exhibition performance trip fun wonderland olympics games',
)
const groupNouns = words('team teams house group class table band zone room club level belt card')
const placeBefore = words(
  'in from of at near around visit visited visiting across outside through over about explore explored exploring toured leaving reach reached',
)
const greetings = words(
  'done congratulations congrats thanks thank bravo birthday hooray hurray luck played welcome',
)
const greetingTails = words('you to from for by with')

export function readingOf(reader: Reader, candidate: Candidate): Reading {
  const reading = readingOfForm(reader, candidate)
  const { nickname, everyday } = candidate.form
  return reading === 'name' && nickname && everyday ? 'open' : reading
}

function readingOfForm(reader: Reader, candidate: Candidate): Reading {
  if (candidate.how === 'runTogether') return readingInRun(reader, candidate)
  if (candidate.how === 'slip') return readingOfSlip(reader, candidate)
  if (candidate.how === 'scattered') return candidate.form.everyday ? 'open' : 'name'
  if (isClassName(reader, candidate)) return 'word'
  if (!candidate.form.everyday) return readingOfPlainName(reader, candidate)
  if (isPluralWord(reader, candidate)) return readingOfPlural(reader, candidate)
  return isWithin(reader.tags, candidate.start, candidate.end)
    ? readingInTag(reader, candidate)
    : readingInSentence(reader, candidate)
}

/** A name that is hardly a word: it refuses unless a lower-case dictionary word (“harry”, “marsh”) was written. */
function readingOfPlainName(reader: Reader, { from, to, form }: Candidate): Reading {
  const written = lettersOf(reader, from, to)
  const lower = reader.pieces[from]?.casing === 'lower'
  if (written !== form.letters && isEnglish(written)) return lower ? 'word' : 'open'
  if (lower && (isEnglish(written) || written.length === 2))
    return form.last && !form.first ? 'word' : 'open'
  return 'name'
}

function lettersOf(reader: Reader, from: number, to: number): string {
  return reader.pieces
    .slice(from, to)
    .map((piece) => piece.letters)
    .join('')
}

/** “marks”, “roses”, “the Browns”: the plural of a word that is also a name. */
function isPluralWord(reader: Reader, { from, to, form }: Candidate): boolean {
  return lettersOf(reader, from, to) !== form.letters
}

function readingOfPlural(reader: Reader, { from, form }: Candidate): Reading {
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

function readingOfSlip(reader: Reader, candidate: Candidate): Reading {
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

function readingInRun(reader: Reader, { form, from }: Candidate): Reading {
  if (!form.everyday) return 'name'
  const run = reader.pieces[from]?.letters ?? ''
  const [before = ''] = run.split(form.letters)
  return /(welldone|congratulations|congrats|goodluck|birthday|thankyou|wellplayed|bravo|team)$/.test(
    before,
  )
    ? 'open'
    : 'word'
}

/** In a hashtag every word has its capital, so only its neighbours tell. */
function readingInTag(reader: Reader, { from, to, form, start, end }: Candidate): Reading {
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

function isGreeting(piece: Piece | undefined): boolean {
  return piece !== undefined && greetings.has(piece.letters)
}

function readingInSentence(reader: Reader, candidate: Candidate): Reading {
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
function readingBeforeKin(reader: Reader, { from }: Candidate): Reading {
  const piece = reader.pieces[from]
  if (piece?.casing !== 'lower') return piece?.opens === true ? 'open' : 'name'
  return /^(twins|triplets|siblings|cousins)$/.test(reader.pieces[from + 1]?.letters ?? '')
    ? 'open'
    : 'word'
}

/** “Will May”, “grace patel”: the surname right after the first name of somebody who bears both. */
function followsOwnFirstName(reader: Reader, { from, form }: Candidate): boolean {
  const first = reader.roll.forms.get(reader.pieces[from - 1]?.letters ?? '')
  if (first === undefined) return false
  const capital = reader.pieces[from]?.casing !== 'lower'
  const isOneChild = first.surnames.has(form.letters) || form.surnames.has(first.letters)
  return isOneChild && (capital || !first.everyday)
}

/** “L. Hart”, where somebody of that surname has that initial; “A Park” may be any park. */
function followsOwnInitial(reader: Reader, { from, form }: Candidate): Reading | null {
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
function precedesOwnInitial(reader: Reader, { to, form }: Candidate): boolean {
  const next = reader.pieces[to]
  if (next === undefined || next.letters.length !== 1 || next.casing === 'lower') return false
  const own = [...form.surnames].some((surname) => surname.startsWith(next.letters))
  return own && reader.text.charAt(next.end) === '.'
}

function precedesOwnSurname(reader: Reader, { to, form }: Candidate): boolean {
  const next = reader.pieces[to]
  const other = reader.roll.forms.get(next?.letters ?? '')
  if (next?.casing === 'capital' && other?.surnames.has(form.letters) === true) return true
  return (
    next !== undefined && next.casing !== 'lower' && !next.opens && form.surnames.has(next.letters)
  )
}

function readingOfLower(reader: Reader, { from, to, form }: Candidate): Reading {
  if (!form.first && !form.nickname) return 'word'
  if (!isGreeted(reader, from)) return 'word'
  return endsClause(reader, to)
    ? 'name'
    : pronouns.has(reader.pieces[to]?.letters ?? '')
      ? 'word'
      : 'open'
}

/** “Well done X”, “Congratulations to X”, “Happy birthday X”. */
function isGreeted(reader: Reader, from: number): boolean {
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
function isHonoured(reader: Reader, from: number): boolean {
  const [before, word] = [reader.pieces[from - 2]?.letters, reader.pieces[from - 1]?.letters]
  return (before === 'proud' && word === 'of') || (before === 'goes' && word === 'to')
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

/** Months, seasons and places where their neighbours say that they are one. */
const journeys = words(
  'trip trips visit visits went travelled travel journey off train coach going go goes way welcome flight flew tour walk walked',
)

function isThing(reader: Reader, { from, to, form }: Candidate): boolean {
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

function readingAtStart(reader: Reader, candidate: Candidate): Reading {
  const { to, form } = candidate
  const next = reader.pieces[to]
  if (next === undefined || endsClause(reader, to))
    return form.last && !form.first ? 'word' : 'open'
  if (next.gap === 'apostrophe') return isWordlike(form) || next.letters !== 's' ? 'open' : 'name'
  if (pronouns.has(next.letters) || next.letters === 'to') return 'word'
  if (form.last && !form.first) return isPast(next) && !isWordlike(form) ? 'open' : 'word'
  if (next.letters === 'and') return followedByName(reader, to + 1) ? 'name' : 'open'
  if (next.casing !== 'lower') return form.letters === 'will' ? 'word' : 'open'
  if (helpers.has(next.letters)) return 'open'
  if (isPast(next) || adverbs.has(next.letters) || /ly$/.test(next.letters))
    return isWordlike(form) ? 'open' : 'name'
  return next.letters.endsWith('s') && !isVerbForm(next.letters) ? 'word' : 'open'
}

/** Seasons, months and places can do things themselves: “Summer started with rain”. */
function isWordlike(form: NameForm): boolean {
  return months.has(form.letters) || seasons.has(form.letters) || isPlace(form.letters)
}

const irregularPast = words(
  'led made won ran wrote read sang got went gave took found built came drew threw told said saw swam grew knew brought bought caught taught thought held kept left felt met spoke stood stole chose rode rose shone sat slept spent swept understood wore beat began broke did drove ate fell flew forgot hid hit hurt lay lost paid put rang scored set shook shot shut sank sold sent spun split spread sprang stuck struck swung tore wept wound',
)

function isPast(piece: Piece): boolean {
  return irregularPast.has(piece.letters) || (/ed$/.test(piece.letters) && isEnglish(piece.letters))
}

function followedByName(reader: Reader, at: number): boolean {
  const piece = reader.pieces[at]
  if (piece === undefined || piece.casing === 'lower') return false
  return reader.roll.forms.has(piece.letters) || isGivenName(piece.letters)
}

function readingInMiddle(reader: Reader, candidate: Candidate): Reading {
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

/** Capitals on either side, as in the title of a day, a book or a project. */
function isTitleRun(reader: Reader, { from, to, form }: Candidate): boolean {
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

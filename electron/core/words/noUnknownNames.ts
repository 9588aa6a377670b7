import type { Finding } from './finding.ts'
import {
  isEnglish,
  isEveryday,
  isFamilyName,
  isGivenName,
  isProperWord,
  isWordName,
} from './lexicon.ts'
import { nameMatchesIn } from './nameMatches.ts'
import { findingAt, type Part } from './part.ts'
import { titles } from './phrases.ts'
import type { Piece } from './pieces.ts'
import { type Reader, readerOf } from './reader.ts'
import type { Roll } from './roll.ts'
import { isWithin } from './spans.ts'

/** A word as it was written: its pieces without the possessive ending. */
interface Word {
  readonly letters: string
  readonly first: Piece
  readonly last: Piece
  readonly inTag: boolean
}

/**
 * P3, P4: a name that is not on the roll may still be a child's. Beside a picture every unknown name asks; without one
 * only what looks like somebody's full name does.
 */
export function noUnknownNames(part: Part, roll: Roll): readonly Finding[] {
  const reader = readerOf(part, roll)
  const groups = unknownGroups(reader)
  const asking = part.withPhoto ? groups : groups.filter(isFullName)
  return asking.map((group) =>
    findingAt(part, group[0]?.first.start ?? 0, group.at(-1)?.last.end ?? 0, {
      rule: part.withPhoto ? 'P3' : 'P4',
      effect: 'ask',
      kind: 'unknownName',
    }),
  )
}

function isFullName(group: readonly Word[]): boolean {
  return group.length > 1 && isGivenName(group[0]?.letters ?? '')
}

function unknownGroups(reader: Reader): readonly (readonly Word[])[] {
  const groups: Word[][] = []
  let open = false
  for (const word of wordsOf(reader)) {
    const follows = open && word.first.gap === 'space' && /^\s+$/.test(word.first.between)
    if (follows && isCapital(word) && mayEndName(word)) groups.at(-1)?.push(word)
    else if (isUnknownName(reader, word)) {
      groups.push([word])
      open = true
    } else open = false
  }
  return groups
}

const placeNouns = new Set(
  'park museum street road lane primary school academy church cathedral hall farm beach zoo castle gardens garden station library theatre centre college university town city united rovers wood woods forest lake river valley bridge house court hospital abbey priory stadium arena gallery island hill hills moor loch dam pier village camp activity outdoor regis common green square bay cove sands harbour marina station trust club'.split(
    ' ',
  ),
)

/** “Preston Park”, “Whitby Abbey”: a place, however either word is used elsewhere. */
function isOfPlace(reader: Reader, word: Word): boolean {
  const next = reader.pieces[reader.pieces.indexOf(word.last) + 1]
  const before = reader.pieces[reader.pieces.indexOf(word.first) - 1]
  const begins = next !== undefined && next.casing === 'capital' && placeNouns.has(next.letters)
  return (
    begins || (placeNouns.has(word.letters) && before !== undefined && before.casing === 'capital')
  )
}

const placesBefore = new Set(
  'at in near visited visiting around across outside the this through into'.split(' '),
)
const owners = new Set('our your my their his her its'.split(' '))

/** “At Robinwood”, “our Rangoli patterns”, “Eco Warriors”: a word that nobody is called, where a thing or place stands. */
function isThing(reader: Reader, word: Word): boolean {
  if (isFamilyName(word.letters)) return false
  const before = reader.pieces[reader.pieces.indexOf(word.first) - 1]
  const after = reader.pieces[reader.pieces.indexOf(word.last) + 1]
  if (!word.first.opens && before !== undefined && placesBefore.has(before.letters)) return true
  const isOwned = before !== undefined && owners.has(before.letters) && !word.first.opens
  if (isOwned && after?.gap === 'space' && isEnglish(after.letters)) return true
  return isTitleWord(after) && after?.gap === 'space' && !after.opens && !/[,;]/.test(after.between)
    ? true
    : isTitleWord(before) &&
        before?.opens === false &&
        !word.first.opens &&
        /^['’]?\s$/.test(word.first.between)
}

function isTitleWord(piece: Piece | undefined): boolean {
  if (piece === undefined || piece.casing === 'lower' || piece.letters.length < 3) return false
  if (isGivenName(piece.letters) || isFamilyName(piece.letters) || titles.has(piece.letters))
    return false
  return isEnglish(piece.letters) || isProperWord(piece.letters)
}

function isCapital(word: Word): boolean {
  return word.first.casing === 'capital' || word.first.casing === 'mixed'
}

function mayEndName(word: Word): boolean {
  return (
    isFamilyName(word.letters) ||
    isGivenName(word.letters) ||
    !(isEveryday(word.letters) || isProperWord(word.letters))
  )
}

function wordsOf(reader: Reader): readonly Word[] {
  const skipped = skippedPieces(reader)
  const words: Word[] = []
  reader.pieces.forEach((piece, at) => {
    if (skipped.has(at) || isWithin(reader.links, piece.start, piece.end)) return
    const inTag = isWithin(reader.tags, piece.start, piece.end)
    const before = words.at(-1)
    const joins = !inTag && before?.last === reader.pieces[at - 1] && continuesWord(piece)
    if (joins && before !== undefined) words.push(longer(words.pop() ?? before, piece))
    else if (piece.gap !== 'apostrophe')
      words.push({ letters: piece.letters, first: piece, last: piece, inTag })
  })
  return words
}

function continuesWord(piece: Piece): boolean {
  return piece.gap === 'none' || (piece.gap === 'apostrophe' && piece.letters.length > 2)
}

function longer(word: Word, piece: Piece): Word {
  return { ...word, letters: `${word.letters}${piece.letters}`, last: piece }
}

function skippedPieces(reader: Reader): ReadonlySet<number> {
  const skipped = new Set(reader.exempt)
  for (const match of nameMatchesIn(reader)) {
    for (let at = match.from; at < match.to; at += 1) skipped.add(at)
  }
  return skipped
}

function isUnknownName(reader: Reader, word: Word): boolean {
  const { letters } = word
  if (letters.length < 2 || titles.has(letters) || reader.roll.plainWords.has(letters)) return false
  if (isOfPlace(reader, word)) return false
  const isName =
    isGivenName(letters) && !isEveryday(letters) && !isWordName(letters) && !isProperWord(letters)
  if (word.first.casing === 'lower')
    return isName && letters.length > 3 && !isEnglish(letters) && !word.inTag
  if (isName) return !isProperWord(letters)
  if (isThing(reader, word)) return false
  if (isKnown(letters) || word.inTag)
    return followsTitle(reader, word) && !word.first.opens && !isProperWord(letters)
  return !isAcronym(word)
}

function isKnown(letters: string): boolean {
  const singular = letters.replace(/s$/, '')
  return [letters, singular].some((form) => isEnglish(form) || isProperWord(form))
}

/** “Mrs Wren” is somebody, wren or not. */
function followsTitle(reader: Reader, word: Word): boolean {
  const before = reader.pieces[reader.pieces.indexOf(word.first) - 1]
  const title =
    before !== undefined &&
    /^(mr|mrs|miss|ms|dr)$/.test(before.letters) &&
    titles.has(before.letters)
  return title && before.casing !== 'lower' && isCapital(word)
}

function isAcronym(word: Word): boolean {
  return word.first.casing === 'upper' && word.letters.length <= 6
}

import { letters } from './fold.ts'
import { famousPhrases } from './lists/famousPhrases.ts'
import { type Piece, piecesOf } from './pieces.ts'
import type { Knowledge } from './words.ts'

/** Sequences of folded words by their first word. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

export const titles: ReadonlySet<string> = new Set(
  'mr mrs miss ms mx dr sir madam dame lord lady prof professor rev reverend father sister coach pc captain chef'.split(
    ' ',
  ),
)

const famous = famousPhrases.trim().split('\n').map(wordsIn)

/** What may be said although a pupil's name is part of it: staff with their title, classes, books, people of the past. */
export function phrasesFrom(knowledge: Knowledge): Phrases {
  const own = [
    ...knowledge.school.staff.flatMap(staffPhrases),
    ...[...new Set(knowledge.pupils.map((pupil) => pupil.className))].flatMap(classPhrases),
    wordsIn(knowledge.school.name),
  ]
  const roll = new Set(
    knowledge.pupils.map((pupil) => letters(`${pupil.firstName}${pupil.lastName}`)),
  )
  return byFirstWord([...own, ...famous.filter((phrase) => !roll.has(phrase.join('')))])
}

/** How many pieces, from `at` on, are one of the phrases; 0 where none begins there. */
export function phraseAt(phrases: Phrases, pieces: readonly Piece[], at: number): number {
  const candidates = phrases.get(pieces[at]?.letters ?? '') ?? []
  const fits = candidates.filter((phrase) =>
    phrase.every((word, step) => pieces[at + step]?.letters === word),
  )
  return Math.max(0, ...fits.map((phrase) => phrase.length))
}

function staffPhrases(staff: string): readonly (readonly string[])[] {
  const words = wordsIn(staff)
  const first = words[0] ?? ''
  const title = titles.has(first) ? [first] : [...titles]
  const name = titles.has(first) ? words.slice(1) : words
  const surnames = name.length > 1 ? [name, name.slice(1)] : [name]
  const titled = title.flatMap((word) => surnames.map((surname) => [word, ...surname]))
  return name.length > 1 ? [...titled, name] : titled
}

/** `3 Oak` and `Oak` allow “Oak class” and “Class Oak”; what stands before a digit is seen by the rule itself. */
function classPhrases(className: string): readonly (readonly string[])[] {
  const words = wordsIn(className)
  if (words.length === 0) return []
  return [
    [...words, 'class'],
    ['class', ...words],
    ['year', ...words],
  ]
}

function byFirstWord(phrases: readonly (readonly string[])[]): Phrases {
  const map = new Map<string, Map<string, readonly string[]>>()
  for (const phrase of phrases) {
    const first = phrase[0]
    if (first === undefined || phrase.length < 2) continue
    const others = map.get(first) ?? new Map()
    map.set(first, others.set(phrase.join(' '), phrase))
  }
  return new Map([...map].map(([first, others]) => [first, [...others.values()]]))
}

function wordsIn(text: string): readonly string[] {
  return piecesOf(text).map((piece) => piece.letters)
}

import { britishNames } from './lists/britishNames.ts'
import { commonWords } from './lists/commonWords.ts'
import { familyNames } from './lists/familyNames.ts'
import { functionWords } from './lists/functionWords.ts'
import { givenNames } from './lists/givenNames.ts'
import { knownNames } from './lists/knownNames.ts'
import { placeNames } from './lists/placeNames.ts'
import { properWords } from './lists/properWords.ts'
import { rareWords } from './lists/rareWords.ts'
import { schoolWords } from './lists/schoolWords.ts'
import { verbForms } from './lists/verbForms.ts'
import { wordNames } from './lists/wordNames.ts'

const setOf = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.trim().split(/\s+/)))

const everyday = setOf(commonWords, functionWords)
const english = setOf(commonWords, functionWords, rareWords)
const given = setOf(givenNames, britishNames)
const family = setOf(familyNames)
const proper = setOf(placeNames, properWords, schoolWords, knownNames)
const places = setOf(placeNames)
const ofSchools = setOf(schoolWords)
const verbs = setOf(verbForms)
const namesThatAreWords = setOf(wordNames)

/** A word that people use every day. */
export function isEveryday(word: string): boolean {
  return everyday.has(word)
}

/** A word of the English dictionary, inflected or not. */
export function isEnglish(word: string): boolean {
  return english.has(word) || stemsOf(word).some((stem) => english.has(stem))
}

export function isGivenName(word: string): boolean {
  return given.has(word)
}

/** A name that is also a word, a month or a place. */
export function isWordName(word: string): boolean {
  return namesThatAreWords.has(word)
}

export function isFamilyName(word: string): boolean {
  return family.has(word)
}

export function isPlace(word: string): boolean {
  return places.has(word)
}

/** A word that has a capital without naming a child: a place, a people, a day, a festival, a scheme of work. */
export function isProperWord(word: string): boolean {
  return proper.has(word) || (word.endsWith('s') && proper.has(word.slice(0, -1)))
}

/** A subject, a festival, a people that a primary school writes with a capital: `roman`, `eyfs`. */
export function isSchoolWord(word: string): boolean {
  return ofSchools.has(word)
}

/** A verb as it follows the person who did it: `led`, `sings`. */
export function isVerbForm(word: string): boolean {
  return verbs.has(word)
}

const endings = ['s', 'es', 'ed', 'd', 'ing', 'er', 'ers', 'ly', 'r', 'y', 'est', 'ness']

function stemsOf(word: string): readonly string[] {
  const stems = endings
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= 3)
    .flatMap((ending) => stemsWithout(word.slice(0, -ending.length), ending))
  if (/i(es|ed|er|est|ly)$/.test(word)) stems.push(word.replace(/i(es|ed|er|est|ly)$/, 'y'))
  return stems
}

function stemsWithout(stem: string, ending: string): string[] {
  const doubled = /([bdgklmnprt])\1$/.test(stem) ? [stem.slice(0, -1)] : []
  return ['ing', 'er', 'ers', 'y', 'est'].includes(ending)
    ? [stem, `${stem}e`, ...doubled]
    : [stem, ...doubled]
}

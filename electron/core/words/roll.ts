import type { Pupil } from '../pupil.ts'
import { formsOf, type NameForm, piecesInName, slipsOf } from './nameForms.ts'
import { type Phrases, phrasesFrom } from './phrases.ts'
import type { Knowledge } from './words.ts'

/** All that the checks of words need of a school, made ready once for each change of the register. */
export interface Roll {
  readonly knowledge: Knowledge
  readonly forms: ReadonlyMap<string, NameForm>
  /** Name forms by what is left of them when one letter is dropped, to find one typing slip. */
  readonly slips: ReadonlyMap<string, readonly NameForm[]>
  readonly longestForm: number
  /** Staff, classes, the school, and books and people of the past: sequences that name no pupil. */
  readonly phrases: Phrases
  /** Words that are part of a class's name: the `oak` of `3 Oak`. */
  readonly classWords: ReadonlySet<string>
  /** Class names in lower case: `3 oak`. */
  readonly classNames: ReadonlySet<string>
  /** Words of the school itself that ask nothing: staff, classes, its name, its accounts. */
  readonly plainWords: ReadonlySet<string>
  /** Handles that may be mentioned, in lower case and without the at sign. */
  readonly handles: ReadonlySet<string>
}

const made = new WeakMap<readonly Pupil[], Roll>()

/** Asking again for the same register, school and accounts costs nothing. */
export function rollOf(knowledge: Knowledge): Roll {
  const known = made.get(knowledge.pupils)
  if (known !== undefined && isSame(known.knowledge, knowledge)) return known
  const roll = rollFrom(knowledge)
  made.set(knowledge.pupils, roll)
  return roll
}

function isSame(one: Knowledge, other: Knowledge): boolean {
  return (
    one.school === other.school && one.accounts === other.accounts && one.handles === other.handles
  )
}

function rollFrom(knowledge: Knowledge): Roll {
  const forms = formsOf(knowledge.pupils)
  const classNames = new Set(knowledge.pupils.map((pupil) => pupil.className.toLowerCase()))
  const classWords = wordsIn([...classNames])
  return {
    knowledge,
    forms,
    slips: slipsOf(forms),
    longestForm: Math.max(0, ...[...forms.keys()].map((form) => form.length)),
    phrases: phrasesFrom(knowledge),
    classWords,
    classNames,
    plainWords: new Set([...classWords, ...schoolsOwnWords(knowledge)]),
    handles: new Set(handlesOf(knowledge).map((handle) => handle.slice(1).toLowerCase())),
  }
}

function schoolsOwnWords({ school, accounts }: Knowledge): ReadonlySet<string> {
  return wordsIn([school.name, ...school.staff, ...accounts.map((account) => account.label)])
}

function wordsIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => piecesInName(text)))
}

function handlesOf(knowledge: Knowledge): readonly string[] {
  return [...knowledge.accounts.map((account) => account.handle), ...(knowledge.handles ?? [])]
}

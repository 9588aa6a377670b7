import type { Day } from '../day.ts'
import type { Strides } from '../strides.ts'
import type { ConsentValue } from './consentValue.ts'
import type { Purpose } from './purpose.ts'
import type { CellPlace } from './table.ts'

/** What one cell says about pictures of one pupil on social media. */
export interface ConsentWording {
  readonly place: CellPlace
  readonly says: 'yes' | 'no' | 'withdrawn' | 'notSaid' | 'blank'
  /** The day of the decision where the file gives one, else the day of the file. */
  readonly on: Day
  readonly dated: boolean
  readonly givenBy: string
  readonly relationship: string | null
  /** The version of the form, where the file gives one. */
  readonly wording: string | null
  readonly expiresOn: Day | null
}

/** Who stands behind a statement that names nobody. */
export const registerGiver = 'Parent or carer, as the school’s register says'

/** What a school has said once, by name, about its own forms. */
export interface ImportRules {
  /** “Photograph student” alone covers social media. Off unless the school says so. */
  readonly photographCoversSocialMedia: boolean
}

/**
 * What a value under a purpose says of social media: null where it says nothing of it. A no to any photograph is a no to
 * this one; a yes to any photograph is a yes only where the school has said so.
 */
export function sayingOf(
  purpose: Purpose,
  value: ConsentValue,
  rules: ImportRules,
): ConsentWording['says'] | null {
  switch (purpose) {
    case 'socialMedia':
      return plain(value)
    case 'photograph':
      if (rules.photographCoversSocialMedia) return plain(value)
      return onlyNo(value)
    case 'unknown':
      return onlyNo(value)
    case 'socialMediaObjection':
    case 'photographObjection':
      if (value === 'yes') return 'no'
      return value === 'unclear' || value === 'pending' ? 'notSaid' : null
    case 'neverShown':
    case 'otherPlatform':
    case 'website':
    case 'press':
    case 'print':
    case 'display':
    case 'video':
      return null
  }
}

function onlyNo(value: ConsentValue): ConsentWording['says'] | null {
  return value === 'no' || value === 'withdrawn' ? value : null
}

function plain(value: ConsentValue): ConsentWording['says'] {
  return value === 'pending' || value === 'unclear' ? 'notSaid' : value
}

/**
 * What one giver says after all, of everything that an import has from them: the latest day counts, on one day the most
 * careful word, and a yes without a day of its own never outweighs a no that has one. Blanks count only alone.
 */
export function* lastWord(statements: readonly ConsentWording[]): Strides<ConsentWording | null> {
  let said: ConsentWording | null = null
  let blank: ConsentWording | null = null
  let datedNo: ConsentWording | null = null
  for (const statement of statements) {
    yield
    if (statement.says === 'blank') blank = theLater(blank, statement)
    else said = theLater(said, statement)
    if (datedNo === null && isNo(statement) && statement.dated) datedNo = statement
  }
  const last = said ?? blank
  if (last === null || last.says !== 'yes' || last.dated) return last
  return datedNo ?? last
}

/** Of two that weigh the same, the one that came first. */
function theLater(kept: ConsentWording | null, other: ConsentWording): ConsentWording {
  if (kept === null) return other
  const order = compare(kept.on, other.on) || caution(kept) - caution(other)
  return order < 0 ? other : kept
}

export function isNo({ says }: ConsentWording): boolean {
  return says === 'no' || says === 'withdrawn'
}

function caution({ says }: ConsentWording): number {
  return ['blank', 'yes', 'notSaid', 'withdrawn', 'no'].indexOf(says)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

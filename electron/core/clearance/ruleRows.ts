import { type Blocker, ruleOf } from '../blocker.ts'
import type { Draft } from '../draft.ts'
import { Rule } from '../rule.ts'
import { hasWords } from './wording.ts'

/** One line of the final check. Rules that a person mends in the same way share one. */
export type Row =
  | 'whole'
  | 'faces'
  | 'people'
  | 'names'
  | 'english'
  | 'length'
  | 'account'
  | 'parents'
  | 'source'
  | 'contact'
  | 'links'
  | 'safety'

/** The row that each rule stands in; a rule without one does not compile. */
const rowOf: Readonly<Record<Rule, Row>> = {
  studio: 'whole',
  P1: 'faces',
  P2: 'people',
  P3: 'names',
  P4: 'names',
  P5: 'names',
  P6: 'names',
  P7: 'english',
  P8: 'length',
  P9: 'account',
  P13: 'parents',
  P15: 'source',
  contact: 'contact',
  link: 'links',
  safety: 'safety',
}

/** What a post must have for a row to say anything of it. */
const speaksOf: Readonly<Record<Row, 'post' | 'pictures' | 'words'>> = {
  whole: 'post',
  faces: 'pictures',
  people: 'pictures',
  names: 'words',
  english: 'words',
  length: 'words',
  account: 'post',
  parents: 'words',
  source: 'pictures',
  contact: 'words',
  links: 'words',
  safety: 'words',
}

export type RowState = 'kept' | 'notKept' | 'notKnownYet' | 'doesNotApply'

export interface RuleRow {
  readonly row: Row
  /** The rules that it answers for, in their order. */
  readonly rules: readonly Rule[]
  readonly state: RowState
  /** All that still stands against it. */
  readonly blockers: readonly Blocker[]
}

/**
 * The final check, row by row, from the very blockers that `clear()` answered for this draft: each stands in exactly one
 * row, and no row counts as kept against which one stands.
 */
export function ruleRows(draft: Draft, blockers: readonly Blocker[]): readonly RuleRow[] {
  const rows = [...new Set(Rule.options.map((rule) => rowOf[rule]))]
  return rows.map((row) => {
    const own = blockers.filter((blocker) => rowOf[ruleOf(blocker)] === row)
    const rules = Rule.options.filter((rule) => rowOf[rule] === row)
    return { row, rules, state: stateOf(row, own, draft), blockers: own }
  })
}

function stateOf(row: Row, own: readonly Blocker[], draft: Draft): RowState {
  if (own.length > 0) return own.every(isStillLookedAt) ? 'notKnownYet' : 'notKept'
  return applies(row, draft) ? 'kept' : 'doesNotApply'
}

/** What the studio finds out by itself in a moment: nothing is wrong, and nothing is right yet. */
function isStillLookedAt({ kind }: Blocker): boolean {
  return kind === 'wordsNotChecked' || kind === 'facesNotLookedFor'
}

function applies(row: Row, draft: Draft): boolean {
  switch (speaksOf[row]) {
    case 'post':
      return true
    case 'pictures':
      return draft.photos.length > 0
    case 'words':
      return hasWords(draft)
  }
}

import type { Blocker } from '../../../electron/core/blocker.ts'
import { ruleOf } from '../../../electron/core/blocker.ts'

export interface RuleChecked {
  readonly rules: readonly string[]
  readonly promise: string
  readonly blockers: readonly Blocker[]
}

/** What the final check promises, in the policy's order; each with what still stands against it. */
const promises: readonly Omit<RuleChecked, 'blockers'>[] = [
  { rules: ['P1'], promise: 'Every face is covered or decided, each picture looked at' },
  { rules: ['P2'], promise: 'Every pupil in the pictures has consent' },
  { rules: ['P3', 'P4', 'P5', 'P6'], promise: 'No name gives a pupil away' },
  { rules: ['P7'], promise: 'Good English, no text-speak' },
  { rules: ['P8'], promise: 'Not too long' },
  { rules: ['P9'], promise: 'The account is chosen, and yours to use' },
  { rules: ['P13'], promise: 'No talking to single parents' },
  { rules: ['P15'], promise: 'Each picture may be used' },
  { rules: ['safety'], promise: 'No contact details, codes or passwords' },
]

export function rulesChecked(blockers: readonly Blocker[]): readonly RuleChecked[] {
  const of = (rules: readonly string[]) =>
    blockers.filter((blocker) => rules.includes(ruleOf(blocker) ?? 'studio'))
  const own = of(['studio'])
  const checked = promises.map((row) => ({ ...row, blockers: of(row.rules) }))
  if (own.length === 0) return checked
  return [{ rules: [], promise: 'The post is whole', blockers: own }, ...checked]
}

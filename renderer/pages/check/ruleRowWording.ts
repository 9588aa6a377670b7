import type { Row, RowState } from '../../../electron/core/clearance/ruleRows.ts'
import type { Rule } from '../../../electron/core/rule.ts'
import type { IconName } from '../../ui/icons.ts'

/** What each row of the final check promises once it has its tick. */
export const promises: Readonly<Record<Row, string>> = {
  whole: 'The post is whole',
  faces: 'Every face is covered or decided, each picture looked at',
  people: 'Every pupil in the pictures has consent',
  names: 'No name gives a pupil away',
  english: 'Good English, no text-speak',
  length: 'Each picture described, and nothing too long',
  account: 'The account is chosen, and yours to use',
  parents: 'No talking to single parents',
  source: 'Each picture may be used',
  contact: 'No contact details, codes or passwords',
  links: 'No link that was not meant',
  safety: 'Nothing points strangers to a child',
}

interface StateLook {
  readonly icon: IconName
  /** Said before the promise to those who do not see the sign. */
  readonly unseen: string
  /** Shown at the end of its line, where a sign alone could be mistaken. */
  readonly seen: string | null
}

export const stateLooks: Readonly<Record<RowState, StateLook>> = {
  kept: { icon: 'check', unseen: 'Kept: ', seen: null },
  notKept: { icon: 'no', unseen: 'Not yet: ', seen: null },
  notKnownYet: { icon: 'clock', unseen: 'Not known yet: ', seen: 'not known yet' },
  doesNotApply: { icon: 'dash', unseen: 'Does not apply: ', seen: 'does not apply' },
}

/** The numbers under which the policy has the rules of a row: “P3 to P6”; nothing for the studio's own. */
export function rulesCited(rules: readonly Rule[]): string {
  const numbered = rules.filter((rule) => /^P\d+$/.test(rule))
  const [first, last] = [numbered[0], numbered.at(-1)]
  if (first === undefined || last === undefined) return ''
  return first === last ? first : `${first} to ${last}`
}

import { Rule } from './rule.ts'

/** What a rule keeps from happening, in a few words; the word itself where an older log names a rule that is no more. */
export function ruleName(rule: string): string {
  const known = Rule.safeParse(rule)
  return known.success ? names[known.data] : rule
}

const names: Readonly<Record<Rule, string>> = {
  studio: 'The studio’s own checks',
  P1: 'A face not covered',
  P2: 'No consent for a pupil',
  P3: 'A name beside a picture',
  P4: 'A surname or full name',
  P5: 'A very unusual name',
  P6: 'Work by a full name',
  P7: 'Grammar and text-speak',
  P8: 'Too long',
  P9: 'Account or operator',
  P13: 'Talking to a parent',
  P15: 'Source of a photo',
  contact: 'Contact details',
  link: 'A link',
  safety: 'Points to one child',
}

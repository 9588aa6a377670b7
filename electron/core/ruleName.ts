/** What a rule of the policy keeps from happening, in a few words; the rule itself where it is not known. */
export function ruleName(rule: string): string {
  return names[rule] ?? rule
}

const names: Readonly<Record<string, string>> = {
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
  link: 'A link',
  contact: 'Contact details',
  safety: 'Points to one child',
  studio: 'The studio’s own checks',
}

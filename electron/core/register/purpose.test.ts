import { expect, test } from 'vitest'
import { type Purpose, purposeOf } from './purpose.ts'

const headings: readonly (readonly [Purpose | null, readonly string[]])[] = [
  [
    'socialMedia',
    [
      'Social Media',
      'SOCIAL_MEDIA',
      'Twitter',
      'X (Twitter)',
      'Photos on social media',
      'Photographs: website and social media',
      'Social networking',
      'Consent - Twitter/Facebook',
      'Facebook & X',
    ],
  ],
  [
    'otherPlatform',
    [
      'Facebook',
      'Social media (Facebook, Instagram)',
      'YouTube',
      'Social media (private group)',
      'Social media only if covered',
    ],
  ],
  [
    'socialMediaObjection',
    [
      'No social media',
      'Do not use on Twitter',
      'Social media opt-out',
      'Social media consent refused',
      'Exclude from social media',
      'Not on social media',
    ],
  ],
  [
    'photograph',
    ['Photograph Student', 'P', 'Photo consent', 'Images', 'Use of pictures', 'Photo/Video'],
  ],
  ['photographObjection', ['No photographs', 'Photos refused', 'Not to be photographed']],
  ['neverShown', ['Never publish', 'Must never be shown', 'Do not publish']],
  ['website', ['Website', 'Photos on school website', 'Photo - Web site']],
  ['press', ['Local press', 'Newspapers', 'Photographs in newspaper']],
  ['print', ['Newsletter', 'Prospectus', 'Printed publications']],
  [
    'display',
    ['Displays in school', 'Class photograph', 'School photographer', 'Learning journal photos'],
  ],
  ['video', ['Video', 'Filming', 'Webcam']],
  [
    null,
    [
      'Medical consent',
      'Social media policy signed',
      'Twitter handle',
      'Photo consent date',
      'Social media consent requested',
      'Social media notes',
      'Internet',
      'Surname',
      '',
      'X',
      'Expiry',
      'Sex',
    ],
  ],
]

test.each(headings.flatMap(([purpose, all]) => all.map((heading) => [heading, purpose] as const)))(
  '“%s” is about: %s',
  (heading, purpose) => {
    expect(purposeOf(heading)).toBe(purpose)
  },
)

import { Account } from '../../account.ts'
import { PhotoId } from '../../photo.ts'
import { Pupil } from '../../pupil.ts'
import { checkWords } from '../checkWords.ts'
import type { Finding } from '../finding.ts'
import { type Roll, rollOf } from '../roll.ts'
import type { Knowledge, Words } from '../words.ts'

type Child = readonly [
  first: string,
  last: string,
  extra?: { preferred?: string; className?: string; distinctive?: boolean },
]

/** A made-up school for the tests of the word rules. */
export function schoolOf(
  children: readonly Child[],
  staff: readonly string[] = ['Miss Marlow', 'Mr Dean'],
): Knowledge {
  return {
    pupils: children.map(([first, last, extra = {}], at) =>
      Pupil.parse({
        id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
        firstName: first,
        preferredName: extra.preferred ?? null,
        lastName: last,
        className: extra.className ?? '3 Oak',
        yearGroup: '3',
        distinctiveName: extra.distinctive ?? false,
        neverShown: false,
      }),
    ),
    school: {
      name: 'Practice Primary School',
      practice: true,
      characterLimit: 140,
      adultsMayBeShown: false,
      approverRequired: false,
      thinkingSeconds: 10,
      photosUnsaid: 'takenByStaff',
      publishedEdge: 1600,
      staff,
    },
    accounts: [
      Account.parse({
        id: '00000000-0000-4000-9000-000000000001',
        handle: '@PrimaryWestern',
        label: 'Whole school',
        yearGroups: [],
        operators: [],
      }),
    ],
  }
}

export const smallSchool: Roll = rollOf(
  schoolOf([
    ['Amelia', 'Okafor-Smith'],
    ['Zoë', "O'Brien", { preferred: 'Zo' }],
    ['Grace', 'Patel'],
    ['Rohan', 'Patel'],
    ['William', 'May', { preferred: 'Will' }],
    ['Xanthippe', 'Hart', { distinctive: true }],
    ['Muhammad', 'Ali Khan'],
    ['Oliver', 'Thompson'],
    ['Summer', 'King'],
  ]),
)

export const examplePhoto = PhotoId.parse('00000000-0000-4000-8000-000000000099')
const plainAltText = 'Children stand in the school garden.'

export function withPhoto(text: string, altText: string = plainAltText): Words {
  return { text, altTexts: [{ photo: examplePhoto, text: altText }] }
}

export function withoutPhoto(text: string): Words {
  return { text, altTexts: [] }
}

/** The findings as `P3 refuse pupilName “Amelia”`, short enough to read in a test. */
export function said(words: Words, roll: Roll = smallSchool): readonly string[] {
  return checkWords(words, roll).map(
    ({ rule, effect, kind, text }: Finding) => `${rule} ${effect} ${kind} “${text}”`,
  )
}

import type { ConsentFact, ConsentPurpose } from '../../../electron/core/consent.ts'
import type { Tone } from '../../ui/Badge.tsx'
import type { IconName } from '../../ui/icons.ts'

/** What a decision is called, with its sign. */
export function decisionWords(decision: ConsentFact['decision']): {
  readonly word: string
  readonly icon: IconName
  readonly tone: Tone
} {
  switch (decision) {
    case 'granted':
      return { word: 'Yes', icon: 'check', tone: 'good' }
    case 'refused':
      return { word: 'No', icon: 'no', tone: 'stop' }
    case 'withdrawn':
      return { word: 'Withdrawn', icon: 'clock', tone: 'stop' }
  }
}

/** What a consent is for, in a list and in a table. */
export const purposeWords: Readonly<Record<ConsentPurpose, string>> = {
  socialMedia: 'Social media',
  website: 'The school’s website',
  press: 'The press',
  print: 'Printed matter',
  display: 'Displays in school',
  unknown: 'Photos, nothing said of where',
}

/** Who decided, with what they are to the child where it is known and not said already. */
export function giverWords({
  givenBy,
  relationship,
}: Pick<ConsentFact, 'givenBy' | 'relationship'>): string {
  const isSaid = relationship === null || givenBy.toLowerCase() === relationship.toLowerCase()
  return isSaid ? givenBy : `${givenBy} (${relationship})`
}

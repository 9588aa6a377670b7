import type { ImportInHand, PlannedChange } from '../../../electron/contract/importRequests.ts'
import type { ConsentState } from '../../../electron/core/consent.ts'
import type { ColumnUse } from '../../../electron/core/register/columns.ts'
import type { ProblemKind } from '../../../electron/core/register/problem.ts'
import type { Tone } from '../../ui/Badge.tsx'
import { fileProblemWords } from '../../ui/failureWording.ts'

/** What a change is called in a list and on its tally. */
export const changeNames: Readonly<Record<PlannedChange['kind'], string>> = {
  joined: 'New',
  returned: 'Back again',
  left: 'Leaves',
  movedClass: 'Moved class',
  movedYear: 'Moved year',
  renamed: 'Renamed',
  numberLearned: 'Number learned',
  mustNotBeShown: 'Not to be shown',
  consentGained: 'Consent gained',
  consentLost: 'Consent lost',
  consentNoted: 'Noted, no change',
}

export function changeTone(kind: PlannedChange['kind']): Tone {
  if (kind === 'consentGained') return 'good'
  if (kind === 'consentLost' || kind === 'mustNotBeShown') return 'stop'
  return kind === 'left' ? 'heed' : 'plain'
}

const lossWords: Readonly<Record<ConsentState, string>> = {
  live: 'given',
  neverShown: 'not to be shown',
  refused: 'refused',
  withdrawn: 'withdrawn',
  expired: 'run out',
  blank: 'blank',
}

/** One change of one pupil, as short as it can be said. */
export function changeWords(change: PlannedChange): string {
  switch (change.kind) {
    case 'movedClass':
      return `${change.from} → ${change.to}`
    case 'movedYear':
      return `Year ${change.from} → ${change.to}`
    case 'renamed':
      return `was ${change.from}`
    case 'consentLost':
      return lossWords[change.state]
    default:
      return changeNames[change.kind]
  }
}

/** Why a row, or a cell of it, was not believed. Nothing of it became a consent. */
export function problemWords(kind: ProblemKind): string {
  switch (kind) {
    case 'noHeader':
      return 'No row of headings was found.'
    case 'noName':
      return 'There is no name and no number, so the row was left out.'
    case 'rowTooLong':
      return 'The row has more cells than the others, perhaps because of a stray comma. It was left out.'
    case 'yearUnknown':
      return 'This is no year group of a primary school.'
    case 'yearMixed':
      return 'The class has several years, and the row does not say which one.'
    case 'noYear':
      return 'Nothing says which year the pupil is in. The row was left out.'
    case 'noClass':
      return 'Nothing says which class the pupil is in. The row was left out.'
    case 'dayUnreadable':
      return 'This is not a day that can be read.'
    case 'dayInFuture':
      return 'This day has not come yet.'
    case 'numberMangled':
      return 'A spreadsheet has spoilt this number. Save the export again as text.'
    case 'numberOfTwoPupils':
      return 'One number stands beside two pupils. Both were left out.'
    case 'valueUnclear':
      return 'This is neither a plain yes nor a plain no, so it counts as no.'
    case 'typeUnclear':
      return 'It is not clear what this consent is for, so a yes in it counts for nothing.'
    case 'contradiction':
      return 'Another row says no, and the no counts.'
    case 'olderYes':
      return 'A yes that is older than a known no. The no stays.'
    case 'whichPupil':
      return 'Two pupils have this name. The row was given to neither.'
  }
}

/** One sentence for a file that gave no table. */
export function tableProblemWords(problem: ImportInHand['refused'][number]['problem']): string {
  switch (problem) {
    case 'tooManyRows':
      return 'It has far too many rows for a school. Export the pupils alone.'
    case 'tooManyColumns':
      return 'It has far too many columns. Export fewer of them.'
    case 'cellTooLong':
      return 'A cell in it is far too long, perhaps because a quotation mark is never closed. Export it again.'
    case 'brokenQuotes':
      return 'A quotation mark is opened and never closed. Export it again, or save it as .xlsx.'
    case 'oldOrLockedWorkbook':
      return 'It is an old workbook, or one with a password. Save it as .xlsx without a password.'
    case 'brokenWorkbook':
      return 'The workbook is damaged. Export it again.'
    case 'notATable':
    case 'notAPhoto':
      return 'This is no table. Choose a CSV or .xlsx file.'
    case 'empty':
      return 'There is nothing in it. Export it again, and look whether it has rows.'
    case 'noHeader':
      return 'No row in it has headings such as Forename and Surname.'
    case 'tookTooLong':
      return 'It took too long to read, so it was given up. Export the pupils alone, as CSV or .xlsx.'
    case 'died':
      return 'It could not be read safely. Export it again, with the pupils alone.'
    case 'stopped':
      return 'It was not read, because you stopped it. Choose it again whenever you like.'
    case 'alreadyAdded':
      return 'This very file is already in the list.'
    default: {
      const { sentence, nextStep } = fileProblemWords(problem)
      return problem === 'tooLarge'
        ? `${sentence} Export the pupils alone.`
        : `${sentence} ${nextStep}`
    }
  }
}

/** What a column can be read as, in the order of the list. */
export const columnUses: readonly { readonly as: ColumnUse; readonly name: string }[] = [
  { as: { use: 'ignored' }, name: 'Not read' },
  ...(
    [
      ['registerId', 'Number in the register'],
      ['firstName', 'First name'],
      ['preferredName', 'Called'],
      ['lastName', 'Surname'],
      ['fullName', 'Whole name'],
      ['yearGroup', 'Year group'],
      ['className', 'Class'],
      ['bornOn', 'Date of birth'],
      ['leftOn', 'Leaving date'],
    ] as const
  ).map(([field, name]) => ({ as: { use: 'pupil' as const, field }, name })),
  ...(
    [
      ['socialMedia', 'Consent: social media (X)'],
      ['socialMediaObjection', 'Objection: social media'],
      ['photograph', 'Consent: photograph student'],
      ['photographObjection', 'Objection: photographs'],
      ['neverShown', 'Must never be shown'],
      ['otherPlatform', 'Consent: another platform'],
      ['website', 'Consent: website'],
      ['press', 'Consent: press'],
      ['print', 'Consent: print'],
      ['display', 'Consent: display in school'],
      ['video', 'Consent: video'],
      ['unknown', 'Consent that does not say what for'],
    ] as const
  ).map(([purpose, name]) => ({ as: { use: 'consent' as const, purpose }, name })),
  { as: { use: 'consentType' }, name: 'Kind of consent' },
  { as: { use: 'consentStatus' }, name: 'Answer' },
  { as: { use: 'decidedOn' }, name: 'Day of the decision' },
  { as: { use: 'expiresOn' }, name: 'Consent ends on' },
  { as: { use: 'givenBy' }, name: 'Who decided' },
  { as: { use: 'relationship' }, name: 'Relationship' },
  { as: { use: 'wording' }, name: 'Version of the form' },
]

/** What tells two uses of a column apart, for a list to choose from. */
export function keyOfUse(as: ColumnUse): string {
  if (as.use === 'pupil') return `pupil ${as.field}`
  return as.use === 'consent' ? `consent ${as.purpose}` : as.use
}

export const shapeNames = {
  wide: 'a row for each pupil, a column for each consent',
  long: 'a row for each consent',
  roll: 'pupils without consents',
} as const

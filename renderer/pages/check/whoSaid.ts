import type { Confirmation, Statement } from '../../../electron/core/confirmation.ts'
import { type Draft, peopleKey, pictureKey } from '../../../electron/core/draft.ts'
import type { Records } from '../../../electron/core/records.ts'
import { when } from '../../ui/when.ts'
import { photoName } from '../../wording/blockerWording.ts'

/** Who confirmed what about this very post, one sentence each. */
export function whoSaid(draft: Draft, records: Records): readonly string[] {
  return records.confirmations
    .filter(({ statement }) => isAbout(statement, draft))
    .map((confirmation) => sentence(confirmation, records))
}

function isAbout(statement: Statement, draft: Draft): boolean {
  switch (statement.what) {
    case 'wholePicture':
      return draft.photos.some((photo) => pictureKey(photo) === statement.of)
    case 'nobodyElse':
      return draft.photos.some((photo) => peopleKey(photo) === statement.of)
    case 'dismissal':
      return isDismissed(draft, statement.face)
    case 'finding':
    case 'account':
      return statement.draft === draft.id
  }
}

function sentence(confirmation: Confirmation, records: Records): string {
  const { statement } = confirmation
  const by = speaker(confirmation, records)
  switch (statement.what) {
    case 'wholePicture':
      return `${photoName(statement.photo, records)} was looked at as a whole by ${by}.`
    case 'nobodyElse':
      return `Nobody else is in ${photoName(statement.photo, records)}, said ${by}.`
    case 'dismissal': {
      const what =
        statement.as === 'notAFace'
          ? 'A spot that is not a face'
          : 'The face of an adult who agreed'
      return `${what}, in ${photoName(statement.photo, records)}, stays bare, said ${by}.`
    }
    case 'account':
      return `This account is meant although other years are in the photos, said ${by}.`
    case 'finding':
      return `Words were kept as they are by ${by}: ${statement.reason}`
  }
}

function isDismissed(draft: Draft, face: string): boolean {
  return draft.photos.some(({ dismissals }) =>
    dismissals.some((dismissal) => dismissal.face === face),
  )
}

function speaker({ by, at }: Confirmation, { operators }: Records): string {
  const name = operators.find(({ id }) => id === by)?.name ?? 'a colleague who has left'
  return `${name}, ${when(at)}`
}

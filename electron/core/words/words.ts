import type { Account } from '../account.ts'
import type { PhotoId } from '../photo.ts'
import type { Pupil } from '../pupil.ts'
import type { School } from '../school.ts'

/** Everything in a post that a person can read or hear. */
export interface Words {
  readonly text: string
  readonly altTexts: readonly { readonly photo: PhotoId; readonly text: string }[]
}

/** What the checks of words know of the school. */
export interface Knowledge {
  readonly pupils: readonly Pupil[]
  readonly school: School
  readonly accounts: readonly Account[]
}

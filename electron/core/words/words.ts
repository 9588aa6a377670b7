import type { Account, Handle } from '../account.ts'
import type { PhotoId } from '../photo.ts'
import type { Pupil } from '../pupil.ts'
import type { School } from '../school.ts'

/** Everything in a post that a person can read or hear. */
export interface Words {
  readonly text: string
  readonly altTexts: readonly { readonly photo: PhotoId; readonly text: string }[]
  /** What the school's other accounts posted lately: X forbids one text sent from several accounts. */
  readonly postedElsewhere?: readonly string[]
}

/** What the checks of words know of the school. */
export interface Knowledge {
  readonly pupils: readonly Pupil[]
  readonly school: School
  readonly accounts: readonly Account[]
  /** Handles beside the school's own that may be mentioned: a class, a museum, an author (P6, P13). */
  readonly handles?: readonly Handle[]
}

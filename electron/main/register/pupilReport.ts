import type { ConsentFact } from '../../core/consent.ts'
import type { PupilId } from '../../core/pupil.ts'
import type { Standing } from '../../core/register/roll.ts'
import { listConsentsOf } from '../db/consents.ts'
import type { Database } from '../db/database.ts'
import { listWithheldOf } from '../db/imports.ts'
import type { PostId } from '../db/posts.ts'
import { postsWith } from '../db/postsWith.ts'
import { findKnownPupil } from '../db/register.ts'

/** Everything that the records hold about one pupil, for whoever asks to see it (UK GDPR, article 15). */
export interface PupilReport {
  readonly standing: Standing
  readonly consents: readonly ConsentFact[]
  /** What undone imports had said: kept as history, and no consent. */
  readonly withheld: readonly ConsentFact[]
  /** Posts with a picture that the pupil was said to be in. */
  readonly posts: readonly PostId[]
}

/** Null where the records know no such pupil. */
export function reportOnPupil(db: Database, id: PupilId): PupilReport | null {
  const known = findKnownPupil(db, id)
  if (known === null) return null
  return {
    standing: known.standing,
    consents: listConsentsOf(db, [id]),
    withheld: listWithheldOf(db, id),
    posts: postsWith(db, id),
  }
}

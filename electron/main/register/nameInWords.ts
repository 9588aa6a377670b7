import type { NameInWords } from '../../contract/pupilRequests.ts'
import type { PupilId } from '../../core/pupil.ts'
import { isNamedIn } from '../../core/register/namedIn.ts'
import type { ReadableDatabase } from '../db/file/database.ts'
import { findKnownPupil } from '../db/tables/register.ts'
import { wordsOfPeople } from '../db/tables/wordsOfPeople.ts'

/**
 * Where this pupil's name stands in words that people wrote themselves. The policy keeps names out of posts (P3, P4), so
 * that what is found is a first name without a picture, a draft that was not checked yet, or another child's parent. Null for an unknown pupil.
 */
export function nameInWords(db: ReadableDatabase, id: PupilId): NameInWords | null {
  const known = findKnownPupil(db, id)
  if (known === null) return null
  const pupil = { ...known.standing.pupil, id }
  const written = wordsOfPeople(db, id)
  const count = (texts: readonly string[]) => texts.filter((text) => isNamedIn(text, pupil)).length
  return {
    drafts: count(written.drafts),
    posts: count(written.posts),
    savedWords: count(written.savedWords),
    otherConsents: count(written.otherConsents),
  }
}

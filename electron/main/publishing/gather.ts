import type { Draft, DraftId } from '../../core/draft.ts'
import type { Operator } from '../../core/operator.ts'
import type { Records } from '../../core/records.ts'
import { sharedWith } from '../../core/share.ts'
import type { OpenRecords } from '../db/file/database.ts'
import { listAccounts } from '../db/tables/accounts.ts'
import { listConfirmations } from '../db/tables/confirmations.ts'
import { listLastWords } from '../db/tables/consents.ts'
import { listOperators } from '../db/tables/operators.ts'
import { listPhotos } from '../db/tables/photos.ts'
import { gatherDraft } from '../db/tables/postDrafts.ts'
import { recentPosts } from '../db/tables/posts.ts'
import { listPupils } from '../db/tables/pupils.ts'
import { listHandles } from '../db/tables/savedWords.ts'
import { readSchool } from '../db/tables/school.ts'
import type { ProofreadingDesk } from './proofreading.ts'
import { type NoteUnreadable, tallyAside } from './tallyAside.ts'

/** What reading the records needs: the desk has it, and so has the outbox at the moment of sending. */
export interface RecordsReading {
  readonly db: OpenRecords
  readonly operator: Operator
  readonly proofreading: ProofreadingDesk
  /** What was read last at this desk: equal rows stay the same objects, so that what was made of them holds on. */
  readonly lastRead?: { records: Records | null }
  /** Notes what cannot be read in the log. */
  readonly noteUnreadable?: NoteUnreadable
}

/** The saved draft, and all that a decision about it may rest on, read afresh; null where there is no such draft. */
export function gather(
  desk: RecordsReading,
  id: DraftId,
): { readonly draft: Draft; readonly records: Records } | null {
  const draft = gatherDraft(desk.db, id)
  if (draft === null) return null
  return { draft, records: recordsForDraft(desk, draft) }
}

export function recordsForDraft(desk: RecordsReading, draft: Draft): Records {
  const { db, operator } = desk
  const school = readSchool(db)
  if (school === null) throw new Error('the records hold no school')
  const tally = tallyAside(desk.noteUnreadable)
  const photos = listPhotos(db, tally.of('photo'))
  const records = {
    operator,
    operators: listOperators(db),
    school,
    accounts: listAccounts(db, tally.of('account')),
    handles: listHandles(db),
    pupils: listPupils(db, tally.of('pupil')),
    consents: listLastWords(db, tally.of('consent')),
    photos,
    confirmations: listConfirmations(
      db,
      { photos: photos.map(({ id }) => id), draft: draft.id },
      tally.of('confirmation'),
    ),
    proofreading: desk.proofreading.of(draft),
    recentPosts: recentPosts(db, mostRecent),
  }
  const now = { ...records, setAside: tally.setAside() }
  if (desk.lastRead === undefined) return now
  desk.lastRead.records = sharedWith(desk.lastRead.records, now)
  return desk.lastRead.records
}

const mostRecent = 50

import type { OperatorId } from '../../core/operator.ts'
import { now } from '../clock.ts'
import type { Database } from '../db/file/database.ts'
import { advancePost, postsAt } from '../db/tables/posts.ts'
import { decide, listSubmissions } from '../db/tables/submissions.ts'
import { remember } from './remember.ts'

/**
 * Old records know neither what was posted nor whose consent was withdrawn since: what waits in them to be sent, or for a
 * second person’s yes, does not go out any more. It stands in the transaction that finds them to be old.
 */
export function putAsideWhatWaits(db: Database, by: OperatorId | null): void {
  for (const { id } of postsAt(db, ['approved', 'uploading', 'ready', 'blocked'])) {
    advancePost(db, id, { kind: 'restored' }, now())
    remember(db, null, { kind: 'postRejected', post: id, because: 'restored' })
  }
  for (const { id, state } of listSubmissions(db)) {
    if (state !== 'waiting') continue
    decide(db, id, { state: 'withdrawn', by, at: now() })
    remember(db, null, { kind: 'approvalWithdrawn', post: id })
  }
}

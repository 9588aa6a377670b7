import type { OperatorId } from '../../core/operator.ts'
import type { OpenRecords } from '../db/file/database.ts'
import { advancePost, postsAt } from '../db/tables/posts.ts'
import { listSubmissions, settleSubmission } from '../db/tables/submissions.ts'

/**
 * Old records know neither what was posted nor whose consent was withdrawn since: what waits in them to be sent, or for a
 * second person’s yes, does not go out any more. It stands in the transaction that finds them to be old.
 */
export function putAsideWhatWaits(db: OpenRecords, by: OperatorId | null): void {
  for (const { id } of postsAt(db, ['approved', 'uploading', 'ready', 'blocked'])) {
    db.write((write) => {
      advancePost(write, id, { kind: 'restored' }, write.now)
      write.audit(null, { kind: 'postRejected', post: id, because: 'restored' })
    })
  }
  for (const { id, state } of listSubmissions(db)) {
    if (state !== 'waiting') continue
    db.write((write) => {
      settleSubmission(write, id, { state: 'withdrawn', by, at: write.now })
      write.audit(null, { kind: 'approvalWithdrawn', post: id })
    })
  }
}

import type { OperatorId } from '../../core/operator.ts'
import { keepLogDoubt, openLogDoubt } from '../db/audit/logDoubt.ts'
import type { DoubtfulAudit } from '../db/audit/verifyAudit.ts'
import type { OpenRecords } from '../db/file/database.ts'
import { listAccounts } from '../db/tables/accounts.ts'
import { findConnection, removeConnection } from '../db/tables/connections.ts'
import { putAsideWhatWaits } from './putAside.ts'

/**
 * A log in doubt may belong to old records, so what a restore does is done at once, in the transaction that writes the
 * doubt down: what waited is put aside, nothing leaves any more, and the accounts are connected anew. What has been
 * approved since an earlier doubt is put aside too: that may be an old copy itself. `by` is who noticed; null where the
 * studio did, and only then the keys to X go, because a slip on a paper is no reason to lose them.
 */
export function holdForDoubt(
  db: OpenRecords,
  { problems, noted }: DoubtfulAudit,
  by: OperatorId | null,
) {
  db.write((write) => {
    const before = openLogDoubt(db)
    const known = before?.doubt.problems ?? []
    const fresh = problems.filter(({ kind }) => known.every((one) => one.kind !== kind))
    if (before === null || fresh.length > 0) {
      const doubt = { problems: [...known, ...fresh], noted: noted ?? before?.doubt.noted ?? null }
      keepLogDoubt(write, { at: write.now, by, doubt })
      write.audit(by, { kind: 'logDoubted', problems: fresh.map(({ kind }) => kind) })
    }
    putAsideWhatWaits(db, by)
    if (before === null && by === null) disconnectAll(db)
  })
}

/** Tokens of an older day are spent, and who put old records back must not post with them. */
function disconnectAll(db: OpenRecords): void {
  for (const { id } of listAccounts(db)) {
    if (findConnection(db, id) === null) continue
    db.write((write) => {
      removeConnection(write, id)
      write.audit(null, { kind: 'accountDisconnected', account: id, revoked: false })
    })
  }
}

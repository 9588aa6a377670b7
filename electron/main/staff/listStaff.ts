import type { Staff } from '../../contract/staffRequests.ts'
import { lastSignIns } from '../db/audit/auditLog.ts'
import { listAccounts } from '../db/tables/accounts.ts'
import { listOperators, policyNotes } from '../db/tables/operators.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'

/** Everybody who may sign in. Colleagues may know who they are, so anybody at the desk may ask. */
export function listStaff({ db }: Pick<SignedIn, 'db'>): Staff {
  const accounts = listAccounts(db)
  const signIns = lastSignIns(db)
  const notes = policyNotes(db)
  return listOperators(db).map((operator) => ({
    operator,
    accounts: accounts
      .filter(({ operators }) => operators.includes(operator.id))
      .map(({ id }) => id),
    lastSignedIn: signIns.get(operator.id) ?? null,
    policyNote: notes.get(operator.id) ?? null,
  }))
}

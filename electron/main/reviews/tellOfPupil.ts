import type { Account } from '../../core/account.ts'
import type { FollowerKey } from '../../core/reviews/follower.ts'
import { openIncident } from '../acts/openIncident.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'

/** P11: a possible pupil is told to SLT at once. Runs inside the transaction that writes the decision down. */
export function tellOfPupil(
  { db, operator }: SignedIn,
  account: Account,
  follower: FollowerKey,
): void {
  const isId = !follower.startsWith('@')
  db.write((write) =>
    write.audit(operator.id, {
      kind: 'possiblePupilFound',
      account: account.id,
      follower: isId ? follower : null,
    }),
  )
  const links = { account: account.id, ...(isId ? { followerId: follower } : {}) }
  openIncident({ db, operator }, { kind: 'possiblePupil', links })
}

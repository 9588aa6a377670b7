import type { Failure } from '../../contract/failure.ts'
import type { Account, AccountId } from '../../core/account.ts'
import { refusalOf, type Trouble } from '../../core/outbox.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { now } from '../clock.ts'
import { findAccount } from '../db/tables/accounts.ts'
import type { Stamp } from '../db/tables/followers.ts'
import type { XGateway, XUser } from '../posting/gateway.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'
import type { Reviewing } from './reviewing.ts'

/** The account, for one of the staff who may use it (P9, P10); nobody else reviews it. */
export function mine({ db, operator }: SignedIn, id: AccountId): Result<Account, Failure> {
  const account = findAccount(db, id)
  if (account === null) return refused({ kind: 'notNow' })
  return account.operators.includes(operator.id) ? ok(account) : refused({ kind: 'notAllowed' })
}

export function stampOf({ operator }: Pick<SignedIn, 'operator'>): Stamp {
  return { by: operator.id, at: now() }
}

/** X for an account, once X has said that it is this very account. */
export async function askAs(
  desk: Reviewing,
  account: Account,
): Promise<Result<{ readonly gateway: XGateway; readonly me: XUser }, Failure>> {
  const gateway = desk.reviewing.x(account)
  const me = await gateway.whoAmI()
  if (!desk.db.open) return refused({ kind: 'locked' })
  if (!me.ok) return refused(notRead(me.error))
  const isSame = me.value.handle.toLowerCase() === account.handle.toLowerCase()
  if (!isSame) return refused({ kind: 'notRead', because: 'wrongAccount', until: null })
  return ok({ gateway, me: me.value })
}

/** What X's trouble means for somebody who only wanted to read. */
export function notRead(trouble: Trouble): Failure {
  const refusal = refusalOf(trouble)
  return refusal.state === 'blocked'
    ? { kind: 'notRead', because: refusal.because, until: refusal.until }
    : { kind: 'notRead', because: 'refused', until: null }
}

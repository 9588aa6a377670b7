import type { Input } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import type { OperatorId } from '../../core/operator.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { findOperator } from '../db/tables/operators.ts'
import type { KeyRing } from '../keys/keyRing.ts'
import { shortestPassphrase } from '../keys/passphrase.ts'
import type { Patience } from '../school/patience.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'

type KeyDesk = SignedIn & { readonly keys: KeyRing; readonly patience: Patience }
type Answer = Promise<Result<Record<string, never>, Failure>>

/** An administrator gives a colleague who forgot theirs a new passphrase; the old one opens nothing any more. */
export async function resetPassphrase(
  desk: KeyDesk,
  { operator, newPassphrase }: Input<'resetPassphrase'>,
): Answer {
  if (operator === desk.operator.id) return refused({ kind: 'staffStays', because: 'yourself' })
  return replace(desk, operator, newPassphrase)
}

/** One's own, for whoever knows the present one: an open desk alone is not enough. */
export async function changeMyPassphrase(
  desk: KeyDesk,
  { current, newPassphrase }: Input<'changeMyPassphrase'>,
): Answer {
  const { patience, keys, operator } = desk
  const waitSeconds = await patience.begin(operator.id)
  if (waitSeconds > 0) return refused({ kind: 'wrongPassphrase', waitSeconds })
  if (!(await keys.opens(operator.id, current))) {
    return refused({ kind: 'wrongPassphrase', waitSeconds: patience.waitSeconds(operator.id) })
  }
  await patience.succeeded(operator.id)
  return replace(desk, operator.id, newPassphrase)
}

/** A new printed code. The old sheet opens nothing any more but backups from before. */
export async function newRecoveryCode(
  desk: KeyDesk,
): Promise<Result<{ readonly recoveryCode: string }, Failure>> {
  const recoveryCode = await desk.keys.newRecoveryCode()
  desk.db.write((write) => write.audit(desk.operator.id, { kind: 'recoveryCodeReplaced' }))
  return ok({ recoveryCode })
}

async function replace(desk: KeyDesk, whom: OperatorId, passphrase: string): Answer {
  const { db, keys, operator: by } = desk
  const holder = findOperator(db, whom)
  if (holder === null) return refused({ kind: 'staffStays', because: 'unknown' })
  const made = await keys.let(holder, passphrase)
  if (!made.ok) return refused({ kind: 'weakPassphrase', shortest: shortestPassphrase })
  if (!db.open) return refused({ kind: 'locked' })
  if (findOperator(db, whom) === null) {
    // Removed while the key was made: the new way in goes as well.
    await keys.shutOut(whom)
    return refused({ kind: 'staffStays', because: 'unknown' })
  }
  db.write((write) => write.audit(by.id, { kind: 'passphraseReplaced', operator: whom }))
  return ok({})
}

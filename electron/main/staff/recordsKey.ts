import type { Input } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import type { RecordsKey } from '../../contract/staffRequests.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { keyChangeDue, keyChangedAt, wishForKeyChange } from '../db/tables/keyChangeDue.ts'
import { nameOfOperator } from '../db/tables/operators.ts'
import { awaitedFor } from '../keyChange/awaited.ts'
import type { KeyRing } from '../keys/keyRing.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'

type KeyDesk = SignedIn & { readonly keys: KeyRing }

/** How it stands with the key of the records, for whoever may change it. */
export async function readRecordsKey(desk: KeyDesk): Promise<Result<RecordsKey, Failure>> {
  const { db, keys } = desk
  const slots = await keys.slots()
  if (!db.open) return refused({ kind: 'locked' })
  const { operators, recoveryCode } = awaitedFor(db, slots)
  const due = keyChangeDue(db)
  return ok({
    changedAt: keyChangedAt(db),
    due: due && { ...due, by: nameOfOperator(db, due.by) },
    awaited: operators,
    awaitsRecoveryCode: recoveryCode,
  })
}

/** Wishes the records a new key. It comes once nobody would be locked out by it. */
export async function wishForNewKey(
  desk: KeyDesk,
  { because }: Input<'changeRecordsKey'>,
): Promise<Result<null, Failure>> {
  const { db, operator } = desk
  db.write((write) => {
    wishForKeyChange(write, { at: write.now, by: operator.id, because })
    write.audit(operator.id, { kind: 'keyChangeAsked', because })
  })
  return ok(null)
}

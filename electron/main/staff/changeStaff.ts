import { randomUUID } from 'node:crypto'
import type { Input } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import type { Staff } from '../../contract/staffRequests.ts'
import type { AccountId } from '../../core/account.ts'
import { Operator, type OperatorId } from '../../core/operator.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { looksLikeName, type StaffRefusal, whyNotRemove, whyNotRole } from '../../core/staff.ts'
import type { OpenRecords } from '../db/file/database.ts'
import { listAccounts, saveAccount } from '../db/tables/accounts.ts'
import { wishForKeyChange } from '../db/tables/keyChangeDue.ts'
import {
  keepPolicyNote,
  listOperators,
  removeOperator,
  saveOperator,
} from '../db/tables/operators.ts'
import { forgetPublicKey } from '../db/tables/publicKeys.ts'
import type { KeyRing } from '../keys/keyRing.ts'
import { shortestPassphrase } from '../keys/passphrase.ts'
import { mayStill } from '../signedIn/mayStill.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'
import { listStaff } from './listStaff.ts'

type StaffDesk = SignedIn & { readonly keys: KeyRing }
type Answer = Promise<Result<Staff, Failure>>

/**
 * Lets one more member of staff in (P9). Their way in is made first: a stop before the records know them leaves a key
 * that opens no desk, and that the next signing in destroys.
 */
export async function addOperator(desk: StaffDesk, input: Input<'addOperator'>): Answer {
  const { db, operator: by, keys } = desk
  const { name, role, accounts, passphrase, policyNote } = input
  const isTaken = () => listOperators(db).some((one) => looksLikeName(one.name, name))
  if (isTaken()) return refused({ kind: 'nameTaken' })
  const operator = Operator.parse({ id: randomUUID(), name, role })
  const made = await keys.let(operator, passphrase)
  if (!made.ok) return refused({ kind: 'weakPassphrase', shortest: shortestPassphrase })
  if (!db.open) return refused({ kind: 'locked' })
  const added = db.write((write) => {
    // Whoever adds may have lost their own leave, or the name its freedom, while the key was made.
    if (!mayStill(desk, 'addOperator') || isTaken()) return false
    saveOperator(write, operator)
    giveAccounts(db, operator.id, accounts)
    keepPolicyNote(write, { operator: operator.id, note: policyNote, by: by.id, at: write.now })
    write.audit(by.id, { kind: 'operatorAdded', operator: operator.id, role })
    return true
  })
  if (!added) {
    await keys.shutOut(operator.id)
    return refused({ kind: 'notNow' })
  }
  return ok(listStaff(desk))
}

/** Another role, other accounts. What they have approved and not yet sent is asked again when it leaves. */
export function changeOperator(
  desk: StaffDesk,
  { operator: whom, role, accounts }: Input<'changeOperator'>,
): Result<Staff, Failure> {
  const { db, operator: by } = desk
  return db.write((write): Result<Staff, Failure> => {
    const staff = listOperators(db)
    const refusal = whyNotRole(staff, by.id, whom, role)
    const one = staff.find(({ id }) => id === whom)
    if (refusal !== null || one === undefined) return refused(failureOf(refusal ?? 'unknown'))
    saveOperator(write, { ...one, role })
    const given = giveAccounts(db, whom, accounts)
    write.audit(by.id, { kind: 'operatorChanged', operator: whom, role, accounts: given })
    return ok(listStaff(desk))
  })
}

/**
 * Takes somebody's leave away, first in the records and then their key, so that a stop in between leaves a key that
 * opens no desk. Their name stays in the history. They may have a copy of the keys, so the records are wished a new one.
 */
export async function removeOperatorFor(desk: StaffDesk, whom: OperatorId): Answer {
  const { db, operator: by } = desk
  const refusal = db.write((write) => {
    const why = whyNotRemove(listOperators(db), by.id, whom)
    if (why !== null) return why
    removeOperator(write, whom, write.now)
    forgetPublicKey(write, whom)
    write.audit(by.id, { kind: 'operatorRemoved', operator: whom })
    wishForKeyChange(write, { at: write.now, by: by.id, because: 'removed' })
    return null
  })
  if (refusal !== null) return refused(failureOf(refusal))
  await desk.keys.shutOut(whom)
  return ok(listStaff(desk))
}

function failureOf(because: StaffRefusal): Failure {
  return { kind: 'staffStays', because }
}

/** Lists somebody for exactly these of the school's accounts, and answers with those that there are. */
function giveAccounts(
  db: OpenRecords,
  operator: OperatorId,
  wanted: readonly AccountId[],
): readonly AccountId[] {
  const accounts = listAccounts(db)
  for (const account of accounts) {
    const others = account.operators.filter((id) => id !== operator)
    const operators = wanted.includes(account.id) ? [...others, operator] : others
    if (operators.length !== account.operators.length)
      db.write((write) => saveAccount(write, { ...account, operators }))
  }
  return accounts.map(({ id }) => id).filter((id) => wanted.includes(id))
}

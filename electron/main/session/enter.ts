import type { Input } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import type { OperatorId } from '../../core/operator.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { finishKeyChange } from '../keyChange/finishKeyChange.ts'
import { type KeysProblem, readKeys, writeKeys } from '../keys/keysFile.ts'
import { shortestPassphrase } from '../keys/passphrase.ts'
import { provenBy } from '../keys/provenBy.ts'
import {
  type KeySlots,
  recoveryHolder,
  replacePassphrase,
  unlockWithPassphrase,
  unlockWithRecoveryCode,
  withPair,
  withRecoveryPair,
} from '../keys/slots.ts'
import type { ScryptCost } from '../keys/wrap.ts'
import type { SchoolFiles } from '../school/schoolFiles.ts'

/** Somebody who has unlocked the data key. */
export interface Entrant {
  readonly operator: OperatorId
  readonly dataKey: Uint8Array
  /** The public keys whose secret they have just shown that they know, by holder. */
  readonly proven: ReadonlyMap<string, string>
}

/** The ways in, once a new key that lies ready is in its place. */
export async function slotsAt(files: SchoolFiles): Promise<Result<KeySlots, KeysProblem>> {
  await finishKeyChange(files)
  return readKeys(files.keys)
}

export function failureOfKeys({ kind }: KeysProblem): Failure {
  return { kind: kind === 'newer' ? 'recordsNewer' : 'recordsDamaged' }
}

/** Signing in: a way of the first versions gets its pair now, because only now the passphrase is there. */
export async function enter(
  files: SchoolFiles,
  cost: ScryptCost,
  operator: OperatorId,
  passphrase: string,
): Promise<Result<Entrant, unknown>> {
  const keys = await slotsAt(files)
  if (!keys.ok) return keys
  const dataKey = await unlockWithPassphrase(keys.value, operator, passphrase)
  if (!dataKey.ok) return dataKey
  const paired = await withPair(keys.value, dataKey.value, operator, passphrase, cost)
  // A full disk keeps nobody out: the pair is made at the next signing in.
  const kept =
    paired === keys.value ||
    (await writeKeys(files.keys, paired).then(
      () => true,
      () => false,
    ))
  const proven = provenBy([operator], kept ? paired : keys.value)
  return ok({ operator, dataKey: dataKey.value, proven })
}

/** Coming back with the printed code, and a new passphrase from now on. */
export async function enterWithCode(
  files: SchoolFiles,
  cost: ScryptCost,
  { recoveryCode, operator, newPassphrase }: Input<'recover'>,
): Promise<Result<Entrant, Failure>> {
  const keys = await slotsAt(files)
  if (!keys.ok) return refused(failureOfKeys(keys.error))
  const unlocked = await unlockWithRecoveryCode(keys.value, recoveryCode)
  if (!unlocked.ok) {
    return refused({ kind: 'wrongRecoveryCode', mistyped: unlocked.error.kind === 'mistyped' })
  }
  const dataKey = unlocked.value
  const replaced = await replacePassphrase(keys.value, dataKey, operator, newPassphrase, cost)
  if (!replaced.ok) return refused({ kind: 'weakPassphrase', shortest: shortestPassphrase })
  const paired = await withRecoveryPair(replaced.value, dataKey, recoveryCode, cost)
  await writeKeys(files.keys, paired)
  return ok({ operator, dataKey, proven: provenBy([operator, recoveryHolder], paired) })
}

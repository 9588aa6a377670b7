import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { OperatorId } from '../../core/operator.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { checkPassphrase, typed, type WeakPassphrase } from './passphrase.ts'
import { newRecoveryCode, readRecoveryCode } from './recoveryCode.ts'
import { realCost, type ScryptCost, unwrap, WrappedKey, wrap } from './wrap.ts'

/** One operator's way in. The name is for the sign-in list; only the id is bound to the key. */
export const OperatorSlot = z
  .strictObject({ operator: OperatorId, name: z.string().min(1).max(120), key: WrappedKey })
  .readonly()
export type OperatorSlot = z.infer<typeof OperatorSlot>

/** The data key as it lies on disk: once for each operator and once for the printed recovery code, always locked. */
export const KeySlots = z
  .strictObject({
    version: z.literal(1),
    operators: z.array(OperatorSlot).min(1).max(200).readonly(),
    recovery: WrappedKey,
  })
  .readonly()
export type KeySlots = z.infer<typeof KeySlots>

/** Who a slot is for. */
export interface Holder {
  readonly id: OperatorId
  readonly name: string
}

/** A school's first keys. The recovery code is told here once, to be printed, and can never be read again. */
export interface NewKeys {
  readonly slots: KeySlots
  readonly dataKey: Uint8Array
  readonly recoveryCode: string
}

const recoveryHolder = 'recovery code'

/** Makes a new random data key, with a slot for the first operator and one for the recovery code. */
export async function createSlots(
  first: Holder,
  passphrase: string,
  cost: ScryptCost = realCost,
): Promise<Result<NewKeys, WeakPassphrase>> {
  const dataKey = randomBytes(32)
  const slot = await lockFor(first, passphrase, dataKey, cost)
  if (!slot.ok) return slot
  const { recovery, recoveryCode } = await lockForRecovery(dataKey, cost)
  return ok({ slots: { version: 1, operators: [slot.value], recovery }, dataKey, recoveryCode })
}

/** Signing in is unlocking: the data key, or nothing at all. An operator without a slot is not told from a wrong passphrase. */
export async function unlockWithPassphrase(
  slots: KeySlots,
  operator: OperatorId,
  passphrase: string,
): Promise<Result<Uint8Array, { readonly kind: 'wrongPassphrase' }>> {
  const slot = slots.operators.find((known) => known.operator === operator)
  const dataKey = slot ? await unwrap(slot.key, typed(passphrase), operator) : null
  return dataKey === null ? refused({ kind: 'wrongPassphrase' }) : ok(dataKey)
}

/** Opens with the printed code; a typing slip is told from a code of another school or of an earlier day. */
export async function unlockWithRecoveryCode(
  slots: KeySlots,
  given: string,
): Promise<Result<Uint8Array, { readonly kind: 'mistyped' | 'wrongRecoveryCode' }>> {
  const code = readRecoveryCode(given)
  if (!code.ok) return code
  const dataKey = await unwrap(slots.recovery, code.value, recoveryHolder)
  return dataKey === null ? refused({ kind: 'wrongRecoveryCode' }) : ok(dataKey)
}

/** Lets one more operator in. An operator who has a slot keeps it: see {@link replacePassphrase}. */
export async function addOperatorSlot(
  slots: KeySlots,
  dataKey: Uint8Array,
  operator: Holder,
  passphrase: string,
  cost: ScryptCost = realCost,
): Promise<Result<KeySlots, WeakPassphrase | { readonly kind: 'alreadyThere' }>> {
  if (has(slots, operator.id)) return refused({ kind: 'alreadyThere' })
  const slot = await lockFor(operator, passphrase, dataKey, cost)
  return slot.ok ? ok({ ...slots, operators: [...slots.operators, slot.value] }) : slot
}

/** The old passphrase opens nothing any more in these slots. */
export async function replacePassphrase(
  slots: KeySlots,
  dataKey: Uint8Array,
  operator: OperatorId,
  passphrase: string,
  cost: ScryptCost = realCost,
): Promise<Result<KeySlots, WeakPassphrase | { readonly kind: 'notThere' }>> {
  const old = slots.operators.find((known) => known.operator === operator)
  if (old === undefined) return refused({ kind: 'notThere' })
  const slot = await lockFor({ id: operator, name: old.name }, passphrase, dataKey, cost)
  if (!slot.ok) return slot
  const operators = slots.operators.map((known) => (known === old ? slot.value : known))
  return ok({ ...slots, operators })
}

/** A new printed code; the old one opens nothing any more in these slots. */
export async function replaceRecoveryCode(
  slots: KeySlots,
  dataKey: Uint8Array,
  cost: ScryptCost = realCost,
): Promise<{ readonly slots: KeySlots; readonly recoveryCode: string }> {
  const { recovery, recoveryCode } = await lockForRecovery(dataKey, cost)
  return { slots: { ...slots, recovery }, recoveryCode }
}

/** Takes an operator's way in away. The last one stays, or nobody could sign in. */
export function removeOperatorSlot(
  slots: KeySlots,
  operator: OperatorId,
): Result<KeySlots, { readonly kind: 'notThere' | 'lastOperator' }> {
  if (!has(slots, operator)) return refused({ kind: 'notThere' })
  if (slots.operators.length === 1) return refused({ kind: 'lastOperator' })
  const operators = slots.operators.filter((known) => known.operator !== operator)
  return ok({ ...slots, operators })
}

function has(slots: KeySlots, operator: OperatorId): boolean {
  return slots.operators.some((known) => known.operator === operator)
}

async function lockFor(
  { id, name }: Holder,
  passphrase: string,
  dataKey: Uint8Array,
  cost: ScryptCost,
): Promise<Result<OperatorSlot, WeakPassphrase>> {
  const weak = checkPassphrase(passphrase, name)
  if (!weak.ok) return weak
  return ok({ operator: id, name, key: await wrap(dataKey, typed(passphrase), id, cost) })
}

async function lockForRecovery(dataKey: Uint8Array, cost: ScryptCost) {
  const recoveryCode = newRecoveryCode()
  const secret = recoveryCode.replaceAll('-', '')
  return { recovery: await wrap(dataKey, secret, recoveryHolder, cost), recoveryCode }
}

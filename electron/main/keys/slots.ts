import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { OperatorId } from '../../core/operator.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { checkPassphrase, typed, type WeakPassphrase } from './passphrase.ts'
import { makeRecoveryCode, readRecoveryCode } from './recoveryCode.ts'
import { leadTo, makeWay, openWay, WayIn } from './wayIn.ts'
import { realCost, type ScryptCost } from './wrap.ts'

/** One operator's way in. The name is for the sign-in list; only the id is bound to the key. */
export const OperatorSlot = z
  .strictObject({ operator: OperatorId, name: z.string().min(1).max(120), way: WayIn })
  .readonly()
export type OperatorSlot = z.infer<typeof OperatorSlot>

/** The data key as it lies on disk: once for each operator and once for the printed recovery code, always locked. */
export const KeySlots = z
  .strictObject({
    version: z.literal(2),
    operators: z.array(OperatorSlot).min(1).max(200).readonly(),
    recovery: WayIn,
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

/** Whom the way of the printed code is for. */
export const recoveryHolder = 'recovery code'

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
  return ok({ slots: { version: 2, operators: [slot.value], recovery }, dataKey, recoveryCode })
}

/** Signing in is unlocking: the data key, or nothing at all. An operator without a slot is not told from a wrong passphrase. */
export async function unlockWithPassphrase(
  slots: KeySlots,
  operator: OperatorId,
  passphrase: string,
): Promise<Result<Uint8Array, { readonly kind: 'wrongPassphrase' }>> {
  const slot = slots.operators.find((known) => known.operator === operator)
  const dataKey = slot ? await openWay(slot.way, typed(passphrase), operator) : null
  return dataKey === null ? refused({ kind: 'wrongPassphrase' }) : ok(dataKey)
}

/** Opens with the printed code; a typing slip is told from a code of another school or of an earlier day. */
export async function unlockWithRecoveryCode(
  slots: KeySlots,
  given: string,
): Promise<Result<Uint8Array, { readonly kind: 'mistyped' | 'wrongRecoveryCode' }>> {
  const code = readRecoveryCode(given)
  if (!code.ok) return code
  const dataKey = await openWay(slots.recovery, code.value, recoveryHolder)
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

/**
 * Gives a way of the first versions a pair, now that its passphrase has just opened it; the same slots where it has one
 * already. The passphrase stays what it is, even where a new one would be asked to be longer.
 */
export async function withPair(
  slots: KeySlots,
  dataKey: Uint8Array,
  operator: OperatorId,
  passphrase: string,
  cost: ScryptCost = realCost,
): Promise<KeySlots> {
  const old = slots.operators.find((known) => known.operator === operator)
  if (old === undefined || old.way.kind === 'pair') return slots
  const way = await makeWay(typed(passphrase), operator, dataKey, cost)
  const operators = slots.operators.map((known) => (known === old ? { ...old, way } : known))
  return { ...slots, operators }
}

/** Gives the printed code of the first versions a pair, now that it has been typed: the paper stays valid. */
export async function withRecoveryPair(
  slots: KeySlots,
  dataKey: Uint8Array,
  given: string,
  cost: ScryptCost = realCost,
): Promise<KeySlots> {
  const code = readRecoveryCode(given)
  if (!code.ok || slots.recovery.kind === 'pair') return slots
  return { ...slots, recovery: await makeWay(code.value, recoveryHolder, dataKey, cost) }
}

/** The public keys in these slots, by holder; those of the first versions have none. */
export function publicKeysIn({ operators, recovery }: KeySlots): ReadonlyMap<string, string> {
  const ways = [
    ...operators.map(({ operator, way }) => [operator, way] as const),
    [recoveryHolder, recovery] as const,
  ]
  return new Map(
    ways.flatMap(([holder, way]) => (way.kind === 'pair' ? [[holder, way.publicKey]] : [])),
  )
}

/**
 * Slots that lead to another data key, for exactly these operators and the printed code, with the same passphrases and
 * the same paper; null where one of the ways is of the first versions.
 */
export function slotsLeadingTo(
  { operators, recovery, version }: KeySlots,
  dataKey: Uint8Array,
  whom: ReadonlySet<OperatorId>,
): KeySlots | null {
  if (recovery.kind !== 'pair') return null
  const led: OperatorSlot[] = []
  for (const slot of operators) {
    if (!whom.has(slot.operator)) continue
    if (slot.way.kind !== 'pair') return null
    led.push({ ...slot, way: leadTo(slot.way, dataKey, slot.operator) })
  }
  return { version, operators: led, recovery: leadTo(recovery, dataKey, recoveryHolder) }
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
  return ok({ operator: id, name, way: await makeWay(typed(passphrase), id, dataKey, cost) })
}

async function lockForRecovery(dataKey: Uint8Array, cost: ScryptCost) {
  const recoveryCode = makeRecoveryCode()
  const secret = recoveryCode.replaceAll('-', '')
  return { recovery: await makeWay(secret, recoveryHolder, dataKey, cost), recoveryCode }
}

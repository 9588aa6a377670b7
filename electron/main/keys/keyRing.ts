import type { OperatorId } from '../../core/operator.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { readKeys, writeKeys } from './keysFile.ts'
import type { WeakPassphrase } from './passphrase.ts'
import {
  addOperatorSlot,
  type Holder,
  type KeySlots,
  publicKeysIn,
  removeOperatorSlot,
  replacePassphrase,
  replaceRecoveryCode,
  unlockWithPassphrase,
} from './slots.ts'
import type { ScryptCost } from './wrap.ts'

/** The ways into an open school's records: one change at a time, so that none brings back what another took away. */
export interface KeyRing {
  /** Gives this person a way in with this passphrase, in the place of any that they had. */
  readonly let: (holder: Holder, passphrase: string) => Promise<Result<null, WeakPassphrase>>
  /** Destroys somebody's way in; true where nothing of it is left. The last one stays. */
  readonly shutOut: (operator: OperatorId) => Promise<boolean>
  /** Whether this is the passphrase of this person. */
  readonly opens: (operator: OperatorId, passphrase: string) => Promise<boolean>
  readonly newRecoveryCode: () => Promise<string>
  /** Destroys ways in of people whom the records do not know: what a stop in the middle of a change left. */
  readonly keepOnly: (known: ReadonlySet<OperatorId>) => Promise<void>
  /** The ways in as they lie there now. */
  readonly slots: () => Promise<KeySlots>
  /** Puts the ring away at once, and answers when no change is under way. What was not written by then never is. */
  readonly close: () => Promise<void>
}

/** `keepPublicKey` is told the public key of each pair that is made here. */
export function openKeyRing(
  file: string,
  dataKey: Uint8Array,
  cost: ScryptCost,
  keepPublicKey: (holder: string, publicKey: string) => void,
): KeyRing {
  let last: Promise<unknown> = Promise.resolve()
  let isClosed = false

  /** Reads the slots, has them changed, writes them; after whatever change is under way. */
  function change<T>(
    make: (slots: KeySlots) => Promise<readonly [KeySlots | null, T]>,
  ): Promise<T> {
    const work = last.then(async () => {
      if (isClosed) throw new Error('The keys have been put away.')
      const slots = await slotsIn(file)
      const [changed, answer] = await make(slots)
      if (changed !== null) {
        if (isClosed) throw new Error('The keys have been put away.')
        await write(slots, changed)
      }
      return answer
    })
    last = work.catch(() => undefined)
    return work
  }

  async function write(before: KeySlots, after: KeySlots): Promise<void> {
    await writeKeys(file, after)
    const had = publicKeysIn(before)
    for (const [holder, publicKey] of publicKeysIn(after)) {
      if (had.get(holder) !== publicKey) keepPublicKey(holder, publicKey)
    }
  }

  return {
    let: (holder, passphrase) =>
      change(async (slots): Promise<readonly [KeySlots | null, Result<null, WeakPassphrase>]> => {
        const others = slots.operators.filter(({ operator }) => operator !== holder.id)
        const had = others.length < slots.operators.length
        const made = had
          ? await replacePassphrase(slots, dataKey, holder.id, passphrase, cost)
          : await addOperatorSlot(slots, dataKey, holder, passphrase, cost)
        if (made.ok) return [made.value, ok(null)]
        const { error } = made
        if (error.kind === 'notThere' || error.kind === 'alreadyThere') throw new Error(error.kind)
        return [null, refused(error)]
      }),
    shutOut: (operator) =>
      change(async (slots) => {
        const removed = removeOperatorSlot(slots, operator)
        if (removed.ok) return [removed.value, true]
        return [null, removed.error.kind === 'notThere']
      }),
    async opens(operator, passphrase) {
      return (await unlockWithPassphrase(await slotsIn(file), operator, passphrase)).ok
    },
    newRecoveryCode: () =>
      change(async (slots) => {
        const { slots: changed, recoveryCode } = await replaceRecoveryCode(slots, dataKey, cost)
        return [changed, recoveryCode]
      }),
    keepOnly: (known) =>
      change(async (slots) => {
        const operators = slots.operators.filter(({ operator }) => known.has(operator))
        const tidy = operators.length === 0 || operators.length === slots.operators.length
        return [tidy ? null : { ...slots, operators }, undefined]
      }),
    slots: () => last.then(() => slotsIn(file)),
    async close() {
      isClosed = true
      await last
    },
  }
}

async function slotsIn(file: string): Promise<KeySlots> {
  const slots = await readKeys(file)
  if (!slots.ok) throw new Error(`The keys are ${slots.error.kind}.`)
  return slots.value
}

import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { OperatorId } from '../../core/operator.ts'
import type { Result } from '../../core/result.ts'
import {
  addOperatorSlot,
  createSlots,
  type Holder,
  KeySlots,
  type NewKeys,
  type OperatorSlot,
  removeOperatorSlot,
  replacePassphrase,
  replaceRecoveryCode,
  unlockWithPassphrase,
  unlockWithRecoveryCode,
} from './slots.ts'
import type { PairWay } from './wayIn.ts'
import { realCost, type ScryptCost } from './wrap.ts'

const cheap: ScryptCost = { log2N: 4, r: 1, p: 1 }
const words = 'seven kites over the pond'

/** Passphrases that the rules accept. */
const passphrases = fc
  .string({ unit: 'grapheme', minLength: 12, maxLength: 40 })
  .filter(
    (text) => [...text.normalize('NFKC')].length >= 12 && new Set(text.normalize('NFKC')).size >= 6,
  )

function holder(name = 'Rowan Hale'): Holder {
  return { id: OperatorId.parse(randomUUID()), name }
}

function value<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`)
  return result.value
}

function pairOf(slot: OperatorSlot | undefined): PairWay {
  if (slot?.way.kind !== 'pair') throw new Error('New slots have pairs.')
  return slot.way
}

async function newKeys(of: Holder, passphrase = words): Promise<NewKeys> {
  return value(await createSlots(of, passphrase, cheap))
}

test('whatever the passphrase, it opens the same data key again, and so does the printed code', async () => {
  await fc.assert(
    fc.asyncProperty(passphrases, async (passphrase) => {
      const rowan = holder()
      const { slots, dataKey, recoveryCode } = await newKeys(rowan, passphrase)
      const stored = KeySlots.parse(JSON.parse(JSON.stringify(slots)))
      expect(value(await unlockWithPassphrase(stored, rowan.id, passphrase))).toEqual(dataKey)
      expect(value(await unlockWithRecoveryCode(stored, recoveryCode))).toEqual(dataKey)
    }),
  )
})

test('no other passphrase opens anything', async () => {
  const rowan = holder()
  const { slots } = await newKeys(rowan)
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), passphrases), async (other) => {
      fc.pre(other.normalize('NFKC') !== words)
      const opened = await unlockWithPassphrase(slots, rowan.id, other)
      expect(opened).toEqual({ ok: false, error: { kind: 'wrongPassphrase' } })
    }),
  )
})

test('the same words from another keyboard open it too', async () => {
  const rowan = holder()
  const { slots, dataKey } = await newKeys(rowan, 'Zoë walks to the café'.normalize('NFC'))
  const again = await unlockWithPassphrase(
    slots,
    rowan.id,
    'Zoë walks to the café'.normalize('NFD'),
  )
  expect(value(again)).toEqual(dataKey)
})

/** Every place of a slot where one bit of hex can be turned. */
const places = fc.record({
  field: fc.constantFrom(
    'publicKey',
    'privateKey.salt',
    'privateKey.nonce',
    'privateKey.tag',
    'privateKey.sealed',
    'dataKey.once',
    'dataKey.nonce',
    'dataKey.tag',
    'dataKey.sealed',
  ),
  where: fc.nat(),
  bit: fc.integer({ min: 0, max: 3 }),
})

function flipped(hex: string, where: number, bit: number): string {
  const at = where % hex.length
  const digit = Number.parseInt(hex.charAt(at), 16) ^ (1 << bit)
  return hex.slice(0, at) + digit.toString(16) + hex.slice(at + 1)
}

test('one turned bit anywhere in a slot and it opens nothing', async () => {
  const rowan = holder()
  const { slots } = await newKeys(rowan)
  await fc.assert(
    fc.asyncProperty(places, async ({ field, where, bit }) => {
      const turned = structuredClone<unknown>(slots)
      const path = ['operators', '0', 'way', ...field.split('.')]
      const last = path.pop() ?? ''
      const part = path.reduce<unknown>((whole, name) => Reflect.get(Object(whole), name), turned)
      Reflect.set(Object(part), last, flipped(String(Reflect.get(Object(part), last)), where, bit))
      const opened = await unlockWithPassphrase(KeySlots.parse(turned), rowan.id, words)
      expect(opened.ok).toBe(false)
    }),
    { numRuns: 300 },
  )
})

test('a slot opens for its own operator only, even with the right words', async () => {
  const rowan = holder()
  const ash = holder('Ash Winter')
  const { slots } = await newKeys(rowan)
  const moved = KeySlots.parse({
    ...slots,
    operators: slots.operators.map((slot) => ({ ...slot, operator: ash.id })),
  })
  expect((await unlockWithPassphrase(moved, ash.id, words)).ok).toBe(false)
  expect((await unlockWithPassphrase(slots, ash.id, words)).ok).toBe(false)
})

test('a cheaper lock than the one that was made is refused', async () => {
  const rowan = holder()
  const { slots } = value(await createSlots(rowan, words, { log2N: 5, r: 1, p: 1 }))
  const cheaper = KeySlots.parse({
    ...slots,
    operators: slots.operators.map((slot) => ({
      ...slot,
      way: { ...pairOf(slot), privateKey: { ...pairOf(slot).privateKey, cost: cheap } },
    })),
  })
  expect((await unlockWithPassphrase(cheaper, rowan.id, words)).ok).toBe(false)
})

test('each operator opens the same data key with words of their own', async () => {
  const rowan = holder()
  const ash = holder('Ash Winter')
  const { slots, dataKey } = await newKeys(rowan)
  const both = value(await addOperatorSlot(slots, dataKey, ash, 'a green door by the sea', cheap))
  expect(value(await unlockWithPassphrase(both, ash.id, 'a green door by the sea'))).toEqual(
    dataKey,
  )
  expect(value(await unlockWithPassphrase(both, rowan.id, words))).toEqual(dataKey)
  expect((await unlockWithPassphrase(both, ash.id, words)).ok).toBe(false)
  expect((await addOperatorSlot(both, dataKey, ash, words, cheap)).ok).toBe(false)
})

test('after a new passphrase the old one opens nothing', async () => {
  const rowan = holder()
  const { slots, dataKey } = await newKeys(rowan)
  const renewed = value(
    await replacePassphrase(slots, dataKey, rowan.id, 'quite another sentence', cheap),
  )
  expect((await unlockWithPassphrase(renewed, rowan.id, words)).ok).toBe(false)
  expect(value(await unlockWithPassphrase(renewed, rowan.id, 'quite another sentence'))).toEqual(
    dataKey,
  )
  const unknown = await replacePassphrase(slots, dataKey, holder().id, words, cheap)
  expect(unknown).toEqual({ ok: false, error: { kind: 'notThere' } })
})

test('an operator who was taken out opens nothing, and the last one stays', async () => {
  const rowan = holder()
  const ash = holder('Ash Winter')
  const { slots, dataKey } = await newKeys(rowan)
  const both = value(await addOperatorSlot(slots, dataKey, ash, 'a green door by the sea', cheap))
  const alone = value(removeOperatorSlot(both, rowan.id))
  expect((await unlockWithPassphrase(alone, rowan.id, words)).ok).toBe(false)
  expect(removeOperatorSlot(alone, ash.id)).toEqual({ ok: false, error: { kind: 'lastOperator' } })
})

test('a new printed code replaces the old one', async () => {
  const { slots, dataKey, recoveryCode } = await newKeys(holder())
  const renewed = await replaceRecoveryCode(slots, dataKey, cheap)
  expect(value(await unlockWithRecoveryCode(renewed.slots, renewed.recoveryCode))).toEqual(dataKey)
  const old = await unlockWithRecoveryCode(renewed.slots, recoveryCode)
  expect(old).toEqual({ ok: false, error: { kind: 'wrongRecoveryCode' } })
})

test('a weak passphrase is refused with its reason, and no keys are made', async () => {
  const rowan = holder('Rowan Hale-Whittaker')
  const reason = async (passphrase: string) => {
    const made = await createSlots(rowan, passphrase, cheap)
    return made.ok ? 'made' : made.error.kind
  }
  expect(await reason('elevenchars')).toBe('tooShort')
  expect(await reason('a'.repeat(600))).toBe('tooLong')
  expect(await reason('abababababab')).toBe('tooPlain')
  expect(await reason('rowan hale whittaker')).toBe('isTheName')
  expect(await reason(words)).toBe('made')
})

test('neither the data key nor the words can be read in what is stored', async () => {
  const { slots, dataKey, recoveryCode } = await newKeys(holder())
  const stored = JSON.stringify(slots)
  const key = Buffer.from(dataKey)
  for (const secret of [
    key.toString('hex'),
    key.toString('base64'),
    words,
    recoveryCode,
    recoveryCode.replaceAll('-', ''),
  ]) {
    expect(stored.includes(secret)).toBe(false)
  }
})

test('two schools never share a key, a salt or a code', async () => {
  const made = await Promise.all(Array.from({ length: 20 }, () => newKeys(holder())))
  const distinct = (of: (keys: NewKeys) => string | undefined) => new Set(made.map(of)).size
  expect(distinct((keys) => Buffer.from(keys.dataKey).toString('hex'))).toBe(20)
  expect(distinct((keys) => keys.recoveryCode)).toBe(20)
  expect(distinct((keys) => pairOf(keys.slots.operators[0]).privateKey.salt)).toBe(20)
})

test('the real cost locks and unlocks as well', async () => {
  const rowan = holder()
  const { slots, dataKey } = value(await createSlots(rowan, words))
  expect(pairOf(slots.operators[0]).privateKey.cost).toEqual(realCost)
  expect(value(await unlockWithPassphrase(slots, rowan.id, words))).toEqual(dataKey)
})

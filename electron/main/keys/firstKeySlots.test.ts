import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { OperatorId } from '../../core/operator.ts'
import { readKeys, writeKeys } from './keysFile.ts'
import {
  addOperatorSlot,
  type KeySlots,
  publicKeysIn,
  slotsLeadingTo,
  unlockWithPassphrase,
  unlockWithRecoveryCode,
  withPair,
  withRecoveryPair,
} from './slots.ts'

/** Pinned: a file as the first version wrote it. Another reading of it would lock every school out of its records. */
const rowan = OperatorId.parse('10000000-0000-4000-8000-000000000001')
const words = 'seven kites over the pond'
const code = '70F87-NNP4X-8EFP1-0TVEJ-KH87J-86T2N'
const dataKey = Buffer.alloc(32, 7)
const cost = { log2N: 4, r: 1, p: 1 }
const first = {
  version: 1,
  operators: [
    {
      operator: rowan,
      name: 'Rowan Hale',
      key: {
        cost,
        salt: '151d225505bf5cf0d86742e42e64923c',
        nonce: '4b953d3b957a29ee51f94712',
        tag: '6455f7b127f1ddb7f9190e3d77271e57',
        sealed: '7cfa2261b53bc601dcf645cb134260c3df812c3973b8a7483fadd5877fbfd06d',
      },
    },
  ],
  recovery: {
    cost,
    salt: 'fa5a0fc9f5afb717f4995e1320171cde',
    nonce: '93c4413ee115a1036446fa9b',
    tag: '1f362930bccb14949874dfdf657f4e46',
    sealed: 'b5d95450f36fe9f52c3b4705e0d5776f9b6d4933e8f8efcf3ac633ff65c97265',
  },
}

function fileWith(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'studio-keys-')), 'keys.json')
  writeFileSync(file, text)
  return file
}

async function firstSlots(): Promise<KeySlots> {
  const read = await readKeys(fileWith(JSON.stringify(first)))
  if (!read.ok) throw new Error(read.error.kind)
  return read.value
}

async function opened(slots: KeySlots) {
  const byWords = await unlockWithPassphrase(slots, rowan, words)
  const byCode = await unlockWithRecoveryCode(slots, code)
  return [byWords, byCode].map((one) => (one.ok ? Buffer.from(one.value).toString('hex') : null))
}

test('keys of the first version open as they did, and reading them changes nothing', async () => {
  const text = JSON.stringify(first)
  const file = fileWith(text)
  const slots = await readKeys(file)
  if (!slots.ok) throw new Error(slots.error.kind)
  const hex = dataKey.toString('hex')
  expect(await opened(slots.value)).toEqual([hex, hex])
  expect(readFileSync(file, 'utf8')).toBe(text)
  await writeKeys(file, slots.value)
  const again = await readKeys(file)
  expect(again).toEqual(slots)
})

test('they lead to no other data key until each of them was opened once; then they do, with the same words and paper', async () => {
  const slots = await firstSlots()
  const everybody = new Set([rowan])
  const newKey = Buffer.alloc(32, 8)
  expect(slotsLeadingTo(slots, newKey, everybody)).toBe(null)
  const half = await withPair(slots, dataKey, rowan, words, cost)
  expect(slotsLeadingTo(half, newKey, everybody)).toBe(null)
  const whole = await withRecoveryPair(half, dataKey, code, cost)
  expect(await opened(whole)).toEqual(await opened(slots))
  expect([...publicKeysIn(slots).keys()]).toEqual([])
  expect([...publicKeysIn(whole).keys()]).toEqual([rowan, 'recovery code'])
  const led = slotsLeadingTo(whole, newKey, everybody)
  const hex = newKey.toString('hex')
  expect(led && (await opened(led))).toEqual([hex, hex])
  // Who has a pair keeps it.
  expect(await withPair(whole, dataKey, rowan, words, cost)).toBe(whole)
  expect(await withRecoveryPair(whole, dataKey, code, cost)).toBe(whole)
})

test('slots that lead to another data key are for the people who were named, and for nobody else', async () => {
  const ash = { id: OperatorId.parse(randomUUID()), name: 'Ash Winter' }
  const slots = await withRecoveryPair(
    await withPair(await firstSlots(), dataKey, rowan, words, cost),
    dataKey,
    code,
    cost,
  )
  const both = await addOperatorSlot(slots, dataKey, ash, 'a green door by the sea', cost)
  if (!both.ok) throw new Error(both.error.kind)
  const led = slotsLeadingTo(both.value, Buffer.alloc(32, 8), new Set([rowan]))
  expect(led?.operators.map(({ operator }) => operator)).toEqual([rowan])
  expect(led && (await unlockWithPassphrase(led, ash.id, 'a green door by the sea')).ok).toBe(false)
  // Nor does what was once sealed to Ash open the new key when it is put back among the new ways.
  const [, ashSlot] = both.value.operators
  const forged = led && ashSlot && { ...led, operators: [...led.operators, ashSlot] }
  const old = forged && (await unlockWithPassphrase(forged, ash.id, 'a green door by the sea'))
  expect(old).toEqual({ ok: true, value: dataKey })
})

test('keys of a newer studio are refused in those words and left as they are', async () => {
  const text = JSON.stringify({ ...first, version: 3 })
  const file = fileWith(text)
  expect(await readKeys(file)).toEqual({ ok: false, error: { kind: 'newer' } })
  expect(readFileSync(file, 'utf8')).toBe(text)
})

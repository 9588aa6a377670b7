import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { OperatorId } from '../../core/operator.ts'
import { readKeys, writeKeys } from './keysFile.ts'
import { createSlots } from './slots.ts'

function newFile(): string {
  return join(mkdtempSync(join(tmpdir(), 'studio-keys-')), 'keys.json')
}

async function someSlots() {
  const first = { id: OperatorId.parse(randomUUID()), name: 'Rowan Hale' }
  const made = await createSlots(first, 'seven kites over the pond', { log2N: 4, r: 1, p: 1 })
  if (!made.ok) throw new Error(made.error.kind)
  return made.value.slots
}

test('keys that were written are read again, and nobody else on the machine can read the file', async () => {
  const file = newFile()
  const slots = await someSlots()
  await writeKeys(file, slots)
  expect(await readKeys(file)).toEqual({ ok: true, value: slots })
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0)
})

test('the file holds ids, display names and locked keys, and nothing else', async () => {
  const file = newFile()
  await writeKeys(file, await someSlots())
  const names = new Set<string>()
  JSON.parse(readFileSync(file, 'utf8'), (name, value) => {
    if (!/^\d*$/.test(name)) names.add(name)
    return value
  })
  expect([...names].sort()).toEqual([
    'cost',
    'dataKey',
    'kind',
    'log2N',
    'name',
    'nonce',
    'once',
    'operator',
    'operators',
    'p',
    'privateKey',
    'publicKey',
    'r',
    'recovery',
    'salt',
    'sealed',
    'tag',
    'version',
    'way',
  ])
})

test('before the first start there are no keys, which is not damage', async () => {
  expect(await readKeys(newFile())).toEqual({ ok: false, error: { kind: 'missing' } })
})

test('a file that was cut, emptied or filled with something else is damage, and is left as it is', async () => {
  const file = newFile()
  await writeKeys(file, await someSlots())
  const whole = readFileSync(file, 'utf8')
  const costly = whole.replace('"log2N": 4', '"log2N": 30')
  for (const text of [
    '',
    '{}',
    whole.slice(0, 200),
    whole.replace('"version": 2', '"version": 1'),
    whole.replace('"version": 2', '"version": 0'),
    costly,
  ]) {
    expect(text).not.toBe(whole)
    writeFileSync(file, text)
    expect(await readKeys(file)).toEqual({ ok: false, error: { kind: 'damaged' } })
    expect(readFileSync(file, 'utf8')).toBe(text)
  }
})

test('writing new keys leaves no other file behind', async () => {
  const file = newFile()
  await writeKeys(file, await someSlots())
  await writeKeys(file, await someSlots())
  expect(readdirSync(join(file, '..'))).toEqual(['keys.json'])
})

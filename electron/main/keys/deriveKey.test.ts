import { expect, test } from 'vitest'
import { deriveKey } from './deriveKey.ts'
import { wipe } from './wipe.ts'

test('each purpose has a key of its own, and it is the same every day', () => {
  const dataKey = Buffer.alloc(32, 7)
  const keys = (['database', 'vault', 'vaultNames', 'anchor'] as const).map((purpose) =>
    deriveKey(dataKey, purpose).toString('hex'),
  )
  expect(new Set([...keys, dataKey.toString('hex')]).size).toBe(5)
  // Pinned: another answer here would lock every school out of its records.
  expect(deriveKey(dataKey, 'database').toString('hex')).toBe(
    '7c29546d13f3aaa2555e7daa668a591e44ae68f29b544ddbcdfb185199920c9f',
  )
})

test('a data key of another length is not used', () => {
  expect(() => deriveKey(Buffer.alloc(16), 'vault')).toThrow('32 bytes')
})

test('nothing is derived from a data key that was wiped', () => {
  const dataKey = Buffer.alloc(32, 7)
  wipe(dataKey)
  expect(() => deriveKey(dataKey, 'anchor')).toThrow('put away')
})

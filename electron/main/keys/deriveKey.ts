import { hkdfSync } from 'node:crypto'

/** Each use of the data key has its own key, so that none of them tells anything about another. */
export type KeyPurpose = 'database' | 'vault' | 'vaultNames' | 'anchor' | 'backup'

/** HKDF-SHA-256 (RFC 5869) of the data key: 32 bytes for one purpose, to be wiped after it. */
export function deriveKey(dataKey: Uint8Array, purpose: KeyPurpose): Buffer {
  if (dataKey.length !== 32) throw new Error('A data key has 32 bytes.')
  // Wiped at the lock: nothing is sealed any more, least of all with nothing.
  if (dataKey.every((byte) => byte === 0)) throw new Error('The data key has been put away.')
  const key = hkdfSync('sha256', dataKey, '', `school-photo-studio/1/${purpose}`, 32)
  return Buffer.from(key)
}

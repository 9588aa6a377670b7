import {
  createCipheriv,
  createDecipheriv,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'
import { z } from 'zod'
import { newKeyPair, publicKeyOf, sharedSecret } from './keyPair.ts'
import { wipe } from './wipe.ts'
import { hex } from './wrap.ts'

/** The data key, sealed to somebody's public key: nobody needs to be present for it, and only they can open it. */
export const SealedKey = z
  .strictObject({ once: hex(32), nonce: hex(12), tag: hex(16), sealed: hex(32) })
  .readonly()
export type SealedKey = z.infer<typeof SealedKey>

/**
 * Seals the data key to a public key, for one holder only: X25519 with a pair that is made for this once, HKDF-SHA-256,
 * AES-256-GCM. Both public keys and the holder are bound into the key. What was sealed is opened again before it is given.
 */
export function sealKey(dataKey: Uint8Array, publicKey: Uint8Array, holder: string): SealedKey {
  const once = newKeyPair()
  const shared = sharedSecret(once.privateKey, publicKey)
  if (shared === null) throw new Error('Nothing can be sealed to this public key.')
  const key = sealingKey(shared, once.publicKey, publicKey, holder)
  wipe(once.privateKey, shared)
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(boundTo(holder))
  const sealed = Buffer.concat([cipher.update(dataKey), cipher.final()])
  const made = {
    once: toHex(once.publicKey),
    nonce: toHex(nonce),
    tag: toHex(cipher.getAuthTag()),
    sealed: toHex(sealed),
  }
  const again = decrypt(made, key, holder)
  const opens = again !== null && timingSafeEqual(again, dataKey)
  wipe(key, again)
  if (!opens) throw new Error('The seal does not open.')
  return made
}

/** The data key; null where the private key or the holder is another, or a single bit was changed. */
export function openSealedKey(
  sealed: SealedKey,
  privateKey: Uint8Array,
  holder: string,
): Uint8Array | null {
  const once = Buffer.from(sealed.once, 'hex')
  const shared = sharedSecret(privateKey, once)
  if (shared === null) return null
  const key = sealingKey(shared, once, publicKeyOf(privateKey), holder)
  try {
    return decrypt(sealed, key, holder)
  } finally {
    wipe(shared, key)
  }
}

function decrypt(
  { nonce, tag, sealed }: SealedKey,
  key: Uint8Array,
  holder: string,
): Uint8Array | null {
  const iv = Buffer.from(nonce, 'hex')
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: 16 })
  decipher.setAAD(boundTo(holder))
  decipher.setAuthTag(Buffer.from(tag, 'hex'))
  const dataKey = decipher.update(Buffer.from(sealed, 'hex'))
  try {
    decipher.final()
    return dataKey
  } catch {
    wipe(dataKey)
    return null
  }
}

function sealingKey(
  shared: Uint8Array,
  once: Uint8Array,
  publicKey: Uint8Array,
  holder: string,
): Uint8Array {
  const salt = Buffer.concat([once, publicKey])
  return Buffer.from(hkdfSync('sha256', shared, salt, boundTo(holder), 32))
}

function boundTo(holder: string): Buffer {
  return Buffer.from(JSON.stringify(['school-photo-studio/2', 'sealed data key', holder]))
}

function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}

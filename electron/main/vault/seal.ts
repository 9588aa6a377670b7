import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const mark = Buffer.from('SPV1')
const nonceLength = 12
const tagLength = 16
const headLength = mark.length + nonceLength + tagLength

/** AES-256-GCM under a fresh nonce, bound to the name that it is kept under: mark, nonce, tag, ciphertext. */
export function seal(bytes: Uint8Array, key: Uint8Array, name: string): Uint8Array {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(name))
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final()])
  return Buffer.concat([mark, nonce, cipher.getAuthTag(), sealed])
}

/** The very bytes that were sealed under this name; null where a single bit, the key or the name is another. */
export function unseal(sealed: Uint8Array, key: Uint8Array, name: string): Uint8Array | null {
  if (sealed.length < headLength || !mark.equals(sealed.subarray(0, mark.length))) return null
  const nonce = sealed.subarray(mark.length, mark.length + nonceLength)
  const tag = sealed.subarray(mark.length + nonceLength, headLength)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength })
  decipher.setAAD(Buffer.from(name))
  decipher.setAuthTag(tag)
  const bytes = decipher.update(sealed.subarray(headLength))
  try {
    decipher.final()
    return bytes
  } catch {
    return null
  }
}

import {
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto'
import { wiping } from './wipe.ts'

/** A pair of X25519 (RFC 7748), each half as its 32 raw bytes. Whoever has the public one can seal, and not open. */
export interface KeyPair {
  readonly publicKey: Uint8Array
  readonly privateKey: Uint8Array
}

/** What stands before the raw bytes in DER (RFC 8410). */
const privateHead = Buffer.from('302e020100300506032b656e04220420', 'hex')
const publicHead = Buffer.from('302a300506032b656e032100', 'hex')

export function newKeyPair(): KeyPair {
  const { privateKey, publicKey } = generateKeyPairSync('x25519')
  const secret = privateKey.export({ format: 'der', type: 'pkcs8' })
  return { privateKey: secret.subarray(privateHead.length), publicKey: rawPublic(publicKey) }
}

export function publicKeyOf(privateKey: Uint8Array): Uint8Array {
  return rawPublic(createPublicKey(privateKeyOf(privateKey)))
}

/** What the two of them share; null where the public key is none that could share anything. */
export function sharedSecret(privateKey: Uint8Array, publicKey: Uint8Array): Uint8Array | null {
  const der = Buffer.concat([publicHead, publicKey])
  try {
    const other = createPublicKey({ key: der, format: 'der', type: 'spki' })
    return diffieHellman({ privateKey: privateKeyOf(privateKey), publicKey: other })
  } catch {
    return null
  }
}

function privateKeyOf(raw: Uint8Array): KeyObject {
  if (raw.length !== 32) throw new Error('A private key has 32 bytes.')
  return wiping(Buffer.concat([privateHead, raw]), (der) =>
    createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }),
  )
}

function rawPublic(key: KeyObject): Uint8Array {
  return key.export({ format: 'der', type: 'spki' }).subarray(publicHead.length)
}

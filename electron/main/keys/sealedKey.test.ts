import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newKeyPair, publicKeyOf, sharedSecret } from './keyPair.ts'
import { openSealedKey, sealKey } from './sealedKey.ts'

const dataKey = Buffer.alloc(32, 7)

test('what was sealed to a public key opens with its private key, and with no other', () => {
  for (let count = 0; count < 50; count += 1) {
    const { publicKey, privateKey } = newKeyPair()
    expect(publicKeyOf(privateKey)).toEqual(publicKey)
    const sealed = sealKey(dataKey, publicKey, 'Rowan')
    expect(openSealedKey(sealed, privateKey, 'Rowan')).toEqual(dataKey)
    expect(openSealedKey(sealed, newKeyPair().privateKey, 'Rowan')).toBe(null)
  }
})

test('it opens for its own holder only', () => {
  const { publicKey, privateKey } = newKeyPair()
  const sealed = sealKey(dataKey, publicKey, 'Rowan')
  expect(openSealedKey(sealed, privateKey, 'Ash')).toBe(null)
})

test('one turned bit anywhere and it opens nothing', () => {
  const { publicKey, privateKey } = newKeyPair()
  const sealed = sealKey(dataKey, publicKey, 'Rowan')
  const field = fc.constantFrom('once', 'nonce', 'tag', 'sealed')
  const property = fc.property(field, fc.nat(), fc.nat(7), (name, where, bit) => {
    const bytes = Buffer.from(sealed[name as keyof typeof sealed], 'hex')
    const at = where % bytes.length
    bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << bit), at)
    const turned = { ...sealed, [name]: bytes.toString('hex') }
    // X25519 passes over the highest bit of a public key; it is bound into the key all the same.
    expect(openSealedKey(turned, privateKey, 'Rowan')).toBe(null)
  })
  fc.assert(property, { numRuns: 500 })
})

test('the same data key sealed twice is never the same bytes', () => {
  const { publicKey } = newKeyPair()
  const one = sealKey(dataKey, publicKey, 'Rowan')
  const other = sealKey(dataKey, publicKey, 'Rowan')
  for (const field of ['once', 'nonce', 'tag', 'sealed'] as const)
    expect(one[field]).not.toBe(other[field])
})

test('a public key that shares nothing is refused, and nothing is sealed to it', () => {
  const { privateKey } = newKeyPair()
  expect(sharedSecret(privateKey, Buffer.alloc(32))).toBe(null)
  expect(() => sealKey(dataKey, Buffer.alloc(32), 'Rowan')).toThrow('Nothing can be sealed')
})

test('two people share the same secret, as RFC 7748 has it', () => {
  const hex = (text: string) => Buffer.from(text, 'hex')
  const alice = hex('77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a')
  const bob = hex('de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f')
  expect(publicKeyOf(alice)).toEqual(
    hex('8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a'),
  )
  expect(sharedSecret(alice, bob)).toEqual(
    hex('4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742'),
  )
})

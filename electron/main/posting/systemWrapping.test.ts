import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { type SystemSafe, systemWrapping } from './systemWrapping.ts'

/** A system's safe of our own: AES with a key that belongs to one user. */
function safeOf(key: Buffer, backend: string, available = true): SystemSafe {
  return {
    isAsyncEncryptionAvailable: async () => available,
    getSelectedStorageBackend: () => backend,
    async encryptStringAsync(secret) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
    },
    async decryptStringAsync(wrapped) {
      const cipher = createDecipheriv('aes-256-gcm', key, wrapped.subarray(0, 12))
      cipher.setAuthTag(wrapped.subarray(12, 28))
      const opened = Buffer.concat([cipher.update(wrapped.subarray(28)), cipher.final()])
      return { result: opened.toString('utf8') }
    },
  }
}

const secret = 'practice-refresh-zoë'
const mine = safeOf(randomBytes(32), 'gnome_libsecret')

test('with a real safe the token is not there in plain, and comes back', async () => {
  const wrapping = systemWrapping(mine, 'linux')
  const wrapped = await wrapping.wrap(secret)
  expect(Buffer.from(wrapped).includes(secret)).toBe(false)
  expect(await wrapping.unwrap(wrapped)).toBe(secret)
})

test.each(['basic_text', 'unknown'])('on Linux %s is no safe', async (backend) => {
  const wrapping = systemWrapping(safeOf(randomBytes(32), backend), 'linux')
  const wrapped = await wrapping.wrap(secret)
  expect(wrapped[0]).toBe(0)
  expect(await wrapping.unwrap(wrapped)).toBe(secret)
})

test('another user cannot open it, and is asked to connect anew', async () => {
  const wrapped = await systemWrapping(mine, 'win32').wrap(secret)
  const other = systemWrapping(safeOf(randomBytes(32), ''), 'win32')
  expect(await other.unwrap(wrapped)).toBeNull()
})

test('what was kept before the safe was there can still be read', async () => {
  const before = await systemWrapping(safeOf(randomBytes(32), '', false), 'darwin').wrap(secret)
  expect(await systemWrapping(mine, 'darwin').unwrap(before)).toBe(secret)
})

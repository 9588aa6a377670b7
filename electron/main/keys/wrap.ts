import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'
import { z } from 'zod'
import { wipe } from './wipe.ts'

/** What it costs to try one passphrase (RFC 7914). The bounds keep a forged file from filling the memory. */
export const ScryptCost = z
  .strictObject({
    /** Rounds, as a power of two. */
    log2N: z.int().min(4).max(19),
    r: z.int().min(1).max(16),
    p: z.int().min(1).max(4),
  })
  .readonly()
export type ScryptCost = z.infer<typeof ScryptCost>

/** 128 MiB and about half a second on an office PC (OWASP's first choice for scrypt). */
export const realCost: ScryptCost = { log2N: 17, r: 8, p: 1 }

/** The practice school's passphrase is shown on its own sign-in page: there is nothing to protect, and nobody should wait. */
export const practiceCost: ScryptCost = { log2N: 12, r: 8, p: 1 }

/** So many bytes as lower-case hex. */
export const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`))

/** 32 secret bytes, locked with a secret that a person knows. Without it these bytes say nothing. */
export const WrappedKey = z
  .strictObject({ cost: ScryptCost, salt: hex(16), nonce: hex(12), tag: hex(16), sealed: hex(32) })
  .readonly()
export type WrappedKey = z.infer<typeof WrappedKey>

/** Locks a key with a secret, for one holder only. */
export async function wrap(
  dataKey: Uint8Array,
  secret: string,
  holder: string,
  cost: ScryptCost,
): Promise<WrappedKey> {
  const salt = randomBytes(16).toString('hex')
  const nonce = randomBytes(12).toString('hex')
  const key = await stretch(secret, salt, cost)
  const cipher = createCipheriv('aes-256-gcm', key, fromHex(nonce))
  wipe(key)
  cipher.setAAD(boundTo(holder, cost, salt))
  const sealed = Buffer.concat([cipher.update(dataKey), cipher.final()]).toString('hex')
  return { cost, salt, nonce, tag: cipher.getAuthTag().toString('hex'), sealed }
}

/** The key, to be wiped after use; null where the secret is another, the holder is another, or a single bit was changed. */
export async function unwrap(
  { cost, salt, nonce, tag, sealed }: WrappedKey,
  secret: string,
  holder: string,
): Promise<Uint8Array | null> {
  const key = await stretch(secret, salt, cost)
  const decipher = createDecipheriv('aes-256-gcm', key, fromHex(nonce), { authTagLength: 16 })
  wipe(key)
  decipher.setAAD(boundTo(holder, cost, salt))
  decipher.setAuthTag(fromHex(tag))
  const dataKey = decipher.update(fromHex(sealed))
  try {
    decipher.final()
    return dataKey
  } catch {
    wipe(dataKey)
    return null
  }
}

function boundTo(holder: string, { log2N, r, p }: ScryptCost, salt: string): Buffer {
  return Buffer.from(JSON.stringify(['school-photo-studio/1', holder, log2N, r, p, salt]))
}

function stretch(secret: string, salt: string, { log2N, r, p }: ScryptCost): Promise<Buffer> {
  const options = { N: 2 ** log2N, r, p, maxmem: 2 ** (log2N + 8) * r }
  return new Promise((resolve, reject) => {
    scrypt(secret, fromHex(salt), 32, options, (error, key) => {
      if (error === null) resolve(key)
      else reject(error)
    })
  })
}

function fromHex(text: string): Buffer {
  return Buffer.from(text, 'hex')
}

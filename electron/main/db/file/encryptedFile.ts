import BetterSqlite from 'better-sqlite3'
import { wiping } from '../../keys/wipe.ts'
import type { Database } from './database.ts'

/** What the build of SQLite that encrypts has beside the usual: the key as bytes, which can be overwritten afterwards. */
interface Encrypting {
  key(key: Buffer): void
  rekey(key: Buffer): void
}

/**
 * Opens a file of SQLCipher pages (AES-256 and an HMAC per page, so that a changed byte is noticed) with a raw key.
 * Nothing is read yet: a wrong key shows at the first question.
 */
export function encryptedFile(
  file: string,
  key: Uint8Array,
  mode: 'readOnly' | 'readWrite',
): Database {
  const db = new BetterSqlite(file, {
    readonly: mode === 'readOnly',
    timeout: 250,
  })
  try {
    db.pragma("cipher = 'sqlcipher'")
    db.pragma('legacy = 4')
    wiping(rawKey(key), (raw) => encrypting(db).key(raw))
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** The file lies under this raw key from now on. */
export function rekey(db: Database, key: Uint8Array): void {
  wiping(rawKey(key), (raw) => encrypting(db).rekey(raw))
}

function encrypting(db: Database): Encrypting {
  if (!encrypts(db)) throw new Error('This build of SQLite does not encrypt.')
  return db
}

function encrypts(db: object): db is Encrypting {
  return 'key' in db && 'rekey' in db
}

const digits = Buffer.from('0123456789abcdef')

/** The key as SQLCipher takes a raw one, `x'…'` in hex: written into bytes, because a string can never be overwritten. */
function rawKey(key: Uint8Array): Buffer<ArrayBuffer> {
  const raw = Buffer.alloc(key.length * 2 + 3, "'")
  raw.write('x')
  key.forEach((byte, at) => {
    raw[2 + at * 2] = digits[byte >> 4] ?? 0
    raw[3 + at * 2] = digits[byte & 15] ?? 0
  })
  return raw
}

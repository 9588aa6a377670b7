import BetterSqlite from 'better-sqlite3'
import type { Database } from './database.ts'

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
    db.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

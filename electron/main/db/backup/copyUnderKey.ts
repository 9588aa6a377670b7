import { closeSync, existsSync, fsyncSync, openSync } from 'node:fs'
import { copyVerified } from '../file/copyVerified.ts'
import type { OpenRecords, Write } from '../file/database.ts'
import { encryptedFile, rekey } from '../file/encryptedFile.ts'
import { fileBehind } from '../file/fileBehind.ts'
import { versionOf } from '../file/migrate.ts'
import { refusalFor } from '../file/refusal.ts'
import { recordsIn } from '../records.ts'

/**
 * Writes a copy of the open records under another key, with what `settle` writes into it. When it returns, the copy lies on
 * the disk whole, opens with the other key, is sound to the last page, and does not open with the key of before. The
 * records themselves are only read.
 */
export function copyUnderKey(
  db: OpenRecords,
  key: Uint8Array,
  otherKey: Uint8Array,
  target: string,
  settle: (write: Write) => void,
): void {
  const file = fileBehind(db)
  copyVerified(file, key, target)
  const copy = encryptedFile(target, key, 'readWrite')
  try {
    rekey(copy, otherKey)
    copy.pragma('foreign_keys = ON')
    copy.pragma('recursive_triggers = ON')
    copy.pragma('secure_delete = ON')
    recordsIn(copy).write(settle)
  } finally {
    copy.close()
  }
  sync(target)
  expectSound(target, otherKey, versionOf(file))
  if (opensWith(target, key)) throw new Error('The copy still opens with the key of before.')
}

function sync(file: string): void {
  if (existsSync(`${file}-journal`) || existsSync(`${file}-wal`)) {
    throw new Error('The copy is not all in one file.')
  }
  const handle = openSync(file, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function expectSound(file: string, key: Uint8Array, version: number): void {
  const copy = encryptedFile(file, key, 'readOnly')
  try {
    const sound = copy.pragma('integrity_check', { simple: true }) === 'ok'
    const dangling = copy.prepare('SELECT * FROM pragma_foreign_key_check').all()
    if (!sound || dangling.length > 0 || versionOf(copy) !== version) {
      throw new Error('The copy under the new key is not sound.')
    }
  } finally {
    copy.close()
  }
}

function opensWith(file: string, key: Uint8Array): boolean {
  const copy = encryptedFile(file, key, 'readOnly')
  try {
    versionOf(copy)
    return true
  } catch (error) {
    if (refusalFor(error)?.kind === 'wrongKey') return false
    throw error
  } finally {
    copy.close()
  }
}

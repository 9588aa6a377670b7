import { z } from 'zod'
import { Handle } from '../../../core/account.ts'
import { SavedWords } from '../../../core/words/savedWords.ts'
import type { ReadableDatabase, WritableDatabase } from '../file/database.ts'

export function readSavedWords(db: ReadableDatabase): SavedWords {
  const ofKind = db
    .prepare('SELECT words FROM saved_words WHERE kind = ? ORDER BY position')
    .pluck()
  const signatures = db
    .prepare('SELECT account, words FROM account_signatures ORDER BY rowid')
    .all()
  return SavedWords.parse({
    hashtags: ofKind.all('hashtag'),
    phrases: ofKind.all('phrase'),
    signatures,
  })
}

/** Puts these in the place of all that was saved before. Said twice is saved once. */
export function replaceSavedWords(db: WritableDatabase, saved: SavedWords): void {
  db.transaction(() => {
    db.exec('DELETE FROM saved_words; DELETE FROM account_signatures')
    const add = db.prepare('INSERT OR IGNORE INTO saved_words (kind, words) VALUES (?, ?)')
    for (const words of saved.hashtags) add.run('hashtag', words)
    for (const words of saved.phrases) add.run('phrase', words)
    const sign = db.prepare('INSERT OR REPLACE INTO account_signatures VALUES (?, ?)')
    for (const { account, words } of saved.signatures) sign.run(account, words)
  })()
}

/** Accounts beside the school's own that a post may mention (P6, P13), in the order of the school's list. */
export function listHandles(db: ReadableDatabase): readonly Handle[] {
  const rows = db.prepare('SELECT handle FROM school_handles ORDER BY position').pluck().all()
  return z.array(Handle).parse(rows)
}

export function replaceHandles(db: WritableDatabase, handles: readonly Handle[]): void {
  db.transaction(() => {
    db.exec('DELETE FROM school_handles')
    const add = db.prepare('INSERT OR IGNORE INTO school_handles (handle) VALUES (?)')
    for (const handle of handles) add.run(handle)
  })()
}

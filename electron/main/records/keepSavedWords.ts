import type { Failure } from '../../contract/failure.ts'
import type { Handle } from '../../core/account.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import type { SavedWords } from '../../core/words/savedWords.ts'
import { findAccount } from '../db/tables/accounts.ts'
import { readSavedWords, replaceHandles, replaceSavedWords } from '../db/tables/savedWords.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'

/** Keeps what the school writes often. Words that are put into a post are checked there like any others. */
export function keepSavedWords({ db }: SignedIn, saved: SavedWords): Result<SavedWords, Failure> {
  if (saved.signatures.some(({ account }) => findAccount(db, account) === null)) {
    return refused({ kind: 'notNow' })
  }
  db.write((write) => replaceSavedWords(write, saved))
  return ok(readSavedWords(db))
}

/** P13: whom a post may mention is the school's to say, and that it was said is remembered. */
export function listHandlesAnew(
  { db, operator }: SignedIn,
  handles: readonly Handle[],
): Result<null, Failure> {
  db.write((write) => {
    replaceHandles(write, handles)
    write.audit(operator.id, { kind: 'schoolChanged', settings: ['handles'] })
  })
  return ok(null)
}

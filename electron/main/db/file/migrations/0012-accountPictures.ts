import type { Migration } from '../migration.ts'

/** What an account looks like on X, so that whoever posts sees whose face it wears. */
export const accountPictures: Migration = {
  version: 12,
  name: 'accountPictures',
  up(db) {
    db.exec(`
      CREATE TABLE account_pictures (
        account TEXT PRIMARY KEY NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
        source TEXT NOT NULL,
        picture BLOB NOT NULL CHECK (length(picture) BETWEEN 1 AND 500000),
        kept_at TEXT NOT NULL
      ) STRICT;
    `)
  },
}

import type { Migration } from '../migration.ts'

/**
 * What a new data key needs. Public keys lie here, under the data key, so that nobody can put their own in another's
 * place; a wish for a new key waits here until everybody can be given it; and of earlier data keys there is what still
 * opens the vault's older files and tells our own older backups, never a data key itself.
 */
export const recordsKey: Migration = {
  version: 15,
  name: 'records-key',
  up(db) {
    db.exec(`
      CREATE TABLE public_keys (
        holder TEXT NOT NULL PRIMARY KEY,
        public_key TEXT NOT NULL CHECK (length(public_key) = 64)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE key_change_due (
        one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
        at TEXT NOT NULL,
        asked_by TEXT NOT NULL REFERENCES operators (id),
        because TEXT NOT NULL
      ) STRICT;
      CREATE TABLE former_keys (
        seq INTEGER NOT NULL PRIMARY KEY,
        ended_at TEXT NOT NULL,
        vault TEXT NOT NULL CHECK (length(vault) = 64),
        vault_names TEXT NOT NULL CHECK (length(vault_names) = 64),
        backup TEXT NOT NULL CHECK (length(backup) = 64)
      ) STRICT;
    `)
  },
}

import type { Migration } from '../migration.ts'

/**
 * The school's own leave to use its X accounts. The two tokens are wrapped by the operating system where it can.
 * `refreshing` is set before X is asked for a new pair, so that a stop in between leaves a trace.
 */
export const connections: Migration = {
  version: 3,
  name: 'connections',
  up(db) {
    db.exec(`
      CREATE TABLE connections (
        account TEXT PRIMARY KEY NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
        client_id TEXT NOT NULL,
        user_id TEXT NOT NULL,
        scopes TEXT NOT NULL,
        access BLOB NOT NULL,
        access_ends_at TEXT NOT NULL,
        refresh BLOB NOT NULL,
        refreshing INTEGER NOT NULL CHECK (refreshing IN (0, 1)),
        connected_by TEXT NOT NULL REFERENCES operators (id),
        connected_at TEXT NOT NULL
      ) STRICT;
    `)
  },
}

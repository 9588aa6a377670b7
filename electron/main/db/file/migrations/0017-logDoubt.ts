import type { Migration } from '../migration.ts'

/**
 * A doubt about the log is written down, so that it outlives a lock and a restart: as long as it stands here, answered or
 * not, nothing leaves.
 */
export const logDoubt: Migration = {
  version: 17,
  name: 'log-doubt',
  up(db) {
    db.exec(`
      CREATE TABLE log_doubt (
        one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
        at TEXT NOT NULL,
        noticed_by TEXT REFERENCES operators (id),
        doubt TEXT NOT NULL CHECK (json_valid(doubt)),
        answered_at TEXT
      ) STRICT;
    `)
  },
}

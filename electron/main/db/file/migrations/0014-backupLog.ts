import type { Migration } from '../migration.ts'

/** How far the log went in each backup, and its last hash: on paper, both show when older records were put back. */
export const backupLog: Migration = {
  version: 14,
  name: 'backup-log',
  up(db) {
    db.exec(`
      ALTER TABLE backups ADD COLUMN log_entries INTEGER CHECK (log_entries >= 0);
      ALTER TABLE backups ADD COLUMN log_hash TEXT CHECK (length(log_hash) = 64);
    `)
  },
}

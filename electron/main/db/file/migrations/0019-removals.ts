import type { Migration } from '../migration.ts'

/** Photos that were taken off the sheet and may still be brought back, each with who took it off. */
export const removals: Migration = {
  version: 19,
  name: 'removals',
  up(db) {
    db.exec(`
      CREATE TABLE removals (
        photo TEXT NOT NULL PRIMARY KEY REFERENCES photos (id),
        by TEXT NOT NULL REFERENCES operators (id)
      ) STRICT, WITHOUT ROWID;
    `)
  },
}

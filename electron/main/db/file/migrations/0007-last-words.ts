import type { Migration } from '../migration.ts'

/** An index from which the last word of each giver is read without sorting ten years of consents at each look. */
export const lastWords: Migration = {
  version: 7,
  name: 'last-words',
  up(db) {
    db.exec(`
      CREATE INDEX consents_by_giver
        ON consents (pupil, lower(trim(given_by)), decided_on, recorded_at, seq);
      DROP INDEX consents_of_pupil;
    `)
  },
}

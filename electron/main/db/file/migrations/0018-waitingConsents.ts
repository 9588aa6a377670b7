import type { Migration } from '../migration.ts'

/**
 * A yes that waits for a second person stands apart from the consents, so that nothing that reads those can take it for
 * one. It goes with its pupil. Of a yes that was confirmed, the second person is written beside the first.
 */
export const waitingConsents: Migration = {
  version: 18,
  name: 'waiting-consents',
  up(db) {
    db.exec(`
      CREATE TABLE waiting_consents (
        id TEXT NOT NULL PRIMARY KEY,
        pupil TEXT NOT NULL REFERENCES pupils (id) ON DELETE CASCADE,
        purpose TEXT NOT NULL
          CHECK (purpose IN ('socialMedia', 'website', 'press', 'print', 'display', 'unknown')),
        decided_on TEXT NOT NULL,
        given_by TEXT NOT NULL,
        relationship TEXT CHECK (trim(relationship) <> ''),
        wording TEXT CHECK (trim(wording) <> ''),
        evidence TEXT NOT NULL,
        expires_on TEXT,
        entered_by TEXT NOT NULL REFERENCES operators (id),
        entered_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX waiting_consents_of_pupil ON waiting_consents (pupil);
      CREATE TRIGGER waiting_consents_are_not_edited BEFORE UPDATE ON waiting_consents
      BEGIN SELECT RAISE(ABORT, 'a consent that waits is never edited'); END;

      CREATE TABLE second_persons (
        consent INTEGER NOT NULL PRIMARY KEY REFERENCES consents (seq) ON DELETE CASCADE,
        confirmed_by TEXT NOT NULL REFERENCES operators (id),
        confirmed_at TEXT NOT NULL
      ) STRICT;
      CREATE TRIGGER second_persons_are_others BEFORE INSERT ON second_persons
      WHEN NEW.confirmed_by = (SELECT recorded_by FROM consents WHERE seq = NEW.consent)
      BEGIN SELECT RAISE(ABORT, 'nobody is the second person to their own word'); END;
      CREATE TRIGGER second_persons_are_not_edited BEFORE UPDATE ON second_persons
      BEGIN SELECT RAISE(ABORT, 'second persons are added, never edited'); END;
    `)
  },
}

import type { Database } from '../database.ts'
import type { Migration } from '../migration.ts'

/**
 * What the school's own register calls a pupil, who has left, what imports did, and what the school has said once about
 * its forms.
 */
export const register: Migration = {
  version: 4,
  name: 'register',
  up(db) {
    createEntries(db)
    createImports(db)
    createWithheldConsents(db)
    createSettings(db)
  },
}

function createEntries(db: Database): void {
  db.exec(`
    CREATE TABLE register_entries (
      pupil TEXT PRIMARY KEY NOT NULL REFERENCES pupils (id) ON DELETE CASCADE,
      register_id TEXT UNIQUE,
      born_on TEXT,
      CHECK ((register_id IS NULL) <> (born_on IS NULL))
    ) STRICT;

    CREATE TABLE leavers (
      pupil TEXT PRIMARY KEY NOT NULL REFERENCES pupils (id) ON DELETE CASCADE,
      left_on TEXT NOT NULL
    ) STRICT;
  `)
}

/** A step holds a pupil as they were before and after an import; it goes with the pupil, for erasure. */
function createImports(db: Database): void {
  db.exec(`
    CREATE TABLE imports (
      seq INTEGER PRIMARY KEY NOT NULL,
      id TEXT NOT NULL UNIQUE,
      applied_by TEXT NOT NULL REFERENCES operators (id),
      applied_at TEXT NOT NULL,
      undone_by TEXT REFERENCES operators (id),
      undone_at TEXT,
      CHECK ((undone_by IS NULL) = (undone_at IS NULL))
    ) STRICT;

    CREATE TABLE import_files (
      import TEXT NOT NULL REFERENCES imports (id),
      position INTEGER NOT NULL,
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
      as_of TEXT NOT NULL,
      UNIQUE (import, position)
    ) STRICT;

    CREATE TABLE import_steps (
      seq INTEGER PRIMARY KEY NOT NULL,
      import TEXT NOT NULL REFERENCES imports (id),
      pupil TEXT NOT NULL REFERENCES pupils (id) ON DELETE CASCADE,
      before TEXT CHECK (before IS NULL OR json_valid(before)),
      after TEXT NOT NULL CHECK (json_valid(after)),
      UNIQUE (import, pupil)
    ) STRICT;
    CREATE INDEX import_steps_of_pupil ON import_steps (pupil);

    CREATE TABLE import_consents (
      consent INTEGER PRIMARY KEY NOT NULL REFERENCES consents (seq) ON DELETE CASCADE,
      import TEXT NOT NULL REFERENCES imports (id)
    ) STRICT;
    CREATE INDEX import_consents_of_import ON import_consents (import);
  `)
}

/**
 * A fact that an import brought may leave `consents` when that import is undone, and only after every word of it has
 * been written down here. What is written here stays until its pupil is erased.
 */
function createWithheldConsents(db: Database): void {
  db.exec(`
    CREATE TABLE withheld_consents (
      seq INTEGER PRIMARY KEY NOT NULL,
      import TEXT NOT NULL REFERENCES imports (id),
      consent INTEGER NOT NULL,
      pupil TEXT NOT NULL REFERENCES pupils (id) ON DELETE CASCADE,
      decision TEXT NOT NULL,
      decided_on TEXT NOT NULL,
      given_by TEXT NOT NULL,
      evidence TEXT NOT NULL,
      expires_on TEXT,
      recorded_by TEXT NOT NULL REFERENCES operators (id),
      recorded_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX withheld_consents_of_pupil ON withheld_consents (pupil);
    CREATE INDEX withheld_consents_by_consent ON withheld_consents (consent);

    DROP TRIGGER consents_are_not_deleted;
    CREATE TRIGGER consents_are_not_deleted BEFORE DELETE ON consents
    WHEN EXISTS (SELECT 1 FROM pupils WHERE id = OLD.pupil)
      AND NOT EXISTS (
        SELECT 1 FROM withheld_consents AS withheld
        JOIN import_consents AS brought
          ON brought.consent = OLD.seq AND brought.import = withheld.import
        WHERE withheld.consent = OLD.seq AND withheld.pupil = OLD.pupil
          AND withheld.decision = OLD.decision AND withheld.decided_on = OLD.decided_on
          AND withheld.given_by = OLD.given_by AND withheld.evidence = OLD.evidence
          AND withheld.expires_on IS OLD.expires_on
          AND withheld.recorded_by = OLD.recorded_by AND withheld.recorded_at = OLD.recorded_at)
    BEGIN SELECT RAISE(ABORT, 'consents are added, never deleted'); END;

    CREATE TRIGGER withheld_consents_are_not_edited BEFORE UPDATE ON withheld_consents
    BEGIN SELECT RAISE(ABORT, 'what was withheld is never edited'); END;

    CREATE TRIGGER withheld_consents_are_not_deleted BEFORE DELETE ON withheld_consents
    WHEN EXISTS (SELECT 1 FROM pupils WHERE id = OLD.pupil)
    BEGIN SELECT RAISE(ABORT, 'what was withheld is never deleted'); END;
  `)
}

function createSettings(db: Database): void {
  db.exec(`
    CREATE TABLE register_rules (
      id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
      photograph_covers_social_media INTEGER NOT NULL
        CHECK (photograph_covers_social_media IN (0, 1)),
      said_by TEXT NOT NULL REFERENCES operators (id),
      said_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE register_mappings (
      headings TEXT PRIMARY KEY NOT NULL,
      mapping TEXT NOT NULL CHECK (json_valid(mapping))
    ) STRICT;
  `)
}

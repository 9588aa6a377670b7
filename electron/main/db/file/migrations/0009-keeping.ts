import type { Migration } from '../migration.ts'

/** From now on an entry may go once the audit's base has moved past it; before, none ever did. */
export const deletionGuard = {
  name: 'audit_is_not_deleted',
  sql: `CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit
    WHEN OLD.seq > (SELECT seq FROM audit_base)
    BEGIN SELECT RAISE(ABORT, 'the audit is added to, never deleted'); END;`,
} as const

/**
 * Where backups go and what became of them, how long things are kept, and where the audit now begins: entries may go
 * only from its oldest end, and only up to the base that was written down for them first.
 */
export const keeping: Migration = {
  version: 9,
  name: 'keeping',
  up(db) {
    db.exec(`
      CREATE TABLE backup_plan (
        id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
        folder TEXT,
        keep INTEGER NOT NULL CHECK (keep BETWEEN 2 AND 52)
      ) STRICT;
      INSERT INTO backup_plan VALUES (1, NULL, 8);

      CREATE TABLE backups (
        seq INTEGER PRIMARY KEY NOT NULL,
        at TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('asked', 'weekly')),
        folder TEXT NOT NULL,
        name TEXT NOT NULL,
        bytes INTEGER,
        problem TEXT,
        CHECK ((problem IS NULL) = (bytes IS NOT NULL))
      ) STRICT;

      CREATE TABLE restore_drills (
        seq INTEGER PRIMARY KEY NOT NULL,
        at TEXT NOT NULL,
        drilled_by TEXT NOT NULL REFERENCES operators (id),
        backup_made_at TEXT,
        with_code INTEGER NOT NULL CHECK (with_code IN (0, 1)),
        problem TEXT
      ) STRICT;

      CREATE TABLE restores (
        seq INTEGER PRIMARY KEY NOT NULL,
        at TEXT NOT NULL,
        made_at TEXT NOT NULL,
        restored_by TEXT NOT NULL REFERENCES operators (id)
      ) STRICT;

      CREATE TABLE retention (
        id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
        originals_days INTEGER NOT NULL,
        leaver_years INTEGER NOT NULL,
        audit_years INTEGER NOT NULL,
        ran_at TEXT,
        photos INTEGER NOT NULL DEFAULT 0,
        pupils INTEGER NOT NULL DEFAULT 0,
        entries INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      INSERT INTO retention (id, originals_days, leaver_years, audit_years) VALUES (1, 30, 1, 6);

      CREATE TABLE audit_base (
        id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
        seq INTEGER NOT NULL,
        hash TEXT NOT NULL
      ) STRICT;
      INSERT INTO audit_base VALUES (1, 0, '${'0'.repeat(64)}');

      CREATE TRIGGER audit_base_moves_on BEFORE UPDATE ON audit_base
      WHEN NEW.seq <= OLD.seq OR NOT EXISTS
        (SELECT 1 FROM audit WHERE seq = NEW.seq AND hash = NEW.hash)
      BEGIN SELECT RAISE(ABORT, 'the audit’s base is one of its own entries'); END;
      CREATE TRIGGER audit_base_stays BEFORE DELETE ON audit_base
      BEGIN SELECT RAISE(ABORT, 'the audit’s base stays'); END;

      DROP TRIGGER ${deletionGuard.name};
      ${deletionGuard.sql}
    `)
  },
}

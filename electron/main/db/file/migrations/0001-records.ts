import type { Database } from '../database.ts'
import type { Migration } from '../migration.ts'

/** People, consents, accounts, photos, drafts, confirmations and the audit. */
export const records: Migration = {
  version: 1,
  name: 'records',
  up(db) {
    createPeople(db)
    createAccounts(db)
    createPhotos(db)
    createDrafts(db)
    createConfirmations(db)
    createAudit(db)
  },
}

/** A consent can be neither edited nor deleted; it leaves only together with its pupil (erasure). */
function createPeople(db: Database): void {
  db.exec(`
    CREATE TABLE operators (
      id TEXT PRIMARY KEY NOT NULL,
      name TEXT NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('poster', 'approver', 'administrator'))
    ) STRICT;

    CREATE TABLE pupils (
      id TEXT PRIMARY KEY NOT NULL,
      first_name TEXT NOT NULL,
      preferred_name TEXT,
      last_name TEXT NOT NULL,
      class_name TEXT NOT NULL,
      year_group TEXT NOT NULL,
      distinctive_name INTEGER NOT NULL CHECK (distinctive_name IN (0, 1)),
      never_shown INTEGER NOT NULL CHECK (never_shown IN (0, 1))
    ) STRICT;

    CREATE TABLE consents (
      seq INTEGER PRIMARY KEY NOT NULL,
      pupil TEXT NOT NULL REFERENCES pupils (id) ON DELETE CASCADE,
      decision TEXT NOT NULL CHECK (decision IN ('granted', 'refused', 'withdrawn')),
      decided_on TEXT NOT NULL,
      given_by TEXT NOT NULL,
      evidence TEXT NOT NULL,
      expires_on TEXT,
      recorded_by TEXT NOT NULL REFERENCES operators (id),
      recorded_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX consents_of_pupil ON consents (pupil);

    CREATE TRIGGER consents_are_not_edited BEFORE UPDATE ON consents
    BEGIN SELECT RAISE(ABORT, 'consents are added, never edited'); END;

    CREATE TRIGGER consents_are_not_deleted BEFORE DELETE ON consents
    WHEN EXISTS (SELECT 1 FROM pupils WHERE id = OLD.pupil)
    BEGIN SELECT RAISE(ABORT, 'consents are added, never deleted'); END;

    CREATE TRIGGER consents_are_not_replaced BEFORE INSERT ON consents
    WHEN EXISTS (SELECT 1 FROM consents WHERE seq = NEW.seq)
    BEGIN SELECT RAISE(ABORT, 'consents are added, never replaced'); END;
  `)
}

function createAccounts(db: Database): void {
  db.exec(`
    CREATE TABLE school (
      id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
      name TEXT NOT NULL,
      practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
      character_limit INTEGER NOT NULL,
      adults_may_be_shown INTEGER NOT NULL CHECK (adults_may_be_shown IN (0, 1)),
      published_edge INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE school_staff (
      position INTEGER PRIMARY KEY NOT NULL,
      name TEXT NOT NULL UNIQUE
    ) STRICT;

    CREATE TABLE accounts (
      id TEXT PRIMARY KEY NOT NULL,
      handle TEXT NOT NULL UNIQUE COLLATE NOCASE,
      label TEXT NOT NULL
    ) STRICT;

    CREATE TABLE account_operators (
      account TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
      operator TEXT NOT NULL REFERENCES operators (id),
      UNIQUE (account, operator)
    ) STRICT;

    CREATE TABLE account_year_groups (
      account TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
      year_group TEXT NOT NULL,
      UNIQUE (account, year_group)
    ) STRICT;
  `)
}

/** A photo's picture and its evidence stay as they were kept: faces can be added to it and never taken away (P1). */
function createPhotos(db: Database): void {
  db.exec(`
    CREATE TABLE photos (
      id TEXT PRIMARY KEY NOT NULL,
      number INTEGER NOT NULL UNIQUE,
      original TEXT NOT NULL,
      width INTEGER NOT NULL,
      height INTEGER NOT NULL,
      added_at TEXT NOT NULL,
      detector TEXT,
      removed_at TEXT
    ) STRICT;
    CREATE INDEX photos_by_original ON photos (original);

    CREATE TABLE faces (
      seq INTEGER PRIMARY KEY NOT NULL,
      id TEXT NOT NULL UNIQUE,
      photo TEXT NOT NULL REFERENCES photos (id),
      x REAL NOT NULL,
      y REAL NOT NULL,
      width REAL NOT NULL,
      height REAL NOT NULL,
      tier TEXT NOT NULL CHECK (tier IN ('sure', 'maybe')),
      score REAL NOT NULL,
      detector TEXT NOT NULL
    ) STRICT;
    CREATE INDEX faces_of_photo ON faces (photo);

    CREATE TRIGGER photos_keep_their_picture
    BEFORE UPDATE OF id, number, original, width, height, added_at ON photos
    BEGIN SELECT RAISE(ABORT, 'a photo stays what it is'); END;

    CREATE TRIGGER photos_stay_looked_at BEFORE UPDATE OF detector ON photos
    WHEN OLD.detector IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'evidence is kept once'); END;

    CREATE TRIGGER photos_are_not_deleted BEFORE DELETE ON photos
    BEGIN SELECT RAISE(ABORT, 'a photo is marked as removed, never deleted'); END;

    CREATE TRIGGER faces_are_not_edited BEFORE UPDATE ON faces
    BEGIN SELECT RAISE(ABORT, 'evidence is never altered'); END;

    CREATE TRIGGER faces_are_not_deleted BEFORE DELETE ON faces
    BEGIN SELECT RAISE(ABORT, 'evidence is never dropped'); END;

    CREATE TRIGGER faces_are_not_replaced BEFORE INSERT ON faces
    WHEN EXISTS (SELECT 1 FROM faces WHERE id = NEW.id OR seq = NEW.seq)
    BEGIN SELECT RAISE(ABORT, 'evidence is never replaced'); END;
  `)
}

function createDrafts(db: Database): void {
  db.exec(`
    CREATE TABLE photo_drafts (
      photo TEXT PRIMARY KEY NOT NULL REFERENCES photos (id),
      revision INTEGER NOT NULL,
      step INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE photo_draft_steps (
      photo TEXT NOT NULL REFERENCES photos (id),
      step INTEGER NOT NULL,
      draft TEXT NOT NULL CHECK (json_valid(draft)),
      UNIQUE (photo, step)
    ) STRICT;

    CREATE TABLE post_drafts (
      seq INTEGER PRIMARY KEY NOT NULL,
      id TEXT NOT NULL UNIQUE,
      text TEXT NOT NULL,
      account TEXT REFERENCES accounts (id)
    ) STRICT;

    CREATE TABLE post_draft_photos (
      draft TEXT NOT NULL REFERENCES post_drafts (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      photo TEXT NOT NULL REFERENCES photos (id),
      UNIQUE (draft, position),
      UNIQUE (draft, photo)
    ) STRICT;
  `)
}

function createConfirmations(db: Database): void {
  db.exec(`
    CREATE TABLE confirmations (
      seq INTEGER PRIMARY KEY NOT NULL,
      what TEXT NOT NULL CHECK (what IN ('wholePicture', 'nobodyElse', 'dismissal', 'finding')),
      photo TEXT,
      draft TEXT,
      statement TEXT NOT NULL CHECK (json_valid(statement)),
      confirmed_by TEXT NOT NULL REFERENCES operators (id),
      confirmed_at TEXT NOT NULL,
      CHECK ((photo IS NULL) = (what = 'finding')),
      CHECK ((draft IS NULL) = (what <> 'finding'))
    ) STRICT;
    CREATE INDEX confirmations_of_photo ON confirmations (photo);
    CREATE INDEX confirmations_of_draft ON confirmations (draft);

    CREATE TRIGGER confirmations_are_not_edited BEFORE UPDATE ON confirmations
    BEGIN SELECT RAISE(ABORT, 'confirmations are added, never edited'); END;

    CREATE TRIGGER confirmations_are_not_deleted BEFORE DELETE ON confirmations
    BEGIN SELECT RAISE(ABORT, 'confirmations are added, never deleted'); END;

    CREATE TRIGGER confirmations_are_not_replaced BEFORE INSERT ON confirmations
    WHEN EXISTS (SELECT 1 FROM confirmations WHERE seq = NEW.seq)
    BEGIN SELECT RAISE(ABORT, 'confirmations are added, never replaced'); END;
  `)
}

function createAudit(db: Database): void {
  db.exec(`
    CREATE TABLE audit (
      seq INTEGER PRIMARY KEY NOT NULL,
      at TEXT NOT NULL,
      actor TEXT,
      kind TEXT NOT NULL,
      payload TEXT NOT NULL CHECK (json_valid(payload)),
      prev TEXT NOT NULL,
      hash TEXT NOT NULL UNIQUE
    ) STRICT;
  `)
  for (const { sql } of auditGuards) db.exec(sql)
}

/** What the file itself refuses: any change to the log but its next entry. */
export const auditGuards = [
  {
    name: 'audit_is_not_edited',
    sql: `CREATE TRIGGER audit_is_not_edited BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit is added to, never edited'); END;`,
  },
  {
    name: 'audit_is_not_deleted',
    sql: `CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit is added to, never deleted'); END;`,
  },
  {
    name: 'audit_goes_on_where_it_ended',
    sql: `CREATE TRIGGER audit_goes_on_where_it_ended BEFORE INSERT ON audit
    WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit)
      OR NEW.prev IS NOT coalesce((SELECT hash FROM audit ORDER BY seq DESC LIMIT 1), '${'0'.repeat(64)}')
    BEGIN SELECT RAISE(ABORT, 'the audit goes on where it ended'); END;`,
  },
] as const

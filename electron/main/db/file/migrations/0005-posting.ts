import type { Database } from '../database.ts'
import type { Migration } from '../migration.ts'

/** How the school posts: its developer app, whether posting stands still, the time to think again, and account fit. */
export const posting: Migration = {
  version: 5,
  name: 'posting',
  up(db) {
    createPosting(db)
    letAccountsBeConfirmed(db)
  },
}

function createPosting(db: Database): void {
  db.exec(`
    ALTER TABLE school ADD COLUMN thinking_seconds INTEGER NOT NULL DEFAULT 10
      CHECK (thinking_seconds BETWEEN 0 AND 60);

    CREATE TABLE posting (
      id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
      client_id TEXT,
      paused_at TEXT,
      paused_by TEXT REFERENCES operators (id),
      paused_because TEXT CHECK (paused_because IN ('asked', 'wrongPhoto')),
      CHECK ((paused_at IS NULL) = (paused_by IS NULL)),
      CHECK ((paused_at IS NULL) = (paused_because IS NULL))
    ) STRICT;
    INSERT INTO posting (id) VALUES (1);
  `)
}

/** SQLite cannot widen a check, so the table is written anew, row by row as it was, under the same guards. */
function letAccountsBeConfirmed(db: Database): void {
  db.exec(`
    CREATE TABLE confirmations_with_accounts (
      seq INTEGER PRIMARY KEY NOT NULL,
      what TEXT NOT NULL
        CHECK (what IN ('wholePicture', 'nobodyElse', 'dismissal', 'finding', 'account')),
      photo TEXT,
      draft TEXT,
      statement TEXT NOT NULL CHECK (json_valid(statement)),
      confirmed_by TEXT NOT NULL REFERENCES operators (id),
      confirmed_at TEXT NOT NULL,
      CHECK ((photo IS NULL) = (what IN ('finding', 'account'))),
      CHECK ((draft IS NULL) = (what NOT IN ('finding', 'account')))
    ) STRICT;
    INSERT INTO confirmations_with_accounts
      SELECT seq, what, photo, draft, statement, confirmed_by, confirmed_at FROM confirmations;
    DROP TABLE confirmations;
    ALTER TABLE confirmations_with_accounts RENAME TO confirmations;
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

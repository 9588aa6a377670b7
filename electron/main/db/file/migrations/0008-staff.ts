import type { Migration } from '../migration.ts'

/**
 * Staff who come and go, and posts that wait for a second person. An operator who was removed stays by name, because
 * the history names them. What was submitted is never edited, is decided once, and never by whoever submitted it.
 */
export const staff: Migration = {
  version: 8,
  name: 'staff',
  up(db) {
    db.exec(`
      ALTER TABLE operators ADD COLUMN removed_at TEXT;

      CREATE TABLE policy_notes (
        seq INTEGER PRIMARY KEY NOT NULL,
        operator TEXT NOT NULL REFERENCES operators (id),
        note TEXT NOT NULL,
        noted_by TEXT NOT NULL REFERENCES operators (id),
        noted_at TEXT NOT NULL
      ) STRICT;

      ALTER TABLE school ADD COLUMN approver_required INTEGER NOT NULL DEFAULT 0
        CHECK (approver_required IN (0, 1));

      CREATE TABLE submissions (
        seq INTEGER PRIMARY KEY NOT NULL,
        id TEXT NOT NULL UNIQUE,
        draft TEXT NOT NULL,
        account TEXT NOT NULL,
        handle TEXT NOT NULL,
        text TEXT NOT NULL,
        fingerprint TEXT NOT NULL CHECK (length(fingerprint) = 64),
        submitted_by TEXT NOT NULL REFERENCES operators (id),
        submitted_at TEXT NOT NULL,
        not_before TEXT,
        state TEXT NOT NULL
          CHECK (state IN ('waiting', 'approved', 'sentBack', 'withdrawn', 'changed')),
        decided_by TEXT REFERENCES operators (id),
        decided_at TEXT,
        reason TEXT,
        CHECK ((state = 'waiting') = (decided_at IS NULL)),
        CHECK ((state = 'sentBack') = (reason IS NOT NULL)),
        CHECK (state NOT IN ('approved', 'sentBack') OR decided_by <> submitted_by)
      ) STRICT;
      CREATE UNIQUE INDEX one_submission_of_a_draft ON submissions (draft)
        WHERE state IN ('waiting', 'approved');

      CREATE TABLE submission_pictures (
        submission TEXT NOT NULL REFERENCES submissions (id),
        position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 3),
        photo TEXT NOT NULL,
        sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
        alt_text TEXT NOT NULL,
        UNIQUE (submission, position)
      ) STRICT;

      CREATE TRIGGER submissions_keep_their_words BEFORE UPDATE OF id, draft, account, handle, text,
        fingerprint, submitted_by, submitted_at, not_before ON submissions
      BEGIN SELECT RAISE(ABORT, 'What was submitted is never edited.'); END;
      CREATE TRIGGER submissions_are_decided_once BEFORE UPDATE ON submissions
      WHEN OLD.state <> 'waiting'
      BEGIN SELECT RAISE(ABORT, 'What was decided stays decided.'); END;
      CREATE TRIGGER submissions_stay BEFORE DELETE ON submissions
      BEGIN SELECT RAISE(ABORT, 'What was submitted is never deleted.'); END;
      CREATE TRIGGER submission_pictures_stay BEFORE UPDATE ON submission_pictures
      BEGIN SELECT RAISE(ABORT, 'What was submitted is never edited.'); END;
      CREATE TRIGGER submission_pictures_remain BEFORE DELETE ON submission_pictures
      BEGIN SELECT RAISE(ABORT, 'What was submitted is never deleted.'); END;
    `)
  },
}

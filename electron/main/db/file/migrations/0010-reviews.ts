import type { Migration } from '../migration.ts'

/**
 * The weekly work with X (P10 to P14): who was decided about and how, whose block X confirmed, what staff bios said, and
 * what became of mentions. Ids, decisions, names of ours and times: nothing that anybody wrote on X is kept.
 */
export const reviews: Migration = {
  version: 10,
  name: 'reviews',
  up(db) {
    db.exec(`
      CREATE TABLE review_settings (
        id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
        every_days INTEGER NOT NULL CHECK (every_days BETWEEN 1 AND 31)
      ) STRICT;
      INSERT INTO review_settings VALUES (1, 7);

      CREATE TABLE follower_facts (
        seq INTEGER PRIMARY KEY NOT NULL,
        account TEXT NOT NULL REFERENCES accounts (id),
        follower TEXT NOT NULL,
        what TEXT NOT NULL CHECK (what IN ('keep', 'unsuitable', 'noValue', 'possiblePupil', 'gone')),
        because TEXT,
        by TEXT NOT NULL REFERENCES operators (id),
        at TEXT NOT NULL,
        CHECK ((because IS NULL) = (what = 'gone'))
      ) STRICT;
      CREATE INDEX follower_facts_of ON follower_facts (account, follower);

      CREATE TABLE follower_reviews (
        seq INTEGER PRIMARY KEY NOT NULL,
        account TEXT NOT NULL REFERENCES accounts (id),
        way TEXT NOT NULL CHECK (way IN ('api', 'paste')),
        followers INTEGER NOT NULL,
        fresh INTEGER NOT NULL,
        due_on TEXT,
        done_on TEXT NOT NULL,
        done_at TEXT NOT NULL,
        done_by TEXT NOT NULL REFERENCES operators (id)
      ) STRICT;
      CREATE INDEX follower_reviews_of ON follower_reviews (account);

      CREATE TABLE block_checks (
        seq INTEGER PRIMARY KEY NOT NULL,
        account TEXT NOT NULL REFERENCES accounts (id),
        follower TEXT NOT NULL,
        blocked INTEGER NOT NULL CHECK (blocked IN (0, 1)),
        way TEXT NOT NULL CHECK (way IN ('api', 'paste')),
        by TEXT NOT NULL REFERENCES operators (id),
        at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX block_checks_of ON block_checks (account, follower);

      CREATE TABLE staff_accounts (
        id TEXT PRIMARY KEY NOT NULL,
        handle TEXT NOT NULL UNIQUE COLLATE NOCASE,
        label TEXT NOT NULL,
        opted_in_on TEXT NOT NULL,
        added_by TEXT NOT NULL REFERENCES operators (id),
        added_at TEXT NOT NULL
      ) STRICT;

      CREATE TABLE bio_checks (
        seq INTEGER PRIMARY KEY NOT NULL,
        staff TEXT NOT NULL REFERENCES staff_accounts (id) ON DELETE CASCADE,
        state TEXT NOT NULL CHECK (state IN ('pass', 'nearly', 'missing', 'notFound', 'protected')),
        by TEXT NOT NULL REFERENCES operators (id),
        at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX bio_checks_of ON bio_checks (staff);

      CREATE TABLE mention_facts (
        seq INTEGER PRIMARY KEY NOT NULL,
        account TEXT NOT NULL REFERENCES accounts (id),
        mention TEXT NOT NULL,
        author TEXT,
        reply INTEGER NOT NULL CHECK (reply IN (0, 1)),
        what TEXT NOT NULL
          CHECK (what IN ('fine', 'inappropriate', 'phone', 'hidden', 'reported', 'phoned')),
        kind TEXT,
        by TEXT NOT NULL REFERENCES operators (id),
        at TEXT NOT NULL,
        CHECK ((kind IS NULL) = (what <> 'inappropriate'))
      ) STRICT;
      CREATE INDEX mention_facts_of ON mention_facts (account, mention);

      CREATE TABLE mention_looks (
        seq INTEGER PRIMARY KEY NOT NULL,
        account TEXT NOT NULL REFERENCES accounts (id),
        newest TEXT,
        fresh INTEGER NOT NULL,
        done_by TEXT NOT NULL REFERENCES operators (id),
        done_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX mention_looks_of ON mention_looks (account);
    `)
    for (const table of [
      'follower_facts',
      'follower_reviews',
      'block_checks',
      'mention_facts',
      'mention_looks',
    ]) {
      db.exec(guards(table))
    }
    db.exec(`
      CREATE TRIGGER bio_checks_are_not_edited BEFORE UPDATE ON bio_checks
      BEGIN SELECT RAISE(ABORT, 'bio_checks are added, never edited'); END;
    `)
  },
}

/** Facts are added, never edited: a change of mind is a fact of its own. */
function guards(table: string): string {
  return `
    CREATE TRIGGER ${table}_are_not_edited BEFORE UPDATE ON ${table}
    BEGIN SELECT RAISE(ABORT, '${table} are added, never edited'); END;
    CREATE TRIGGER ${table}_are_not_deleted BEFORE DELETE ON ${table}
    BEGIN SELECT RAISE(ABORT, '${table} are added, never deleted'); END;
    CREATE TRIGGER ${table}_are_not_replaced BEFORE INSERT ON ${table}
    WHEN EXISTS (SELECT 1 FROM ${table} WHERE seq = NEW.seq)
    BEGIN SELECT RAISE(ABORT, '${table} are added, never replaced'); END;
  `
}

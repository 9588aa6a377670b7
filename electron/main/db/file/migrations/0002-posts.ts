import type { Migration } from '../migration.ts'

/**
 * What was approved, what became of it at X, and every step in between. A post keeps the account's handle, because its
 * history outlives the account.
 */
export const posts: Migration = {
  version: 2,
  name: 'posts',
  up(db) {
    db.exec(`
      CREATE TABLE posts (
        seq INTEGER PRIMARY KEY NOT NULL,
        id TEXT NOT NULL UNIQUE,
        draft TEXT NOT NULL,
        account TEXT NOT NULL,
        handle TEXT NOT NULL,
        text TEXT NOT NULL,
        approved_by TEXT NOT NULL REFERENCES operators (id),
        approved_at TEXT NOT NULL,
        not_before TEXT,
        state TEXT NOT NULL CHECK (state IN ('approved', 'uploading', 'ready', 'sending',
          'posted', 'unknown', 'rejected', 'blocked')),
        because TEXT CHECK ((because IS NULL) = (state NOT IN ('unknown', 'rejected', 'blocked'))),
        until TEXT,
        tweet TEXT UNIQUE CHECK (tweet IS NULL OR state = 'posted'),
        author TEXT,
        newest_before TEXT,
        sent_at TEXT,
        taken_down_at TEXT CHECK (taken_down_at IS NULL OR state = 'posted')
      ) STRICT;

      CREATE UNIQUE INDEX one_post_for_a_draft ON posts (draft) WHERE state <> 'rejected';

      CREATE TABLE post_pictures (
        post TEXT NOT NULL REFERENCES posts (id),
        position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 3),
        photo TEXT NOT NULL,
        sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
        type TEXT NOT NULL CHECK (type IN ('image/jpeg', 'image/png')),
        alt_text TEXT NOT NULL,
        UNIQUE (post, position)
      ) STRICT;

      CREATE TABLE post_uploads (
        seq INTEGER PRIMARY KEY NOT NULL,
        post TEXT NOT NULL,
        position INTEGER NOT NULL,
        media_id TEXT NOT NULL,
        media_key TEXT NOT NULL UNIQUE,
        uploaded_at TEXT NOT NULL,
        described INTEGER NOT NULL CHECK (described IN (0, 1)),
        FOREIGN KEY (post, position) REFERENCES post_pictures (post, position)
      ) STRICT;

      CREATE TABLE post_events (
        seq INTEGER PRIMARY KEY NOT NULL,
        post TEXT NOT NULL REFERENCES posts (id),
        at TEXT NOT NULL,
        kind TEXT NOT NULL,
        state TEXT NOT NULL,
        because TEXT,
        operator TEXT REFERENCES operators (id)
      ) STRICT;

      CREATE TRIGGER post_events_stay BEFORE UPDATE ON post_events
        BEGIN SELECT RAISE(ABORT, 'What happened to a post is never edited.'); END;
      CREATE TRIGGER post_events_remain BEFORE DELETE ON post_events
        BEGIN SELECT RAISE(ABORT, 'What happened to a post is never deleted.'); END;
      CREATE TRIGGER posts_keep_their_words BEFORE UPDATE OF id, draft, account, handle, text,
        approved_by, approved_at ON posts
        BEGIN SELECT RAISE(ABORT, 'What was approved is never edited.'); END;
      CREATE TRIGGER post_pictures_stay BEFORE UPDATE ON post_pictures
        BEGIN SELECT RAISE(ABORT, 'What was approved is never edited.'); END;
    `)
  },
}

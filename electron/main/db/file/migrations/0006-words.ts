import type { Migration } from '../migration.ts'

/**
 * Accounts that may be mentioned (P6, P13), words that the school writes often, and which of several posts in the
 * making is in hand. The two hashtags are the policy's own examples.
 */
export const words: Migration = {
  version: 6,
  name: 'words',
  up(db) {
    db.exec(`
      CREATE TABLE school_handles (
        position INTEGER PRIMARY KEY NOT NULL,
        handle TEXT NOT NULL UNIQUE COLLATE NOCASE
      ) STRICT;

      CREATE TABLE saved_words (
        position INTEGER PRIMARY KEY NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('hashtag', 'phrase')),
        words TEXT NOT NULL UNIQUE
      ) STRICT;
      INSERT INTO saved_words (kind, words) VALUES ('hashtag', '#edchat'), ('hashtag', '#PrimaryRocks');

      CREATE TABLE account_signatures (
        account TEXT PRIMARY KEY NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
        words TEXT NOT NULL
      ) STRICT;

      CREATE TABLE draft_in_hand (
        id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
        draft TEXT NOT NULL REFERENCES post_drafts (id) ON DELETE CASCADE
      ) STRICT;
    `)
  },
}

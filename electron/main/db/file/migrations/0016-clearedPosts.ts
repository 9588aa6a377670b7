import type { Migration } from '../migration.ts'

/**
 * What each post was cleared as, under the id of the post or of the question that became one. It is written once, beside
 * the intent, and never again; and a draft of which a post was made is not written to any more.
 */
export const clearedPosts: Migration = {
  version: 16,
  name: 'clearedPosts',
  up(db) {
    db.exec(`
      CREATE TABLE cleared_posts (
        post TEXT PRIMARY KEY NOT NULL,
        draft TEXT NOT NULL,
        photos TEXT NOT NULL,
        fingerprint TEXT NOT NULL CHECK (length(fingerprint) = 64)
      ) STRICT;

      CREATE TABLE cleared_pupils (
        post TEXT NOT NULL REFERENCES cleared_posts (post),
        pupil TEXT NOT NULL,
        PRIMARY KEY (post, pupil)
      ) STRICT;
      CREATE INDEX cleared_pupils_by_pupil ON cleared_pupils (pupil);

      CREATE TRIGGER cleared_posts_stay BEFORE UPDATE ON cleared_posts
        BEGIN SELECT RAISE(ABORT, 'What was cleared is never edited.'); END;
      CREATE TRIGGER cleared_posts_remain BEFORE DELETE ON cleared_posts
        BEGIN SELECT RAISE(ABORT, 'What was cleared is never deleted.'); END;
      CREATE TRIGGER cleared_pupils_stay BEFORE UPDATE ON cleared_pupils
        BEGIN SELECT RAISE(ABORT, 'What was cleared is never edited.'); END;
      CREATE TRIGGER cleared_pupils_remain BEFORE DELETE ON cleared_pupils
        BEGIN SELECT RAISE(ABORT, 'What was cleared is never deleted.'); END;

      CREATE TRIGGER approved_drafts_stay BEFORE UPDATE ON post_drafts
      WHEN EXISTS (SELECT 1 FROM posts WHERE posts.draft = OLD.id)
        BEGIN SELECT RAISE(ABORT, 'An approved draft is not written to.'); END;
      CREATE TRIGGER approved_drafts_gain_no_photo BEFORE INSERT ON post_draft_photos
      WHEN EXISTS (SELECT 1 FROM posts WHERE posts.draft = NEW.draft)
        BEGIN SELECT RAISE(ABORT, 'An approved draft is not written to.'); END;
      CREATE TRIGGER approved_drafts_lose_no_photo BEFORE DELETE ON post_draft_photos
      WHEN EXISTS (SELECT 1 FROM posts WHERE posts.draft = OLD.draft)
        BEGIN SELECT RAISE(ABORT, 'An approved draft is not written to.'); END;
    `)
  },
}

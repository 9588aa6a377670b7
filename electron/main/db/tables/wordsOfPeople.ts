import { z } from 'zod'
import type { PupilId } from '../../../core/pupil.ts'
import type { ReadableDatabase } from '../file/database.ts'

/** Words that people wrote themselves, by where they stand: one text for each draft, post, saved phrase and consent. */
export interface WordsOfPeople {
  readonly drafts: readonly string[]
  readonly posts: readonly string[]
  readonly savedWords: readonly string[]
  readonly otherConsents: readonly string[]
}

const ownWords = `given_by || ' ' || evidence || ' ' || coalesce(relationship, '') || ' ' || coalesce(wording, '')`

/** Every free text of the records that does not go with this pupil when the pupil is erased. */
export function wordsOfPeople(db: ReadableDatabase, pupil: PupilId): WordsOfPeople {
  const texts = (sql: string, ...values: readonly string[]) =>
    z.array(z.string()).parse(
      db
        .prepare(sql)
        .pluck()
        .all(...values),
    )
  return {
    drafts: [
      ...texts('SELECT text FROM post_drafts WHERE id NOT IN (SELECT draft FROM posts)'),
      ...texts(`SELECT DISTINCT json_extract(draft, '$.altText') || ' ' ||
        coalesce(json_extract(draft, '$.source'), '') FROM photo_draft_steps`),
    ],
    posts: texts(`SELECT text || ' ' || coalesce((SELECT group_concat(alt_text, ' ')
      FROM post_pictures WHERE post = posts.id), '') FROM posts`),
    savedWords: [
      ...texts('SELECT words FROM saved_words'),
      ...texts('SELECT words FROM account_signatures'),
    ],
    otherConsents: texts(
      `SELECT ${ownWords} FROM consents WHERE pupil <> ?
       UNION SELECT ${ownWords} FROM withheld_consents WHERE pupil <> ?
       UNION SELECT ${ownWords} FROM waiting_consents WHERE pupil <> ?`,
      pupil,
      pupil,
      pupil,
    ),
  }
}

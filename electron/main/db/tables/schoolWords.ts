import { z } from 'zod'
import type { ReadableDatabase } from '../file/database.ts'

/** The names and words that a school has. Read without regard to whether a pupil's other fields can be: a word more refuses nothing. */
export function wordsOfSchool(db: ReadableDatabase): readonly string[] {
  const rows = db
    .prepare(
      `WITH on_roll AS (SELECT * FROM pupils WHERE id NOT IN (SELECT pupil FROM leavers))
       SELECT name FROM school UNION ALL SELECT name FROM school_staff
       UNION ALL SELECT DISTINCT class_name FROM on_roll UNION ALL SELECT first_name FROM on_roll
       UNION ALL SELECT preferred_name FROM on_roll WHERE preferred_name IS NOT NULL
       UNION ALL SELECT last_name FROM on_roll`,
    )
    .pluck()
    .all()
  return z.array(z.string()).parse(rows)
}

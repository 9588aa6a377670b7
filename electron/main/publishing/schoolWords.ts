import { z } from 'zod'
import { wordsOf } from '../../core/clearance/wording.ts'
import type { Draft } from '../../core/draft.ts'
import type { ReadableDatabase } from '../db/file/database.ts'

/**
 * Words that the proofreader must know to read these ones: the school, its staff and classes, and the pupils, whose names
 * P3 judges. It is told only those that stand in what it reads. A school of twenty thousand is then no longer a message than
 * a small one, and no suggestion can bring in the name of a child whom nobody wrote of.
 */
export function schoolWordsIn(db: ReadableDatabase, draft: Draft): readonly string[] {
  const { text, altTexts } = wordsOf(draft)
  const written = new Set([text, ...altTexts.map((alt) => alt.text)].flatMap(piecesOf))
  if (written.size === 0) return []
  const standing = schoolWords(db).filter((word) =>
    piecesOf(word).some((piece) => written.has(piece)),
  )
  return [...new Set(standing)]
}

/** Read without regard to whether a pupil's other fields can be: a word more refuses nothing. */
function schoolWords(db: ReadableDatabase): readonly string[] {
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

/** What a word is made of, whatever is written with a capital, an accent or an apostrophe. */
function piecesOf(text: string): readonly string[] {
  if (plainWord.test(text)) return [text.toLowerCase()]
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((piece) => piece !== '')
}

/** Most names are: nothing has to be taken apart. */
const plainWord = /^[A-Za-z]+$/

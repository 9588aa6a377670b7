import { wordsOf } from '../../core/clearance/wording.ts'
import type { Draft } from '../../core/draft.ts'
import type { ReadableDatabase } from '../db/file/database.ts'
import { wordsOfSchool } from '../db/tables/schoolWords.ts'

/**
 * Words that the proofreader must know to read these ones: the school, its staff and classes, and the pupils, whose names
 * P3 judges. It is told only those that stand in what it reads. A school of twenty thousand is then no longer a message than
 * a small one, and no suggestion can bring in the name of a child whom nobody wrote of.
 */
export function schoolWordsIn(db: ReadableDatabase, draft: Draft): readonly string[] {
  const { text, altTexts } = wordsOf(draft)
  const written = new Set([text, ...altTexts.map((alt) => alt.text)].flatMap(piecesOf))
  if (written.size === 0) return []
  const standing = wordsOfSchool(db).filter((word) =>
    piecesOf(word).some((piece) => written.has(piece)),
  )
  return [...new Set(standing)]
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

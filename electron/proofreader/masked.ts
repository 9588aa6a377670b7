import { hashtagsIn, linksIn, mentionsIn } from '../core/words/spans.ts'

/**
 * The text with hashtags, handles, links and emoji made invisible to a grammar checker, every other letter where it was.
 * Those in mid-sentence leave a name behind, because a sentence needs its subject.
 */
export function masked(text: string): string {
  const spans = [...hashtagsIn(text), ...mentionsIn(text), ...linksIn(text)]
  let result = text
  for (const { start, end } of spans) {
    result = result.slice(0, start) + standIn(text, start, end) + result.slice(end)
  }
  return result.replace(
    /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Default_Ignorable_Code_Point}]/gu,
    (found) => ' '.repeat(found.length),
  )
}

/** “Leo”, which every sentence takes, where more words follow; blanks at the end of the text. */
function standIn(text: string, start: number, end: number): string {
  const length = end - start
  const more = /^[^.!?\n]*\p{Ll}/u.test(text.slice(end).replace(/[#@]\S+/g, ''))
  return more && length >= 3 ? 'Leo'.padEnd(length, ' ') : ' '.repeat(length)
}

/** A text with more words at its end, one space apart. */
export function withWords(text: string, words: string): string {
  const before = text.trimEnd()
  return before === '' ? words : `${before} ${words}`
}

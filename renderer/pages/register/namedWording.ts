import type { NameInWords } from '../../../electron/contract/pupilRequests.ts'

/** Where a name still stands in people's own words, and what can be done about it; empty where it stands nowhere. */
export function namedWords(words: NameInWords): readonly string[] {
  const { drafts, posts, savedWords, otherConsents } = words
  return [
    ...line(drafts, 'draft', 'change the words or throw it away under Words'),
    ...line(posts, 'post', 'it stays as it was published; delete it from X if it names the child'),
    ...line(savedWords, 'saved phrase', 'change it under Words'),
    ...line(otherConsents, 'consent of another pupil', 'it names who decided there'),
  ]
}

function line(count: number, what: string, then: string): readonly string[] {
  if (count === 0) return []
  return [`${count} ${what}${count === 1 ? '' : 's'}: ${then}.`]
}

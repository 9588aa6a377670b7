import type { AccountId } from '../../../electron/core/account.ts'
import type { SavedWords } from '../../../electron/core/words/savedWords.ts'

/** The saved words that a text has not got yet: the chosen account's signature first, then hashtags and phrases. */
export function offersOf(
  { hashtags, phrases, signatures }: SavedWords,
  account: AccountId | null,
  text: string,
): readonly string[] {
  const signature = signatures.filter((one) => one.account === account).map(({ words }) => words)
  const written = text.toLowerCase()
  const offers = [...signature, ...hashtags, ...phrases]
  return [...new Set(offers)].filter((words) => !written.includes(words.toLowerCase()))
}

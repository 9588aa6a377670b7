import { z } from 'zod'
import { type AccountId, Handle } from '../../../electron/core/account.ts'
import { SavedWords } from '../../../electron/core/words/savedWords.ts'

/** What a person wrote into the form for saved words, one a line. */
export interface WrittenWords {
  readonly hashtags: string
  readonly phrases: string
  readonly handles: string
  readonly signatures: readonly { readonly account: AccountId; readonly words: string }[]
}

export interface ReadWords {
  readonly saved: SavedWords
  readonly handles: readonly Handle[]
}

/** What was written, read; or the first line that cannot be read, so that it can be mended. */
export function savedWordsFrom(written: WrittenWords): ReadWords | { readonly unread: string } {
  const hashtags = linesOf(written.hashtags).map((line) => withSign('#', line))
  const handles = linesOf(written.handles).map((line) => withSign('@', line))
  const hashtag = SavedWords.unwrap().shape.hashtags.unwrap().element
  const unread =
    hashtags.find((line) => !hashtag.safeParse(line).success) ??
    handles.find((line) => !Handle.safeParse(line).success)
  if (unread !== undefined) return { unread }
  const saved = SavedWords.safeParse({
    hashtags,
    phrases: linesOf(written.phrases),
    signatures: written.signatures.filter(({ words }) => words.trim() !== ''),
  })
  if (!saved.success) return { unread: 'a list that is too long' }
  return { saved: saved.data, handles: z.array(Handle).parse(handles) }
}

function linesOf(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim())
  return [...new Set(lines)].filter((line) => line !== '')
}

function withSign(sign: '#' | '@', line: string): string {
  return line.startsWith(sign) ? line : `${sign}${line}`
}

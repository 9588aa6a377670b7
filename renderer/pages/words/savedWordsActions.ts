import type { Handle } from '../../../electron/core/account.ts'
import type { SavedWords } from '../../../electron/core/words/savedWords.ts'
import { act } from '../../session/act.ts'
import { takeRecords } from '../../session/keep.ts'
import { changeSession } from '../../session/windowSession.ts'

export async function readSavedWords(): Promise<void> {
  const saved = await act('readSavedWords', {})
  if (saved !== null) changeSession({ savedWords: saved })
}

export async function keepSavedWords(words: SavedWords): Promise<void> {
  const saved = await act('replaceSavedWords', words)
  if (saved !== null) changeSession({ savedWords: saved })
}

/** P13: whom a post may mention. Main lets an administrator say it. */
export async function keepHandles(handles: readonly Handle[]): Promise<void> {
  const records = await act('replaceHandles', { handles: [...handles] })
  if (records !== null) takeRecords(records)
}

import type { Handle } from '../../../electron/core/account.ts'
import type { SavedWords } from '../../../electron/core/words/savedWords.ts'
import { ask } from '../../bridge.ts'
import { takeRecords } from '../../session/keep.ts'
import { changeSession, showProblem } from '../../session/windowSession.ts'

export async function readSavedWords(): Promise<void> {
  const saved = await ask('readSavedWords', {})
  if (saved.ok) changeSession({ savedWords: saved.value })
  else showProblem(saved.error)
}

export async function keepSavedWords(words: SavedWords): Promise<void> {
  const saved = await ask('replaceSavedWords', words)
  if (saved.ok) changeSession({ savedWords: saved.value })
  else showProblem(saved.error)
}

/** P13: whom a post may mention. Main lets an administrator say it. */
export async function keepHandles(handles: readonly Handle[]): Promise<void> {
  const records = await ask('replaceHandles', { handles: [...handles] })
  if (records.ok) takeRecords(records.value)
  else showProblem(records.error)
}

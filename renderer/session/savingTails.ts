import type { Failure } from '../../electron/contract/failure.ts'
import type { HistoryTail, PhotoHistory } from '../../electron/contract/photoRequests.ts'
import type { PhotoId } from '../../electron/core/photo.ts'
import type { Result } from '../../electron/core/result.ts'
import { historyTail } from './historyTail.ts'

type Save = (photo: PhotoId, tail: HistoryTail) => Promise<Result<unknown, Failure>>

/**
 * Saves a photo's history by its tail: what is new since main last said that it has it. Where main has something else
 * than was thought, it is sent whole, once.
 */
export function savingTails(save: Save) {
  const inMain = new Map<PhotoId, PhotoHistory>()
  async function send(photo: PhotoId, history: PhotoHistory): Promise<Result<unknown, Failure>> {
    const known = inMain.get(photo) ?? null
    inMain.delete(photo)
    const saved = await save(photo, historyTail(known, history))
    if (saved.ok) inMain.set(photo, history)
    else if (known !== null && saved.error.kind === 'notNow') return send(photo, history)
    return saved
  }
  return {
    send,
    /** Main gave this history itself. */
    noteLoaded: (photo: PhotoId, history: PhotoHistory): void => void inMain.set(photo, history),
  }
}

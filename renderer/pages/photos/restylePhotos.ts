import type { PhotoHistory } from '../../../electron/contract/photoRequests.ts'
import type { Style } from '../../../electron/core/cover.ts'
import type { PhotoId } from '../../../electron/core/photo.ts'
import { apply } from '../../editing/edit.ts'
import { begin, currentDraft, push } from '../../editing/history.ts'
import { keepPreference } from '../../preferences/preference.ts'
import { keepBatch } from '../../session/batch.ts'
import { photoDraftOf } from '../../session/draftOf.ts'
import { putHistory } from '../../session/keep.ts'
import { useSession } from '../../session/windowSession.ts'

/** Gives every cover of these photos the same style, one step in each photo; one undo takes it back in all of them. */
export function restylePhotos(photos: readonly PhotoId[], style: Style): void {
  keepPreference('coverStyle', style)
  const before = photos.flatMap((photo) => restyled(photo, style))
  const sentence = before.length === 1 ? '1 photo has' : `${before.length} photos have`
  if (before.length === 0) return
  keepBatch({
    words: 'style',
    sentence: `${sentence} the new style. Look at the whole picture again before it is posted.`,
    undo: () => {
      for (const step of before) takeBack(step)
    },
  })
}

interface Restyled {
  readonly photo: PhotoId
  readonly before: PhotoHistory
  readonly after: PhotoHistory
}

/** Only where nothing was done since: later work in the photo is never lost. */
function takeBack({ photo, before, after }: Restyled): void {
  if (useSession.getState().histories.get(photo) === after) putHistory(photo, before)
}

/** One step more, where the style changes anything. */
function restyled(id: PhotoId, style: Style): readonly Restyled[] {
  const { histories, records } = useSession.getState()
  const photo = records?.photos.find((known) => known.id === id)
  if (photo === undefined) return []
  const history = histories.get(id) ?? begin(photoDraftOf({ histories }, id))
  const covers = currentDraft(history).covers.map((cover) => cover.id)
  const next = push(
    history,
    apply(currentDraft(history), { kind: 'restyle', covers, style }, photo),
  )
  if (next === history) return []
  putHistory(id, next)
  return [{ photo: id, before: history, after: next }]
}

import type { PhotoId } from '../../electron/core/photo.ts'
import { ask } from '../bridge.ts'
import { keepBatch } from './batch.ts'
import { changeDesk, showProblem, useDesk } from './desk.ts'
import { takeRecords } from './keep.ts'
import { choosePhotos } from './photos.ts'

/**
 * Takes photos off the sheet. Main forgets them for good only when the undo is over; a studio that dies before then
 * opens with them as they were.
 */
export function removePhotos(photos: readonly PhotoId[]): void {
  const { post, records } = useDesk.getState()
  const chosen = post?.photos ?? []
  const gone = new Set(photos)
  if (records === null || gone.size === 0) return
  if (chosen.some((photo) => gone.has(photo))) choosePhotos(chosen.filter((id) => !gone.has(id)))
  changeDesk(({ photo, selected }) => ({
    removed: gone,
    photo: photo !== null && gone.has(photo) ? null : photo,
    selected: new Set([...selected].filter((id) => !gone.has(id))),
  }))
  takeRecords(records)
  keepBatch({
    words: 'remove',
    sentence:
      photos.length === 1 ? 'The photo was removed.' : `${photos.length} photos were removed.`,
    undo: () => {
      changeDesk({ removed: new Set() })
      choosePhotos(chosen)
      void readRecords()
    },
    settle: () => forget(photos),
  })
}

async function forget(photos: readonly PhotoId[]): Promise<void> {
  const removed = await ask('removePhotos', { photos: [...photos] })
  if (!removed.ok) {
    changeDesk({ removed: new Set() })
    showProblem(removed.error)
    return readRecords()
  }
  changeDesk(({ histories }) => ({
    removed: new Set(),
    histories: new Map([...histories].filter(([id]) => !photos.includes(id))),
  }))
}

async function readRecords(): Promise<void> {
  const records = await ask('readRecords', {})
  if (records.ok) takeRecords(records.value)
}

import { blankPhotoDraft, type Draft, type PhotoDraft } from '../../electron/core/draft.ts'
import type { PhotoId } from '../../electron/core/photo.ts'
import { now } from '../editing/history.ts'
import type { Desk } from './desk.ts'

/** How a photo stands, after everything that was done and undone. */
export function photoDraftOf({ histories }: Pick<Desk, 'histories'>, photo: PhotoId): PhotoDraft {
  const history = histories.get(photo)
  return history === undefined ? blankPhotoDraft(photo) : now(history)
}

/** The post in the making as one value, as the rules read it. */
export function draftOf(desk: Pick<Desk, 'post' | 'histories'>): Draft | null {
  if (desk.post === null) return null
  const { id, photos, text, account } = desk.post
  return { id, text, account, photos: photos.map((photo) => photoDraftOf(desk, photo)) }
}

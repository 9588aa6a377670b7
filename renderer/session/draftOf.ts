import { blankPhotoDraft, type Draft, type PhotoDraft } from '../../electron/core/draft.ts'
import type { PhotoId } from '../../electron/core/photo.ts'
import { currentDraft } from '../editing/history.ts'
import type { WindowSession } from './windowSession.ts'

/** How a photo stands, after everything that was done and undone. */
export function photoDraftOf(
  { histories }: Pick<WindowSession, 'histories'>,
  photo: PhotoId,
): PhotoDraft {
  const history = histories.get(photo)
  return history === undefined ? blankPhotoDraft(photo) : currentDraft(history)
}

/** The post in the making as one value, as the rules read it. */
export function postDraftOf(session: Pick<WindowSession, 'post' | 'histories'>): Draft | null {
  if (session.post === null) return null
  const { id, photos, text, account } = session.post
  return { id, text, account, photos: photos.map((photo) => photoDraftOf(session, photo)) }
}

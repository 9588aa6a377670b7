import type { DraftId } from '../../electron/core/draft.ts'
import type { PhotoId } from '../../electron/core/photo.ts'
import { ask } from '../bridge.ts'
import { act } from './act.ts'
import { keepBatch } from './batch.ts'
import { everythingSaved, takeRecords } from './keep.ts'
import { choosePhotos, mostPhotos } from './photos.ts'
import { searchFaces } from './searchFaces.ts'
import { changeSession, showProblem, useSession } from './windowSession.ts'

/** After so long nobody looks for the undo any more. */
const graceMilliseconds = 60_000

/**
 * Takes photos off the sheet. Main has them out of hand at once and keeps who did it; the undo asks main for them, which
 * gives them back for a minute, and not after a lock.
 */
export async function removePhotos(
  photos: readonly PhotoId[],
  stopping: readonly string[] = [],
): Promise<void> {
  const { post, records } = useSession.getState()
  const chosen = post?.photos ?? []
  const gone = new Set(photos)
  if (records === null || gone.size === 0) return
  if (chosen.some((photo) => gone.has(photo))) choosePhotos(chosen.filter((id) => !gone.has(id)))
  hide(gone)
  await everythingSaved()
  const removed = await ask('removePhotos', { photos: [...photos], stopping: [...stopping] })
  if (!removed.ok) {
    if (removed.error.kind === 'wouldStopPosts') {
      changeSession({ voiding: { deed: 'removal', photos, posts: removed.error.posts } })
    } else showProblem(removed.error)
    await readRecords()
    return chooseAgain(
      chosen.filter((id) => gone.has(id)),
      post?.id,
    )
  }
  keepBatch({
    words: 'remove',
    sentence:
      photos.length === 1 ? 'The photo was removed.' : `${photos.length} photos were removed.`,
    offeredFor: graceMilliseconds,
    undo: () =>
      void bringBack(
        photos,
        chosen.filter((id) => gone.has(id)),
        post?.id,
      ),
  })
}

/** Off the sheet before main has answered, so that the eye does not wait. */
function hide(gone: ReadonlySet<PhotoId>): void {
  changeSession(({ records, photo, selected }) => ({
    records: records && {
      ...records,
      photos: records.photos.filter(({ id }) => !gone.has(id)),
    },
    photo: photo !== null && gone.has(photo) ? null : photo,
    selected: new Set([...selected].filter((id) => !gone.has(id))),
  }))
}

async function bringBack(
  photos: readonly PhotoId[],
  chosen: readonly PhotoId[],
  draft: DraftId | undefined,
): Promise<void> {
  const back = await act('bringBackPhotos', { photos: [...photos] })
  await readRecords()
  if (back === null) return
  chooseAgain(chosen, draft)
  void searchFaces()
}

/** Back into the post that they were in, behind what was chosen since, as far as there is room. */
function chooseAgain(photos: readonly PhotoId[], draft: DraftId | undefined): void {
  const { post } = useSession.getState()
  if (post === null || post.id !== draft || photos.length === 0) return
  choosePhotos([...post.photos, ...photos].slice(0, mostPhotos))
}

async function readRecords(): Promise<void> {
  const records = await ask('readRecords', {})
  if (records.ok) takeRecords(records.value)
}

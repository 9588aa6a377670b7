import type { Blocker } from '../../electron/core/blocker.ts'
import type { Photo, PhotoId } from '../../electron/core/photo.ts'
import type { Records } from '../../electron/core/records.ts'
import { photosAtHand } from '../frame/primary.ts'
import { stepOf, type WizardStep } from '../session/steps.ts'
import { changeSession, useSession } from '../session/windowSession.ts'
import type { StripPhoto } from './Strip.tsx'

interface AtHand {
  readonly strip: readonly StripPhoto[]
  readonly photo: Photo | null
  readonly next: Photo | null
  readonly onPhoto: (photo: PhotoId) => void
  readonly onNext: () => void
  readonly onPrevious: () => void
}

/** The photos that a step goes through, the one that is shown, and the ways to its neighbours. */
export function usePhotosAtHand(
  step: WizardStep,
  records: Records,
  photoBlockers: ReadonlyMap<PhotoId, readonly Blocker[]>,
): AtHand {
  const post = useSession((session) => session.post)
  const current = useSession((session) => session.photo)
  const ids = photosAtHand({ post, records })
  const shown = current !== null && !ids.includes(current) ? [...ids, current] : ids
  const photos = shown.flatMap((id) => records.photos.filter((photo) => photo.id === id))
  const photo = photos.find(({ id }) => id === current) ?? photos[0] ?? null
  const at = photos.findIndex(({ id }) => id === photo?.id)
  const onPhoto = (id: PhotoId) => changeSession({ photo: id, lookAt: null })
  const move = (by: number) => {
    const there = photos[at + by]
    if (there !== undefined) onPhoto(there.id)
  }
  const toDo = (id: PhotoId) =>
    (photoBlockers.get(id) ?? []).filter((blocker) => stepOf(blocker) === step).length
  return {
    strip: photos.map((photo) => ({ photo, toDo: toDo(photo.id) })),
    photo,
    next: photos[at + 1] ?? null,
    onPhoto,
    onNext: () => move(1),
    onPrevious: () => move(-1),
  }
}

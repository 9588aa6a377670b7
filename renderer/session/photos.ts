import type { PhotoId } from '../../electron/core/photo.ts'
import { keepBatch } from './batch.ts'
import { photoDraftOf } from './draftOf.ts'
import { describePhoto, keepPost } from './keep.ts'
import type { WizardStep } from './steps.ts'
import { changeSession, useSession } from './windowSession.ts'
import { wordsChanged } from './write.ts'

/** As many pictures as X takes in one post. */
export const mostPhotos = 4

/** Shows a step, and of a photo where one is named; `control` is the id of what takes the focus there. */
export function goTo(step: WizardStep, photo?: PhotoId, control: string | null = null): void {
  changeSession((session) => ({
    room: 'post',
    step,
    lookAt: null,
    arriveAt: control === null ? null : { id: control },
    toast: step === session.step ? session.toast : null,
    problem: step === session.step ? session.problem : null,
    photo:
      photo ?? session.photo ?? session.post?.photos[0] ?? session.records?.photos[0]?.id ?? null,
  }))
}

export function choosePhotos(photos: readonly PhotoId[]): void {
  keepPost({ photos })
  wordsChanged()
}

/** Puts a photo at the end of the post, or takes it out. */
export function togglePick(photo: PhotoId): void {
  const chosen = useSession.getState().post?.photos ?? []
  if (chosen.includes(photo)) choosePhotos(chosen.filter((other) => other !== photo))
  else if (chosen.length < mostPhotos) choosePhotos([...chosen, photo])
  else changeSession({ toast: { sentence: tooMany } })
}

/** Puts all of these into the post, or takes them out where all of them are in it. */
export function togglePicks(photos: readonly PhotoId[]): void {
  const chosen = useSession.getState().post?.photos ?? []
  const away = photos.every((photo) => chosen.includes(photo))
  for (const photo of photos) if (chosen.includes(photo) === away) togglePick(photo)
}

const tooMany = 'A post takes up to four photos. Take one out to make room for this one.'

/** Ticks in each photo the pupils of the photo that stands before the first of them; one undo takes it back. */
export function copyPeopleFromPrevious(photos: readonly PhotoId[]): void {
  const session = useSession.getState()
  const order = session.records?.photos.map(({ id }) => id) ?? []
  const firstAt = Math.min(...photos.map((photo) => order.indexOf(photo)))
  const source = order[firstAt - 1]
  if (source === undefined) return
  const { pupils } = photoDraftOf(session, source)
  const before = photos.map((photo) => [photo, photoDraftOf(session, photo).pupils] as const)
  for (const photo of photos) describePhoto(photo, { pupils })
  keepBatch({
    words: 'same people',
    sentence: `${pupils.length === 1 ? '1 pupil' : `${pupils.length} pupils`} ticked as in the photo before.`,
    undo: () => {
      for (const [photo, earlier] of before) describePhoto(photo, { pupils: earlier })
    },
  })
}

import { z } from 'zod'
import { PhotoId } from '../../electron/core/photo.ts'
import { jsonText } from '../preferences/jsonText.ts'
import { remember, remembered } from '../preferences/remember.ts'
import { steps } from './steps.ts'
import { changeSession, useSession } from './windowSession.ts'

const Place = jsonText.pipe(z.strictObject({ step: z.enum(steps), photo: PhotoId.nullable() }))

/** Remembers from now on which step and which photo are open. */
export function followPlace(): void {
  useSession.subscribe(({ status, step, photo }, before) => {
    const moved = step !== before.step || photo !== before.photo
    if (moved && status?.stage === 'open') remember('place', JSON.stringify({ step, photo }))
  })
}

/** Opens where people were, also after a crash; a photo that is gone is not looked for. */
export function returnToPlace(): void {
  const place = Place.safeParse(remembered('place'))
  const photos = useSession.getState().records?.photos ?? []
  if (!place.success || photos.length === 0) return
  const { step, photo } = place.data
  const known = photos.some(({ id }) => id === photo)
  changeSession({ step: step === 'post' ? 'photos' : step, photo: known ? photo : null })
}

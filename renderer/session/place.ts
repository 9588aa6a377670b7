import { keepPreference, preference } from '../preferences/preference.ts'
import { wizardSteps } from './steps.ts'
import { changeSession, useSession } from './windowSession.ts'

/** Remembers from now on which step and which photo are open. */
export function followPlace(): void {
  useSession.subscribe(({ status, step, photo }, before) => {
    const moved = step !== before.step || photo !== before.photo
    if (moved && status?.stage === 'open') keepPreference('place', { step, photo })
  })
}

/** Opens where people were, also after a crash; a photo that is gone is not looked for. */
export function returnToPlace(): void {
  const place = preference('place')
  const photos = useSession.getState().records?.photos ?? []
  if (place === null || photos.length === 0) return
  const { photo } = place
  const step = wizardSteps.find((one) => one === place.step) ?? 'photos'
  const known = photos.some(({ id }) => id === photo)
  changeSession({ step: step === 'post' ? 'photos' : step, photo: known ? photo : null })
}

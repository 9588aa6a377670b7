import type { PhotoId } from '../../electron/core/photo.ts'
import { useDesk } from '../desk/desk.ts'
import { goTo } from '../desk/photos.ts'
import { stepOf } from '../desk/steps.ts'
import { blockersOf, photoBlockersOf } from '../desk/useClearance.ts'
import { firstWaiting } from './primary.ts'

/** Shows the next photo that waits in this step, unless this one still does: a photo that is done needs no key to leave it. */
export function goOnFrom(photo: PhotoId, step: 'faces' | 'people'): void {
  const desk = useDesk.getState()
  if (desk.room !== 'post' || desk.step !== step) return
  const photoBlockers = photoBlockersOf(desk)
  if (photoBlockers.get(photo)?.some((blocker) => stepOf(blocker) === step)) return
  const ground = { desk: { ...desk, photo }, blockers: blockersOf(desk), photoBlockers }
  const next = firstWaiting(step, ground)
  if (next !== null) goTo(step, next)
}

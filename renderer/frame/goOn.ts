import type { PhotoId } from '../../electron/core/photo.ts'
import { changeDesk, type Desk, useDesk } from '../session/desk.ts'
import { goTo } from '../session/photos.ts'
import { stepOf } from '../session/steps.ts'
import { blockersOf, photoBlockersOf } from '../session/useClearance.ts'
import { firstWaiting, type Ground, primaryOf } from './primary.ts'

/**
 * Shows what comes next once nothing of this photo waits in this step: the next photo that does, else the next step. What
 * is done needs no key to leave it. A photo in which only the look is left begins with it, as the one before ended.
 */
export function goOnFrom(photo: PhotoId, step: 'faces' | 'people'): void {
  const desk = useDesk.getState()
  if (desk.room !== 'post' || desk.step !== step || isElsewhere(desk, photo)) return
  const photoBlockers = photoBlockersOf(desk)
  const waitsFor = (id: PhotoId) =>
    (photoBlockers.get(id) ?? []).filter((blocker) => stepOf(blocker) === step)
  if (waitsFor(photo).length > 0) return
  const ground = { desk: { ...desk, photo }, blockers: blockersOf(desk), photoBlockers }
  const next = firstWaiting(step, ground)
  if (next === null) {
    goOnToNextStep(ground)
    return
  }
  goTo(step, next)
  if (waitsFor(next).every(({ kind }) => kind === 'notLookedAt')) changeDesk({ lookAt: next })
}

/** Not while no photo is chosen for the post: then it is for the person to say what the photos are for. */
function goOnToNextStep(ground: Ground): void {
  const { deed, missing } = primaryOf(ground)
  const isChosen = (ground.desk.post?.photos.length ?? 0) > 0
  if (isChosen && missing.length === 0 && deed.kind === 'go')
    goTo(deed.step, deed.photo ?? undefined)
}

/** Another photo was opened meanwhile: nobody is led away from it. */
function isElsewhere(desk: Desk, photo: PhotoId): boolean {
  return desk.photo !== photo && (desk.records?.photos ?? []).some(({ id }) => id === desk.photo)
}

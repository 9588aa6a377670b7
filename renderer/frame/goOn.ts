import type { PhotoId } from '../../electron/core/photo.ts'
import { goTo } from '../session/photos.ts'
import { stepOf } from '../session/steps.ts'
import { blockersOf, photoBlockersOf } from '../session/useClearance.ts'
import { changeSession, useSession, type WindowSession } from '../session/windowSession.ts'
import { firstWaiting, type Ground, primaryOf } from './primary.ts'

/**
 * Shows what comes next once nothing of this photo waits in this step: the next photo that does, else the next step. What
 * is done needs no key to leave it. A photo in which only the look is left begins with it, as the one before ended.
 */
export function goOnFrom(photo: PhotoId, step: 'faces' | 'people'): void {
  const session = useSession.getState()
  if (session.room !== 'post' || session.step !== step || isElsewhere(session, photo)) return
  const photoBlockers = photoBlockersOf(session)
  const waitsFor = (id: PhotoId) =>
    (photoBlockers.get(id) ?? []).filter((blocker) => stepOf(blocker) === step)
  if (waitsFor(photo).length > 0) return
  const ground = { session: { ...session, photo }, blockers: blockersOf(session), photoBlockers }
  const next = firstWaiting(step, ground)
  if (next === null) {
    goOnToNextStep(ground)
    return
  }
  goTo(step, next)
  if (waitsFor(next).every(({ kind }) => kind === 'notLookedAt')) changeSession({ lookAt: next })
}

/** Not while no photo is chosen for the post: then it is for the person to say what the photos are for. */
function goOnToNextStep(ground: Ground): void {
  const { deed, missing } = primaryOf(ground)
  const isChosen = (ground.session.post?.photos.length ?? 0) > 0
  if (isChosen && missing.length === 0 && deed.kind === 'go')
    goTo(deed.step, deed.photo ?? undefined)
}

/** Another photo was opened meanwhile: nobody is led away from it. */
function isElsewhere(session: WindowSession, photo: PhotoId): boolean {
  return (
    session.photo !== photo &&
    (session.records?.photos ?? []).some(({ id }) => id === session.photo)
  )
}

import type { Blocker } from '../../../electron/core/blocker.ts'
import type { PhotoId } from '../../../electron/core/photo.ts'
import { goTo } from '../../session/photos.ts'
import { stepOf } from '../../session/steps.ts'

/** Leads to the step that mends the first thing that a photo waits for. */
export function openProblem(
  photo: PhotoId | undefined,
  photoBlockers: ReadonlyMap<PhotoId, readonly Blocker[]>,
): void {
  const first = photo && photoBlockers.get(photo)?.[0]
  if (first) goTo(stepOf(first), photo)
}

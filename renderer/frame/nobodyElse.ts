import type { PhotoId } from '../../electron/core/photo.ts'
import { sayNobodyElse } from '../session/keep.ts'
import { stepOf } from '../session/steps.ts'
import { photoBlockersOf } from '../session/useClearance.ts'
import { useSession } from '../session/windowSession.ts'
import { goOnFrom } from './goOn.ts'

/** Says by name that nobody else is in the photo (P2), and shows what comes next. */
export async function nobodyElse(photo: PhotoId): Promise<void> {
  await sayNobodyElse(photo)
  goOnFrom(photo, 'people')
}

/** The same where nothing but this is left to say; a pupil without consent is seen to first. */
export function sayIfNobodyElse(photo: PhotoId): void {
  const waiting = photoBlockersOf(useSession.getState()).get(photo) ?? []
  const here = waiting.filter((blocker) => stepOf(blocker) === 'people')
  if (here.every(({ kind }) => kind === 'peopleNotConfirmed')) void nobodyElse(photo)
}

import type { Blocker } from '../../electron/core/blocker.ts'
import type { PhotoId } from '../../electron/core/photo.ts'
import type { Desk } from '../desk/desk.ts'
import { type Step, stepAfter, stepNames, stepOf } from '../desk/steps.ts'

/** What the one primary button would do. */
export type Deed =
  | { readonly kind: 'go'; readonly step: Step; readonly photo: PhotoId | null }
  | { readonly kind: 'addPhotos' }
  | { readonly kind: 'look' }
  | { readonly kind: 'post' }
  | { readonly kind: 'backToPost' }

/** Why it cannot do it yet: a rule's blocker, or something that a person is still waiting for. */
export type Missing =
  | { readonly kind: 'blocker'; readonly blocker: Blocker }
  | { readonly kind: 'noPhotos' }
  | { readonly kind: 'printing' }
  | { readonly kind: 'notPrinted' }
  | { readonly kind: 'sending' }

export interface Primary {
  readonly label: string
  readonly deed: Deed
  readonly missing: readonly Missing[]
}

interface Ground {
  readonly desk: Pick<Desk, 'room' | 'step' | 'post' | 'photo' | 'records' | 'prints' | 'sending'>
  readonly blockers: readonly Blocker[]
  readonly photoBlockers: ReadonlyMap<PhotoId, readonly Blocker[]>
}

/** The next thing to do where the person stands, and everything that is missing for it. */
export function primaryOf(ground: Ground): Primary {
  const { desk, blockers } = ground
  if (desk.room !== 'post')
    return { label: 'Back to the post', deed: { kind: 'backToPost' }, missing: [] }
  switch (desk.step) {
    case 'photos':
      return primaryOfPhotos(desk)
    case 'faces':
    case 'people':
      return primaryOfPhoto(desk.step, ground)
    case 'words':
      return next('words', blockers.filter((blocker) => stepOf(blocker) === 'words').map(named))
    case 'check':
      return primaryOfCheck(ground)
    case 'post':
      return primaryOfPost(desk)
  }
}

function primaryOfPhotos({ records }: Ground['desk']): Primary {
  if (records?.photos.length === 0) {
    return { label: 'Next: Faces', deed: { kind: 'addPhotos' }, missing: [{ kind: 'noPhotos' }] }
  }
  return next('photos', [])
}

/** Faces and People go from photo to photo, and on when the last one is done. */
function primaryOfPhoto(step: 'faces' | 'people', { desk, photoBlockers }: Ground): Primary {
  const open = (photo: PhotoId) =>
    (photoBlockers.get(photo) ?? []).filter((blocker) => stepOf(blocker) === step)
  const photos = photosAtHand(desk)
  const here = desk.photo === null ? [] : open(desk.photo)
  if (here.length === 1 && here[0]?.kind === 'notLookedAt') {
    return { label: 'Look at the whole picture', deed: { kind: 'look' }, missing: [] }
  }
  if (here.length > 0)
    return { ...onward(step, photos, desk.photo, open), missing: here.map(named) }
  return onward(step, photos, desk.photo, open)
}

function onward(
  step: Step,
  photos: readonly PhotoId[],
  current: PhotoId | null,
  open: (photo: PhotoId) => readonly Blocker[],
): Primary {
  const at = current === null ? -1 : photos.indexOf(current)
  const others = [...photos.slice(at + 1), ...photos.slice(0, Math.max(at, 0))]
  const waiting = others.find((photo) => open(photo).length > 0)
  if (waiting === undefined) return next(step, [])
  return { label: 'Next photo', deed: { kind: 'go', step, photo: waiting }, missing: [] }
}

function primaryOfCheck({ desk, blockers }: Ground): Primary {
  const account = desk.records?.accounts.find(({ id }) => id === desk.post?.account)
  const label = account === undefined ? 'Post' : `Post to ${account.handle}`
  const missing = blockers.length > 0 ? blockers.map(named) : missingPrints(desk)
  return { label, deed: { kind: 'post' }, missing }
}

function missingPrints({ post, prints }: Ground['desk']): readonly Missing[] {
  if (post?.photos.length === 0 || prints.stage === 'printed') return []
  return [{ kind: prints.stage === 'failed' ? 'notPrinted' : 'printing' }]
}

function primaryOfPost({ sending }: Ground['desk']): Primary {
  if (sending.stage === 'answered') {
    return {
      label: 'Start the next post',
      deed: { kind: 'go', step: 'photos', photo: null },
      missing: [],
    }
  }
  const back: Deed = { kind: 'go', step: 'check', photo: null }
  return {
    label: 'Back to Check',
    deed: back,
    missing: sending.stage === 'sending' ? [{ kind: 'sending' }] : [],
  }
}

function next(step: Step, missing: readonly Missing[]): Primary {
  const then = stepAfter(step)
  return {
    label: `Next: ${stepNames[then]}`,
    deed: { kind: 'go', step: then, photo: null },
    missing,
  }
}

function named(blocker: Blocker): Missing {
  return { kind: 'blocker', blocker }
}

/** The photos of the post, or all of them while none is chosen. */
export function photosAtHand({
  post,
  records,
}: Pick<Desk, 'post' | 'records'>): readonly PhotoId[] {
  const chosen = post?.photos ?? []
  return chosen.length > 0 ? chosen : (records?.photos.map(({ id }) => id) ?? [])
}

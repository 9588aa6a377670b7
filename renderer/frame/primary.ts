import type { Blocker } from '../../electron/core/blocker.ts'
import type { PhotoId } from '../../electron/core/photo.ts'
import type { Records } from '../../electron/core/records.ts'
import { stepAfter, stepOf, type WizardStep, wizardStepNames } from '../session/steps.ts'
import type { WindowSession } from '../session/windowSession.ts'

/** What the one primary button would do. */
export type PrimaryAction =
  | { readonly kind: 'go'; readonly step: WizardStep; readonly photo: PhotoId | null }
  | { readonly kind: 'addPhotos' }
  | { readonly kind: 'look' }
  | { readonly kind: 'nobodyElse'; readonly photo: PhotoId }
  | { readonly kind: 'post' }
  | { readonly kind: 'startAgain' }
  | { readonly kind: 'backToPost' }

/** Why it cannot do it yet: a rule's blocker, or something that a person is still waiting for. */
export type Missing =
  | { readonly kind: 'blocker'; readonly blocker: Blocker }
  | { readonly kind: 'noneChosen' }
  | { readonly kind: 'printing' }
  | { readonly kind: 'notPrinted' }
  | { readonly kind: 'sending' }

export interface Primary {
  readonly label: string
  readonly action: PrimaryAction
  readonly missing: readonly Missing[]
}

export interface Ground {
  readonly session: Pick<
    WindowSession,
    'room' | 'step' | 'post' | 'photo' | 'prints' | 'sending' | 'leaveAt'
  > & {
    readonly records:
      | (Pick<Records, 'photos' | 'accounts'> & Partial<Pick<Records, 'school'>>)
      | null
  }
  readonly blockers: readonly Blocker[]
  readonly photoBlockers: ReadonlyMap<PhotoId, readonly Blocker[]>
}

/** The next thing to do where the person stands, and everything that is missing for it. */
export function primaryOf(ground: Ground): Primary {
  const { session, blockers } = ground
  if (session.room !== 'post') return free('Back to the post', { kind: 'backToPost' })
  switch (session.step) {
    case 'photos':
      return session.records?.photos.length === 0
        ? free('Add photos', { kind: 'addPhotos' })
        : next('photos', ground)
    case 'faces':
    case 'people':
      return primaryOfPhoto(session.step, ground)
    case 'words': {
      const missing = blockers.filter((blocker) => stepOf(blocker) === 'words')
      return { ...next('words', ground), missing: missing.map(named) }
    }
    case 'check':
      return primaryOfCheck(ground)
    case 'post':
      return primaryOfPost(session)
  }
}

/** Faces and People go from photo to photo, and on when the last one is done. */
function primaryOfPhoto(step: 'faces' | 'people', ground: Ground): Primary {
  const { photo } = ground.session
  const here = photo === null ? [] : openIn(step, photo, ground)
  const [only, ...others] = here
  if (photo !== null && only !== undefined && others.length === 0) {
    if (only.kind === 'notLookedAt') return free('Look at the whole picture', { kind: 'look' })
    if (only.kind === 'peopleNotConfirmed') {
      return free('Nobody else is in this photo', { kind: 'nobodyElse', photo })
    }
  }
  const waiting = firstWaiting(step, ground)
  if (waiting === null || waiting === photo) {
    return { ...next(step, ground), missing: here.map(named) }
  }
  return { label: 'Next photo', action: go(step, waiting), missing: here.map(named) }
}

function primaryOfCheck({ session, blockers }: Ground): Primary {
  const account = session.records?.accounts.find(({ id }) => id === session.post?.account)
  const [verb, link] = wayOut(session)
  const label = account === undefined ? verb : `${verb} ${link} ${account.handle}`
  const missing = blockers.length > 0 ? blockers.map(named) : missingPrints(session)
  return { label, action: { kind: 'post' }, missing }
}

/** What the last press does: it posts, schedules, or asks a colleague first where the school wants one. */
function wayOut({ records, leaveAt }: Ground['session']): readonly [string, string] {
  if (records?.school?.approverRequired) return ['Ask for approval', 'for']
  return leaveAt === null ? ['Post', 'to'] : ['Schedule', 'for']
}

function missingPrints({ post, prints }: Ground['session']): readonly Missing[] {
  if (post?.photos.length === 0 || prints.stage === 'printed') return []
  return [{ kind: prints.stage === 'failed' ? 'notPrinted' : 'printing' }]
}

function primaryOfPost({ sending }: Ground['session']): Primary {
  if (sending.stage === 'answered') return free('Start the next post', { kind: 'startAgain' })
  const missing: readonly Missing[] = sending.stage === 'sending' ? [{ kind: 'sending' }] : []
  return { label: 'Back to Check', action: go('check', null), missing }
}

/** On to the next step in which something waits. Words come after photos are chosen, or are asked for without. */
function next(step: WizardStep, ground: Ground): Primary {
  const then = stepThatWaits(stepAfter(step), ground)
  const way = free(`Next: ${wizardStepNames[then]}`, go(then, firstWaiting(then, ground)))
  if (then !== 'words' || !forgotToChoose(ground)) return way
  if (step === 'photos') return { ...way, missing: [{ kind: 'noneChosen' }] }
  return free('Choose the photos to post', go('photos', null))
}

function stepThatWaits(step: WizardStep, ground: Ground): WizardStep {
  return isDone(step, ground) ? stepThatWaits(stepAfter(step), ground) : step
}

/** Nothing waits in this step. Words are done once an account was chosen too: who mends a face later goes straight on. */
function isDone(step: WizardStep, ground: Ground): boolean {
  if (step === 'faces' || step === 'people') return firstWaiting(step, ground) === null
  if (step !== 'words' || forgotToChoose(ground)) return false
  const isChosen = ground.session.post !== null && ground.session.post.account !== null
  return isChosen && ground.blockers.every((blocker) => stepOf(blocker) !== 'words')
}

/** Photos lie on the sheet, and none of them is in the post. */
function forgotToChoose({ session }: Ground): boolean {
  return session.post?.photos.length === 0 && (session.records?.photos.length ?? 0) > 0
}

/** The photo that a step should show next: the first that waits there, looking onward from the one that is shown. */
export function firstWaiting(step: WizardStep, ground: Ground): PhotoId | null {
  if (step !== 'faces' && step !== 'people') return null
  const photos = photosAtHand(ground.session)
  const { photo } = ground.session
  const at = photo === null ? -1 : photos.indexOf(photo)
  const sameStep = ground.session.step === step
  const order = sameStep ? [...photos.slice(at + 1), ...photos.slice(0, at + 1)] : photos
  return order.find((id) => openIn(step, id, ground).length > 0) ?? null
}

function openIn(step: WizardStep, photo: PhotoId, { photoBlockers }: Ground): readonly Blocker[] {
  return (photoBlockers.get(photo) ?? []).filter((blocker) => stepOf(blocker) === step)
}

function free(label: string, action: PrimaryAction): Primary {
  return { label, action, missing: [] }
}

function go(step: WizardStep, photo: PhotoId | null): PrimaryAction {
  return { kind: 'go', step, photo }
}

function named(blocker: Blocker): Missing {
  return { kind: 'blocker', blocker }
}

/** The photos of the post, or all of them while none is chosen. */
export function photosAtHand({
  post,
  records,
}: Pick<Ground['session'], 'post' | 'records'>): readonly PhotoId[] {
  const chosen = post?.photos ?? []
  return chosen.length > 0 ? chosen : (records?.photos.map(({ id }) => id) ?? [])
}

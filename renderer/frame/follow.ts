import type { Blocker } from '../../electron/core/blocker.ts'
import { goTo } from '../session/photos.ts'
import { stepOf } from '../session/steps.ts'
import { useSession } from '../session/windowSession.ts'
import type { Missing } from './primary.ts'

/** Leads to the cause of what is missing, and puts the focus there where one control mends it. */
export function follow(missing: Missing): void {
  switch (missing.kind) {
    case 'blocker':
      followBlocker(missing.blocker)
      break
    case 'noneChosen':
      goTo('photos', undefined, document.querySelector('.tile-photo[tabindex="0"]')?.id ?? null)
      break
    case 'printing':
    case 'notPrinted':
      goTo('check')
      break
    case 'sending':
      goTo('post')
  }
}

/**
 * Leads to the next thing that is missing: down the page from where the focus is, then from its top, then to another
 * page. What nobody can hurry is passed over.
 */
export function followNext(missing: readonly Missing[]): void {
  const mendable = missing.filter(waitsForPerson)
  const here = mendable.flatMap((one) => placeOf(one) ?? []).toSorted(byPlace)
  const [next = here[0]] = here.filter(isBelowFocus)
  const [elsewhere] = mendable
  if (next !== undefined) next.focus()
  else if (elsewhere !== undefined) follow(elsewhere)
}

/** The control on this very page that mends it. */
function placeOf(missing: Missing): HTMLElement | null {
  if (missing.kind !== 'blocker' || !isOfThisPhoto(missing.blocker)) return null
  const mender = menderOf(missing.blocker)
  return mender === null ? null : document.getElementById(mender)
}

/** Some controls mend the photo that is shown, and not the same thing in another photo. */
function isOfThisPhoto(blocker: Blocker): boolean {
  const needsPhoto = blocker.kind === 'notLookedAt' || blocker.kind === 'peopleNotConfirmed'
  return !needsPhoto || blocker.photo === useSession.getState().photo
}

function byPlace(a: HTMLElement, b: HTMLElement): number {
  return isBelow(b, a) ? -1 : 1
}

function isBelowFocus(element: HTMLElement): boolean {
  const focused = document.activeElement
  return focused === null || focused === document.body || isBelow(element, focused)
}

function isBelow(element: Element, other: Element): boolean {
  const place = other.compareDocumentPosition(element)
  return element !== other && (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

function waitsForPerson(missing: Missing): boolean {
  if (missing.kind !== 'blocker')
    return missing.kind === 'noneChosen' || missing.kind === 'notPrinted'
  const { kind } = missing.blocker
  return kind !== 'wordsNotChecked' && kind !== 'facesNotLookedFor'
}

function followBlocker(blocker: Blocker): void {
  goTo(stepOf(blocker), 'photo' in blocker ? blocker.photo : undefined, menderOf(blocker))
}

/** The id of the control that mends a blocker. */
function menderOf(blocker: Blocker): string | null {
  switch (blocker.kind) {
    case 'words':
      return blocker.finding.where.part === 'text'
        ? 'post-text'
        : `alt-${blocker.finding.where.photo}`
    case 'noAccount':
    case 'accountUnknown':
    case 'notYourAccount':
      return 'account-choice'
    case 'accountUnusual':
      return 'account-unusual'
    case 'peopleNotConfirmed':
      return 'find-pupil'
    case 'faceBare':
      return `face-${blocker.face}`
    case 'notLookedAt':
      return 'look'
    default:
      return null
  }
}

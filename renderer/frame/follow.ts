import type { Blocker } from '../../electron/core/blocker.ts'
import { goTo } from '../desk/photos.ts'
import { stepOf } from '../desk/steps.ts'
import type { Missing } from './primary.ts'

/** Leads to the cause of what is missing, and puts the focus there where one control mends it. */
export function follow(missing: Missing): void {
  switch (missing.kind) {
    case 'blocker':
      followBlocker(missing.blocker)
      break
    case 'noneChosen':
      goTo('photos')
      document.querySelector<HTMLElement>('.tile-pick')?.focus()
      break
    case 'printing':
    case 'notPrinted':
      goTo('check')
      break
    case 'sending':
      goTo('post')
  }
}

function followBlocker(blocker: Blocker): void {
  goTo(stepOf(blocker), 'photo' in blocker ? blocker.photo : undefined)
  const mender = menderOf(blocker)
  if (mender !== null) setTimeout(() => document.getElementById(mender)?.focus(), 60)
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
    case 'notLookedAt':
      return 'look'
    default:
      return null
  }
}

import type { Blocker } from '../../electron/core/blocker.ts'
import type { IconName } from '../ui/icons.ts'

export const steps = ['photos', 'faces', 'people', 'words', 'check', 'post'] as const
export type Step = (typeof steps)[number]

export const stepNames: Readonly<Record<Step, string>> = {
  photos: 'Photos',
  faces: 'Faces',
  people: 'People',
  words: 'Words',
  check: 'Check',
  post: 'Post',
}

export const stepIcons: Readonly<Record<Step, IconName>> = {
  photos: 'photo',
  faces: 'face',
  people: 'people',
  words: 'words',
  check: 'eye',
  post: 'send',
}

export function stepAfter(step: Step): Step {
  return steps[steps.indexOf(step) + 1] ?? 'post'
}

/** Where a blocker can be mended. */
export function stepOf(blocker: Blocker): Step {
  switch (blocker.kind) {
    case 'nothingToPost':
    case 'photoGone':
    case 'recordsUnreadable':
    case 'tooManyFaces':
      return 'photos'
    case 'facesNotLookedFor':
    case 'faceBare':
    case 'dismissalUnsigned':
    case 'adultsNotShown':
    case 'cropOutsidePhoto':
    case 'notLookedAt':
      return 'faces'
    case 'peopleNotConfirmed':
    case 'pupilUnknown':
    case 'noConsent':
    case 'sourceUnexplained':
      return 'people'
    case 'words':
    case 'wordsNotChecked':
    case 'noAccount':
    case 'accountUnknown':
    case 'notYourAccount':
    case 'accountUnusual':
      return 'words'
  }
}

import type { Blocker } from '../../electron/core/blocker.ts'
import type { IconName } from '../ui/icons.ts'

export const wizardSteps = ['photos', 'faces', 'people', 'words', 'check', 'post'] as const
export type WizardStep = (typeof wizardSteps)[number]

export const wizardStepNames: Readonly<Record<WizardStep, string>> = {
  photos: 'Photos',
  faces: 'Faces',
  people: 'People',
  words: 'Words',
  check: 'Check',
  post: 'Post',
}

export const stepIcons: Readonly<Record<WizardStep, IconName>> = {
  photos: 'photo',
  faces: 'face',
  people: 'people',
  words: 'words',
  check: 'eye',
  post: 'send',
}

export function stepAfter(step: WizardStep): WizardStep {
  return wizardSteps[wizardSteps.indexOf(step) + 1] ?? 'post'
}

/** Where a blocker can be mended. */
export function stepOf(blocker: Blocker): WizardStep {
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

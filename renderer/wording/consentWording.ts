import type { ConsentState } from '../../electron/core/consent.ts'
import type { Tone } from '../ui/Badge.tsx'
import type { IconName } from '../ui/icons.ts'

export interface ConsentWords {
  readonly word: string
  readonly icon: IconName
  readonly tone: Tone
  /** What follows from it, for the pupil whose name stands in front. */
  readonly sentence: string
  readonly nextStep: string
}

const wayOut = 'Choose another photo, or crop this one so that the pupil is really left out.'

/** P2: what each state of a consent means for a photo. The reason for “not to be shown” is never told. */
export function consentWords(state: ConsentState): ConsentWords {
  switch (state) {
    case 'live':
      return say('Consent given', 'check', 'good', 'may be in a photo', 'Nothing to do.')
    case 'neverShown':
      return say('Not to be shown', 'no', 'stop', 'is not to be shown', wayOut)
    case 'refused':
      return say(
        'Consent refused',
        'no',
        'stop',
        'may not be in a photo, even with the face covered',
        wayOut,
      )
    case 'withdrawn':
      return say(
        'Consent withdrawn',
        'no',
        'stop',
        'may no longer be in a photo, even with the face covered',
        wayOut,
      )
    case 'expired':
      return say(
        'Consent has run out',
        'clock',
        'stop',
        'has a consent that has run out',
        `Ask the family again, then record the decision. Until then: ${lowered(wayOut)}`,
      )
    case 'blank':
      return say(
        'No consent on record',
        'question',
        'stop',
        'has no consent on record',
        `Record the family’s decision. Until then: ${lowered(wayOut)}`,
      )
  }
}

function say(
  word: string,
  icon: IconName,
  tone: Tone,
  sentence: string,
  nextStep: string,
): ConsentWords {
  return { word, icon, tone, sentence, nextStep }
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}

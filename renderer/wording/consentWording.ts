import type { ConsentState } from '../../electron/core/consent.ts'
import { type Standing, stands } from '../ui/said.ts'

const wayOut = 'Choose another photo, or crop this one so that the pupil is really left out.'

/** P2: what each state of a consent means for a photo. The reason for “not to be shown” is never told. */
export function consentWords(state: ConsentState): Standing {
  switch (state) {
    case 'live':
      return stands('Consent given', 'check', 'good', 'may be in a photo', 'Nothing to do.')
    case 'neverShown':
      return stands('Not to be shown', 'no', 'stop', 'is not to be shown', wayOut)
    case 'refused':
      return stands(
        'Consent refused',
        'no',
        'stop',
        'may not be in a photo, even with the face covered',
        wayOut,
      )
    case 'withdrawn':
      return stands(
        'Consent withdrawn',
        'no',
        'stop',
        'may no longer be in a photo, even with the face covered',
        wayOut,
      )
    case 'expired':
      return stands(
        'Consent has run out',
        'clock',
        'stop',
        'has a consent that has run out',
        `Ask the family again, then record the decision. Until then: ${lowered(wayOut)}`,
      )
    case 'blank':
      return stands(
        'No consent on record',
        'question',
        'stop',
        'has no consent on record',
        `Record the family’s decision. Until then: ${lowered(wayOut)}`,
      )
  }
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}

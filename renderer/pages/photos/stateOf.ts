import type { Blocker } from '../../../electron/core/blocker.ts'
import type { Tone } from '../../ui/Badge.tsx'
import type { IconName } from '../../ui/icons.ts'

/** What a photo is waiting for, in the order in which a person would see to it. */
export type PhotoState =
  | 'posted'
  | 'looking'
  | 'blocked'
  | 'needsFaces'
  | 'needsLook'
  | 'needsPeople'
  | 'ready'

export function stateOf(blockers: readonly Blocker[], posted: boolean): PhotoState {
  const has = (...kinds: readonly Blocker['kind'][]) =>
    blockers.some(({ kind }) => kinds.includes(kind))
  if (has('facesNotLookedFor')) return 'looking'
  if (has('noConsent', 'pupilUnknown', 'sourceUnexplained', 'photoGone', 'tooManyFaces'))
    return 'blocked'
  if (has('faceBare', 'dismissalUnsigned', 'adultsNotShown', 'cropOutsidePhoto'))
    return 'needsFaces'
  if (posted) return 'posted'
  if (has('notLookedAt')) return 'needsLook'
  if (has('peopleNotConfirmed')) return 'needsPeople'
  return 'ready'
}

/** True for the states in which a photo waits for a person. */
export function needsAttention(state: PhotoState): boolean {
  return state !== 'ready' && state !== 'posted' && state !== 'looking'
}

interface StateWords {
  readonly word: string
  readonly icon: IconName
  readonly tone: Tone
}

export const photoStateWords: Readonly<Record<PhotoState, StateWords>> = {
  posted: { word: 'Posted', icon: 'send', tone: 'plain' },
  looking: { word: 'Looking for faces', icon: 'search', tone: 'plain' },
  blocked: { word: 'Blocked', icon: 'no', tone: 'stop' },
  needsFaces: { word: 'Needs faces', icon: 'face', tone: 'heed' },
  needsLook: { word: 'Needs a look', icon: 'eye', tone: 'heed' },
  needsPeople: { word: 'Needs people', icon: 'people', tone: 'heed' },
  ready: { word: 'Ready', icon: 'check', tone: 'good' },
}

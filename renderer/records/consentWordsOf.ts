import type { ConsentFact } from '../../electron/core/consent.ts'
import type { Tone } from '../ui/Badge.tsx'
import type { IconName } from '../ui/icons.ts'

/** What a decision is called, with its sign. */
export function decisionWords(decision: ConsentFact['decision']): {
  readonly word: string
  readonly icon: IconName
  readonly tone: Tone
} {
  switch (decision) {
    case 'granted':
      return { word: 'Yes', icon: 'check', tone: 'good' }
    case 'refused':
      return { word: 'No', icon: 'no', tone: 'stop' }
    case 'withdrawn':
      return { word: 'Withdrawn', icon: 'clock', tone: 'stop' }
  }
}

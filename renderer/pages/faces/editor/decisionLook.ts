import type { FaceDecision, FaceState } from '../../../editing/faceStates.ts'
import type { Tone } from '../../../ui/Badge.tsx'
import type { IconName } from '../../../ui/icons.ts'

export function decisionTone(decision: FaceDecision): Tone {
  switch (decision) {
    case 'covered':
      return 'good'
    case 'partly':
      return 'stop'
    case 'bare':
      return 'heed'
    case 'notAFace':
    case 'adultAgreed':
    case 'croppedAway':
      return 'plain'
  }
}

export function decisionIcon({ decision, source }: FaceState): IconName {
  switch (decision) {
    case 'covered':
      return 'check'
    case 'partly':
      return 'warning'
    case 'bare':
      return source === 'maybe' ? 'question' : 'warning'
    case 'notAFace':
      return 'no'
    case 'adultAgreed':
      return 'people'
    case 'croppedAway':
      return 'photo'
  }
}

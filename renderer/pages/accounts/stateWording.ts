import type { Tone } from '../../ui/Badge.tsx'
import type { IconName } from '../../ui/icons.ts'
import type { ConnectedAccount } from './actions.ts'

interface StateWords {
  readonly word: string
  readonly icon: IconName
  readonly tone: Tone
  readonly sentence: string
}

/** How an account stands with X, in a word and a sentence. */
export function stateWords({ state, by }: ConnectedAccount): StateWords {
  switch (state) {
    case 'connected':
      return {
        word: 'Connected',
        icon: 'check',
        tone: 'good',
        sentence: `Connected by ${by ?? 'somebody who has left'}`,
      }
    case 'again':
      return {
        word: 'Connect again',
        icon: 'warning',
        tone: 'heed',
        sentence:
          'X was asked for new keys, and its answer was lost. Nothing is posted until then.',
      }
    case 'notConnected':
      return {
        word: 'Not connected',
        icon: 'no',
        tone: 'plain',
        sentence: 'Nothing can be posted to it from here yet.',
      }
    case 'practice':
      return {
        word: 'Practice X',
        icon: 'info',
        tone: 'heed',
        sentence: 'Posts to it stay on this computer.',
      }
  }
}

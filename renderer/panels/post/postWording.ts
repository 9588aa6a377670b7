import type { Post } from '../../desk/desk.ts'
import type { Tone } from '../../ui/Badge.tsx'
import type { IconName } from '../../ui/icons.ts'

interface PostWords {
  readonly word: string
  readonly icon: IconName
  readonly tone: Tone
  readonly sentence: string
  readonly nextStep: string
}

/** Where a post stands. A new state of the outbox does not compile without its words. */
export function postWords({ state, handle }: Post): PostWords {
  switch (state) {
    case 'approved':
    case 'uploading':
    case 'ready':
    case 'sending':
      return say(
        'On its way',
        'clock',
        'plain',
        `The post is on its way to ${handle}.`,
        'Wait for its receipt.',
      )
    case 'posted':
      return say('Posted', 'check', 'good', `Posted to ${handle}.`, 'Nothing to do.')
    case 'unknown':
      return say(
        'Not certain',
        'question',
        'heed',
        `We cannot tell whether X posted this to ${handle}.`,
        'Look at the account, then say which. It is never sent again by itself.',
      )
    case 'rejected':
      return say(
        'Not posted',
        'no',
        'stop',
        'X did not take the post.',
        'Read what X said, mend it, and post again.',
      )
    case 'blocked':
      return say(
        'Held back',
        'lock',
        'heed',
        `The post waits: ${handle} cannot post at this moment.`,
        'Read what X said, see to it, and post again.',
      )
  }
}

function say(
  word: string,
  icon: IconName,
  tone: Tone,
  sentence: string,
  nextStep: string,
): PostWords {
  return { word, icon, tone, sentence, nextStep }
}

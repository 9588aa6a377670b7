import type { PostSummary } from '../../electron/contract/postRequests.ts'
import type { Instant } from '../../electron/core/day.ts'
import { type Standing, stands } from '../ui/said.ts'
import { dayAndTime } from '../ui/when.ts'

/** Where a post stands. A new state of the outbox does not compile without its words. */
export function postWords({ state, handle, notBefore, late }: PostSummary): Standing {
  if (state === 'approved' && notBefore !== null) return waiting(handle, notBefore)
  switch (state) {
    case 'awaiting':
      return stands(
        'Waits for approval',
        'people',
        'heed',
        `A colleague has to approve this before it goes out to ${handle}.`,
        'Nothing has left. They find it in History when they sign in.',
      )
    case 'sentBack':
      return stands(
        'Came back',
        'undo',
        'heed',
        'This post was not approved.',
        'Take it up again, change it, and ask once more.',
      )
    case 'approved':
    case 'uploading':
    case 'ready':
    case 'sending':
      return stands(
        'On its way',
        'clock',
        'plain',
        `The post is on its way to ${handle}.`,
        'Wait for its receipt.',
      )
    case 'posted':
      return stands('Posted', 'check', 'good', `Posted to ${handle}.`, 'Nothing to do.')
    case 'unknown':
      return stands(
        'Not certain',
        'question',
        'heed',
        `We cannot tell whether X posted this to ${handle}.`,
        'Look at the account, then say which. It is never sent again by itself.',
      )
    case 'rejected':
      return stands(
        'Not posted',
        'no',
        'stop',
        'This post did not go out.',
        'Change it, and post again.',
      )
    case 'blocked':
      if (late) return tooLate(notBefore)
      return stands(
        'Held back',
        'lock',
        'heed',
        `The post waits: ${handle} cannot post at this moment.`,
        'See to it, then try again; or cancel it, and its draft is yours again.',
      )
  }
}

function waiting(handle: string, notBefore: Instant): Standing {
  return stands(
    'Waits for its time',
    'clock',
    'plain',
    `It goes out to ${handle} on ${dayAndTime(notBefore)}.`,
    'Leave the studio open and unlocked then. If nobody is signed in, it goes out at the next signing in; after more than an hour you are asked first.',
  )
}

function tooLate(notBefore: Instant | null): Standing {
  const sentence =
    notBefore === null
      ? 'This post could not leave in time.'
      : `This post was to leave on ${dayAndTime(notBefore)}.`
  return stands('Did not leave', 'question', 'heed', sentence, 'Send it now, or cancel it.')
}

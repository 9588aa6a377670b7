import type { AuditEvent } from '../../core/audit.ts'
import type { PhotoId } from '../../core/photo.ts'
import { reviewSentence } from './reviewSentence.ts'

/** What ids are called today; an id that is gone is called so. */
export interface Names {
  readonly operator: (id: string) => string
  readonly pupil: (id: string) => string
  readonly account: (id: string) => string
  readonly photo: (id: PhotoId) => string
}

const exemptions = { notAFace: 'not a face', adultAgreed: 'an adult who agreed to be shown' }
const decisions = { granted: 'a yes', refused: 'a no', withdrawn: 'a withdrawal' }

/** One plain sentence for each kind of event; the actor stands before it in the list. */
export function auditSentence(event: AuditEvent, names: Names): string {
  switch (event.kind) {
    case 'schoolSetUp':
      return event.practice ? 'Opened the practice school.' : 'Set up the school.'
    case 'schoolChanged':
      return `Changed the settings ${event.settings.join(', ')}.`
    case 'signedIn':
      return 'Signed in.'
    case 'recovered':
      return 'Signed in with the recovery code and chose a new passphrase.'
    case 'locked':
      return 'Locked the studio.'
    case 'operatorAdded':
      return `Added ${names.operator(event.operator)} as ${event.role}.`
    case 'operatorRemoved':
      return `Removed ${names.operator(event.operator)}.`
    case 'passphraseReplaced':
      return `Replaced the passphrase of ${names.operator(event.operator)}.`
    case 'accountSaved':
      return `Saved the account ${names.account(event.account)}.`
    case 'consentRecorded':
      return `Recorded ${decisions[event.decision]} for ${names.pupil(event.pupil)}, dated ${event.on}.`
    case 'importApplied':
      return `Imported the register: ${importCounts(event)}.`
    case 'importUndone':
      return 'Undid an import of the register; everything is as it was before it.'
    case 'rolledOver':
      return `Took the school into a new year: ${counted(event.moved, 'pupil')} moved up, ${event.left} left.`
    case 'pupilErased':
      return 'Erased everything about a pupil.'
    case 'photoAdded':
      return `Added ${names.photo(event.photo)}.`
    case 'photoRemoved':
      return `Removed ${names.photo(event.photo)}.`
    case 'originalsPurged':
      return `Discarded ${counted(event.photos, 'original')} whose time was over.`
    case 'evidenceKept':
      return `Found ${counted(event.faces, 'face')} in ${names.photo(event.photo)}.`
    case 'faceDismissed':
      return `Said that a face in ${names.photo(event.photo)} is ${exemptions[event.as]}.`
    case 'peopleConfirmed':
      return `Confirmed that nobody but ${counted(event.pupils.length, 'ticked pupil')} is in ${names.photo(event.photo)}.`
    case 'pictureLookedAt':
      return `Looked at the whole of ${names.photo(event.photo)} at full size.`
    case 'findingAcknowledged':
      return 'Answered a question about the words.'
    case 'refused':
      return `Was refused: ${[...event.rules, ...event.blockers].join(', ')}.`
    case 'printed':
      return event.proof === 'identical'
        ? `Printed ${names.photo(event.photo)}${facesHidden(event.faces)}; the proof held.`
        : `Printed ${names.photo(event.photo)}; the proof did not hold, and nothing left.`
    case 'postApproved':
      return `Approved a post with ${counted(event.pictures.length, 'picture')} to ${names.account(event.account)}.`
    case 'posted':
      return 'X has the post.'
    case 'postUnknown':
      return `It could not be told whether X has the post (${event.because}).`
    case 'postBlocked':
      return `The post waits (${event.because}).`
    case 'postRejected':
      return `The post did not go out (${event.because}).`
    case 'postSettled':
      return event.found ? 'Saw the post on X.' : 'Saw that the post is not on X.'
    case 'postNamed':
      return 'Said which of the account’s posts it is; X confirmed it.'
    case 'postReleased':
      return 'Let the post that was held back go out.'
    case 'postReopened':
      return 'Took the words and pictures of a post into a new draft.'
    case 'postScheduled':
      return `Chose ${event.for} as the time at which it goes out.`
    case 'wrongPhotoFound':
      return 'Found a wrong photo in a post.'
    case 'postingPaused':
      return event.because === 'wrongPhoto'
        ? 'Paused all posting because of a wrong photo.'
        : 'Paused all posting.'
    case 'postingResumed':
      return 'Let posting go on.'
    case 'accountConfirmed':
      return `Confirmed ${names.account(event.account)} for pupils of other years.`
    case 'clientIdSaved':
      return 'Saved the Client ID of the school’s developer app.'
    case 'accountConnected':
      return `Connected ${names.account(event.account)} to X.`
    case 'connectionRefused':
      return `${names.account(event.account)} was not connected (${event.because}).`
    case 'accountDisconnected':
      return event.revoked
        ? `Disconnected ${names.account(event.account)}; X gave the leave up.`
        : `Disconnected ${names.account(event.account)} here; X did not confirm it.`
    case 'fileGivenOut':
      return `Saved ${givenOut[event.what] ?? 'a table'} as a file outside the studio.`
    case 'witnessBegun':
      return 'The second note of the log’s end was not on this computer; a new one was begun.'
    case 'logDoubtAnswered':
      return doubtAnswered(event)
    case 'takenDown':
      return event.verified
        ? 'Took the post down; it is gone.'
        : 'Asked X to take the post down; X did not confirm it.'
    case 'followersListed':
    case 'followersDecided':
    case 'followersReviewed':
    case 'possiblePupilFound':
    case 'blockChecked':
    case 'reviewDaysSet':
    case 'staffAccountListed':
    case 'staffAccountRemoved':
    case 'biosChecked':
    case 'mentionsListed':
    case 'mentionDecided':
    case 'mentionStepDone':
    case 'replyAfterWarning':
      return reviewSentence(event, names)
  }
}

const givenOut: Readonly<Record<string, string>> = {
  log: 'entries of this log',
  termReport: 'the figures of a report to governors',
}

function doubtAnswered({ answer, found, noted }: Event<'logDoubtAnswered'>): string {
  const gap =
    noted !== null && noted.count > found
      ? ` Entries ${found + 1} to ${noted.count}, which ended with ${noted.hash.slice(0, 8)}, are not in this log.`
      : ''
  return answer === 'backupPutBack'
    ? `Said that a backup was put back; the log goes on from entry ${found}.${gap}`
    : `Had the log go on from entry ${found}, although it did not agree with its notes.${gap}`
}

type Event<K extends AuditEvent['kind']> = Extract<AuditEvent, { kind: K }>

function importCounts(event: Event<'importApplied'>): string {
  const { joined, left, changed, gained, lost } = event
  return `${joined} joined, ${left} left, ${changed} changed, ${counted(gained, 'consent')} gained, ${lost} lost`
}

function facesHidden(faces: number | undefined): string {
  return faces === undefined ? '' : ` with ${counted(faces, 'covered face')}`
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

import { z } from 'zod'
import type { AuditEvent } from './audit.ts'

/** What an entry of the log is about, as somebody looks for it. */
export const AuditGroup = z.enum([
  'posts',
  'photos',
  'words',
  'consents',
  'accounts',
  'reviews',
  'signingIn',
  'school',
])
export type AuditGroup = z.infer<typeof AuditGroup>

type Kind = AuditEvent['kind']

/** Each kind of event and where it belongs: a new one does not compile without its place. */
const groups: Readonly<Record<Kind, AuditGroup>> = {
  schoolSetUp: 'school',
  schoolChanged: 'school',
  fileGivenOut: 'school',
  witnessBegun: 'school',
  logDoubtAnswered: 'school',
  signedIn: 'signingIn',
  recovered: 'signingIn',
  locked: 'signingIn',
  operatorAdded: 'signingIn',
  operatorRemoved: 'signingIn',
  passphraseReplaced: 'signingIn',
  accountSaved: 'accounts',
  clientIdSaved: 'accounts',
  accountConnected: 'accounts',
  connectionRefused: 'accounts',
  accountDisconnected: 'accounts',
  consentRecorded: 'consents',
  importApplied: 'consents',
  importUndone: 'consents',
  rolledOver: 'consents',
  pupilErased: 'consents',
  photoAdded: 'photos',
  photoRemoved: 'photos',
  originalsPurged: 'photos',
  evidenceKept: 'photos',
  faceDismissed: 'photos',
  peopleConfirmed: 'photos',
  pictureLookedAt: 'photos',
  printed: 'photos',
  findingAcknowledged: 'words',
  refused: 'words',
  accountConfirmed: 'words',
  postApproved: 'posts',
  posted: 'posts',
  postUnknown: 'posts',
  postBlocked: 'posts',
  postRejected: 'posts',
  postSettled: 'posts',
  postNamed: 'posts',
  postReleased: 'posts',
  postReopened: 'posts',
  postScheduled: 'posts',
  wrongPhotoFound: 'posts',
  postingPaused: 'posts',
  postingResumed: 'posts',
  takenDown: 'posts',
  followersListed: 'reviews',
  followersDecided: 'reviews',
  followersReviewed: 'reviews',
  possiblePupilFound: 'reviews',
  blockChecked: 'reviews',
  reviewDaysSet: 'reviews',
  staffAccountListed: 'reviews',
  staffAccountRemoved: 'reviews',
  biosChecked: 'reviews',
  mentionsListed: 'reviews',
  mentionDecided: 'reviews',
  mentionStepDone: 'reviews',
  replyAfterWarning: 'reviews',
}

export function kindsIn(group: AuditGroup): readonly string[] {
  return Object.entries(groups).flatMap(([kind, of]) => (of === group ? [kind] : []))
}

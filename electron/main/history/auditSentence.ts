import type { AuditEvent, AuditHead } from '../../core/audit.ts'
import type { ConsentPurpose } from '../../core/consent.ts'
import { counted } from '../../core/counted.ts'
import { headCode } from '../../core/headCode.ts'
import { kindName, partyName } from '../../core/incidents/names.ts'
import type { KeyChangeReason } from '../../core/keyChange.ts'
import type { PhotoId } from '../../core/photo.ts'
import { ruleName } from '../../core/ruleName.ts'
import { whyIn } from '../posting/postNote.ts'
import { reviewSentence } from './reviewSentence.ts'

/** What ids are called today; an id that is gone is called so. */
export interface Names {
  readonly operator: (id: string) => string
  readonly pupil: (id: string) => string
  readonly account: (id: string) => string
  readonly photo: (id: PhotoId) => string
  /** “incident 3”. */
  readonly incident: (id: string) => string
}

const exemptions = { notAFace: 'not a face', adultAgreed: 'an adult who agreed to be shown' }
const roles = { poster: 'poster', approver: 'approver', administrator: 'administrator' }

const settings: Readonly<Record<string, string>> = {
  characterLimit: 'how long a post may be',
  adultsMayBeShown: 'whether adults may be shown',
  publishedEdge: 'how large a picture is published',
  thinkingSeconds: 'the time to think again',
  approverRequired: 'that a colleague approves every post',
  approverNotRequired: 'that no colleague approves a post',
}

const connecting: Readonly<Record<string, string>> = {
  noClientId: ': the school’s Client ID was missing',
  portsTaken: ': another program held the way back from the browser',
  denied: ': X was told not to allow it',
  tookTooLong: ': nobody signed in in time',
  givenUp: ': it was given up',
  noConnection: ': X could not be reached',
  xRefused: ': X refused',
  missingScopes: ': a permission was missing',
  wrongAccount: ': somebody else was signed in in the browser',
}

const keyReasons: Readonly<Record<KeyChangeReason, string>> = {
  removed: ', because somebody was removed',
  mayBeKnown: ', because a passphrase or the recovery code may be known to others',
  asked: '',
}

/** What no rule of the policy stands behind. */
const ownReasons: Readonly<Record<string, string>> = {
  nothingToPost: 'there was nothing to post',
  photoGone: 'a photo was gone',
  cropOutsidePhoto: 'a crop lay outside its photo',
}

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })
const moments = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

const deedsDone = {
  takeDown: 'taken down',
  blockAuthor: 'author blocked',
  changeCodes: 'codes and passwords changed',
  findCause: 'cause found',
}
const decisions = { granted: 'a yes', refused: 'a no', withdrawn: 'a withdrawal' }

const purposes: Readonly<Record<ConsentPurpose, string>> = {
  socialMedia: '',
  website: ' and the website',
  press: ' and the press',
  print: ' and printed matter',
  display: ' and displays in school',
  unknown: ', which does not say what for',
}

function consentOf(
  { pupil, purpose, on }: Omit<Event<'consentWaits'>, 'kind'>,
  names: Names,
): string {
  return `${names.pupil(pupil)}${purposes[purpose]}, dated ${days.format(new Date(on))}`
}

/** One plain sentence for each kind of event; the actor stands before it in the list. */
export function auditSentence(event: AuditEvent, names: Names): string {
  switch (event.kind) {
    case 'schoolSetUp':
      return event.practice ? 'Opened the practice school.' : 'Set up the school.'
    case 'schoolChanged':
      return `Changed ${inWords(event.settings.map(settingName))} in the settings.`
    case 'signedIn':
      return 'Signed in.'
    case 'recovered':
      return 'Signed in with the recovery code and chose a new passphrase.'
    case 'locked':
      return 'Locked the studio.'
    case 'operatorAdded':
      return `Added ${names.operator(event.operator)} as ${roles[event.role]}.`
    case 'operatorRemoved':
      return `Removed ${names.operator(event.operator)}.`
    case 'operatorChanged':
      return `Made ${names.operator(event.operator)} ${event.role} with ${counted(event.accounts.length, 'account')}.`
    case 'recoveryCodeReplaced':
      return 'Made a new recovery code; the old one opens nothing any more.'
    case 'keyChangeAsked':
      return `Asked for a new key of the records${keyReasons[event.because]}.`
    case 'recordsKeyChanged':
      return `The key of the records was changed${keyReasons[event.because]}.`
    case 'backupMade':
      return `${event.asked ? 'Made a backup' : 'Made the weekly backup'} and verified it${logEnd(event.head)}.`
    case 'backupFailed':
      return `A backup did not succeed (${event.because}).`
    case 'backupFolderChosen':
      return 'Chose the folder for backups.'
    case 'restored':
      return `Restored the school from the backup of ${event.madeAt}, and paused posting.`
    case 'restoreDrilled':
      return event.because === null
        ? 'Tried a restore; the backup holds.'
        : `Tried a restore; it did not succeed (${event.because}).`
    case 'keepingChanged':
      return `Changed how long things are kept: ${event.settings.join(', ')}.`
    case 'auditShortened':
      return `Let go of the log’s entries up to number ${event.upTo}, whose time was over.`
    case 'approvalAsked':
      return `Asked a colleague to approve a post with ${counted(event.pictures.length, 'picture')} to ${names.account(event.account)}.`
    case 'approvalWithdrawn':
      return 'Took back a post that waited for approval.'
    case 'approvalVoid':
      return 'Wanted to approve a post that had changed since; it went back.'
    case 'postSentBack':
      return 'Sent a post back to whoever prepared it.'
    case 'passphraseReplaced':
      return `Replaced the passphrase of ${names.operator(event.operator)}.`
    case 'accountSaved':
      return `Saved the account ${names.account(event.account)}.`
    case 'consentRecorded':
      return `Recorded ${decisions[event.decision]} for ${names.pupil(event.pupil)}${purposes[event.purpose ?? 'socialMedia']}, dated ${days.format(new Date(event.on))}.`
    case 'consentWaits':
      return `Entered a yes for ${consentOf(event, names)}; it waits for a second person.`
    case 'consentConfirmed':
      return `Confirmed, as the second person, the yes for ${consentOf(event, names)} that ${names.operator(event.enteredBy)} had entered.`
    case 'consentTakenBack':
      return `Said that the yes for ${consentOf(event, names)} that ${names.operator(event.enteredBy)} had entered is not right.`
    case 'importApplied':
      return `Imported the register: ${importCounts(event)}.`
    case 'importUndone':
      return 'Undid an import of the register; everything is as it was before it.'
    case 'rolledOver':
      return `Took the school into a new year: ${counted(event.moved, 'pupil')} moved up, ${event.left} left.`
    case 'pupilErased':
      return 'Erased everything about a pupil.'
    case 'neverShownSet':
      return event.neverShown
        ? `Said that ${names.pupil(event.pupil)} must never be shown.`
        : `Lifted that ${names.pupil(event.pupil)} must never be shown.`
    case 'pupilReported':
      return event.saved
        ? `Saved everything about ${names.pupil(event.pupil)} as a table.`
        : `Opened everything about ${names.pupil(event.pupil)}.`
    case 'photographRuleSaid':
      return event.covers
        ? 'Said that “photograph student” covers social media in this school.'
        : 'Said that “photograph student” does not cover social media in this school.'
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
      return `Was refused: ${inWords(reasonsOf(event))}.`
    case 'printed':
      return event.proof === 'identical'
        ? `Printed ${names.photo(event.photo)}${facesHidden(event.faces)}; the proof held.`
        : `Printed ${names.photo(event.photo)}; the proof did not hold, and nothing left.`
    case 'postApproved':
      return `Approved a post with ${counted(event.pictures.length, 'picture')} to ${names.account(event.account)}.`
    case 'posted':
      return 'X has the post.'
    case 'postUnknown':
      return `It could not be told whether X has the post. ${whyIn(event.because)}`.trim()
    case 'postBlocked':
      return `The post waits. ${whyIn(event.because)}`.trim()
    case 'postRejected':
      return `The post did not go out. ${whyIn(event.because)}`.trim()
    case 'postSettled':
      return event.found ? 'Saw the post on X.' : 'Saw that the post is not on X.'
    case 'postNamed':
      return 'Said which of the account’s posts it is; X confirmed it.'
    case 'postReleased':
      return 'Let the post that was held back go out.'
    case 'postReopened':
      return 'Took the words and pictures of a post into a new draft.'
    case 'postScheduled':
      return `Chose ${moments.format(new Date(event.for))} as the time at which it goes out.`
    case 'wrongPhotoFound':
      return 'Found a wrong photo in a post.'
    case 'incidentOpened':
      return `Opened ${names.incident(event.incident)}: ${kindName(event.what)}.`
    case 'incidentTold':
      return `Told ${partyName(event.party)} of ${names.incident(event.incident)}.`
    case 'incidentStepDone':
      return `Did what ${names.incident(event.incident)} asks for (${deedsDone[event.deed]}).`
    case 'incidentJudged':
      return `Judged ${names.incident(event.incident)} to be ${event.severity}.`
    case 'breachDecided':
      return event.tell
        ? `Recorded the decision to tell the ICO of ${names.incident(event.incident)}.`
        : `Recorded the decision that the ICO need not be told of ${names.incident(event.incident)}.`
    case 'incidentNoted':
      return `Added a note to ${names.incident(event.incident)}.`
    case 'incidentClosed':
      return event.unconfirmed === true
        ? `Closed ${names.incident(event.incident)} without X’s confirmation that its post is gone.`
        : `Closed ${names.incident(event.incident)}.`
    case 'goneUnconfirmed':
      return `Said why X does not confirm that the post of ${names.incident(event.incident)} is gone, and what was done instead.`
    case 'incidentReopened':
      return `Opened ${names.incident(event.incident)} again.`
    case 'policyRecorded':
      return `Recorded the policy approved on ${event.approvedOn}, to be reviewed by ${event.reviewDue}.`
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
      return `${names.account(event.account)} was not connected${connecting[event.because] ?? ''}.`
    case 'accountDisconnected':
      return event.revoked
        ? `Disconnected ${names.account(event.account)}; X gave the leave up.`
        : `Disconnected ${names.account(event.account)} here; X did not confirm it.`
    case 'fileGivenOut':
      return `Saved ${givenOut[event.what] ?? 'a table'} as a file outside the studio.`
    case 'witnessBegun':
      return 'The second note of the log’s end was not on this computer; a new one was begun.'
    case 'logDoubted':
      return 'Found that the log and what is known of it do not agree; paused all posting, and put aside what waited.'
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

function logEnd(head: AuditHead | null | undefined): string {
  return head ? `; its log ends with entry ${head.count}, code ${headCode(head)}` : ''
}

function settingName(setting: string): string {
  return settings[setting] ?? setting
}

/** Each rule in a few words, then what no rule stands behind. */
function reasonsOf({ rules, blockers }: Event<'refused'>): readonly string[] {
  const own = blockers.flatMap((blocker) => ownReasons[blocker] ?? [])
  return [...rules.map((rule) => withRule(rule)), ...own]
}

function withRule(rule: string): string {
  const name = ruleName(rule)
  const words = name.charAt(0).toLowerCase() + name.slice(1)
  return /^P\d+$/.test(rule) ? `${words} (${rule})` : words
}

function inWords(words: readonly string[]): string {
  return words.length === 0 ? 'something' : new Intl.ListFormat('en-GB').format(words)
}

const givenOut: Readonly<Record<string, string>> = {
  log: 'entries of this log',
  termReport: 'the figures of a report to governors',
  termReportPdf: 'a report to governors',
  pupilReportPdf: 'everything about a pupil',
  postStoryPdf: 'everything about a post',
  logPdf: 'a page of this log',
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

import { z } from 'zod'
import { AccountId } from './account.ts'
import { DoubtAnswer } from './auditVerdict.ts'
import { ConsentPurpose } from './consent.ts'
import { Day, Instant } from './day.ts'
import { DraftId } from './draft.ts'
import { Exemption, FaceId } from './face.ts'
import { Deed, IncidentId, IncidentKind, Party, Severity } from './incidents/incident.ts'
import { KeyChangeReason } from './keyChange.ts'
import { OperatorId, Role } from './operator.ts'
import { PhotoId } from './photo.ts'
import { PupilId } from './pupil.ts'
import { ImportId } from './register/importId.ts'
import { Sha256 } from './sha256.ts'

const event = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.strictObject({ kind: z.literal(kind), ...shape }).readonly()

/** One of our own words, such as a blocker's kind or `P2`: no room for a name or a sentence. */
const word = z.string().regex(/^[A-Za-z0-9]{1,40}$/)
const post = z.uuid()
const count = z.int().nonnegative()
const xId = z.string().regex(/^\d{1,19}$/)

/**
 * What is worth remembering. People and pictures appear by id only: a pupil's name never enters the audit, so that
 * a pupil can be erased while the chain holds.
 */
export const AuditEvent = z.discriminatedUnion('kind', [
  event('schoolSetUp', { practice: z.boolean() }),
  event('schoolChanged', { settings: z.array(word).max(20).readonly() }),
  event('signedIn', {}),
  event('recovered', {}),
  event('locked', {}),
  event('operatorAdded', { operator: OperatorId, role: Role }),
  event('operatorRemoved', { operator: OperatorId }),
  event('operatorChanged', {
    operator: OperatorId,
    role: Role,
    accounts: z.array(AccountId).max(200).readonly(),
  }),
  event('passphraseReplaced', { operator: OperatorId }),
  event('recoveryCodeReplaced', {}),
  /** The records are to have a new key; it may have to wait until everybody can be given it. */
  event('keyChangeAsked', { because: KeyChangeReason }),
  /** From here on the records lie under a new key. */
  event('recordsKeyChanged', { because: KeyChangeReason }),
  /** `head` is the end of the log in the backup; earlier versions did not say it. */
  event('backupMade', {
    bytes: count,
    asked: z.boolean(),
    head: z.strictObject({ count, hash: Sha256 }).nullish(),
  }),
  event('backupFailed', { because: word }),
  event('backupFolderChosen', {}),
  event('restored', { madeAt: Instant }),
  event('restoreDrilled', { because: word.nullable() }),
  event('keepingChanged', { settings: z.array(word).max(20).readonly() }),
  event('auditShortened', { upTo: z.int(), hash: Sha256 }),
  event('accountSaved', {
    account: AccountId,
    operators: z.array(OperatorId).max(200).readonly(),
  }),
  /** Entries of earlier versions have no purpose: they are about social media. */
  event('consentRecorded', {
    pupil: PupilId,
    purpose: ConsentPurpose.optional(),
    decision: z.enum(['granted', 'refused', 'withdrawn']),
    on: Day,
  }),
  /** A yes that waits for a second person; that it was confirmed, or said not to be right. `enteredBy` is the first person. */
  event('consentWaits', { pupil: PupilId, purpose: ConsentPurpose, on: Day }),
  event('consentConfirmed', {
    ...{ pupil: PupilId, purpose: ConsentPurpose, on: Day, enteredBy: OperatorId },
  }),
  event('consentTakenBack', {
    ...{ pupil: PupilId, purpose: ConsentPurpose, on: Day, enteredBy: OperatorId },
  }),
  /** How many pupils joined, left, changed in class, year or name, and gained or lost a consent. */
  event('importApplied', {
    import: ImportId,
    joined: count,
    left: count,
    changed: count,
    gained: count,
    lost: count,
  }),
  event('importUndone', { import: ImportId }),
  event('rolledOver', { import: ImportId, moved: count, left: count }),
  event('pupilErased', { pupil: PupilId }),
  event('neverShownSet', { pupil: PupilId, neverShown: z.boolean() }),
  /** Somebody had everything about a pupil shown, or saved as a table. */
  event('pupilReported', { pupil: PupilId, saved: z.boolean() }),
  event('photographRuleSaid', { covers: z.boolean() }),
  event('photoAdded', { photo: PhotoId, sha256: Sha256 }),
  event('photoRemoved', { photo: PhotoId }),
  event('originalsPurged', { photos: z.int().nonnegative() }),
  event('evidenceKept', { photo: PhotoId, faces: z.int().nonnegative() }),
  event('faceDismissed', { photo: PhotoId, face: FaceId, as: Exemption }),
  event('peopleConfirmed', { photo: PhotoId, pupils: z.array(PupilId).max(500).readonly() }),
  event('pictureLookedAt', { photo: PhotoId }),
  event('findingAcknowledged', { draft: DraftId }),
  /** Main said no to a print or a post: the blockers' kinds and the policy's rules. */
  event('refused', {
    draft: DraftId,
    blockers: z.array(word).max(200).readonly(),
    rules: z.array(word).max(40).readonly(),
  }),
  /** `faces` is how many faces are covered in the finished picture; earlier versions did not count them. */
  event('printed', {
    photo: PhotoId,
    sha256: Sha256,
    proof: z.enum(['identical', 'different']),
    faces: count.optional(),
  }),
  event('postApproved', {
    post,
    draft: DraftId,
    account: AccountId,
    pictures: z.array(Sha256).max(4).readonly(),
  }),
  /** Where the school wants a second person: somebody asked for their yes. */
  event('approvalAsked', {
    post,
    draft: DraftId,
    account: AccountId,
    pictures: z.array(Sha256).max(4).readonly(),
  }),
  event('approvalWithdrawn', { post }),
  /** What was asked for had changed when somebody wanted to approve it. */
  event('approvalVoid', { post }),
  event('postSentBack', { post }),
  event('posted', { post, tweet: word.nullable() }),
  event('postUnknown', { post, because: word }),
  event('postBlocked', { post, because: word }),
  event('postRejected', { post, because: word }),
  /** A person looked at the account and said whether the post is there. */
  event('postSettled', { post, found: z.boolean() }),
  /** A person said which tweet it is, and X confirmed it. */
  event('postNamed', { post, tweet: word }),
  /** A person mended what held a post back. */
  event('postReleased', { post }),
  event('postReopened', { post, draft: DraftId }),
  event('postScheduled', { post, for: Instant }),
  /** A wrong photo was found in a post: what a leader has to hear of begins here. */
  event('wrongPhotoFound', { post }),
  event('incidentOpened', { incident: IncidentId, what: IncidentKind, post: post.nullable() }),
  event('incidentTold', { incident: IncidentId, party: Party }),
  event('incidentStepDone', { incident: IncidentId, deed: Deed }),
  event('incidentJudged', { incident: IncidentId, severity: Severity }),
  /** The data protection officer's decision whether the ICO is told. */
  event('breachDecided', { incident: IncidentId, tell: z.boolean() }),
  event('incidentNoted', { incident: IncidentId }),
  /** Where X does not confirm that its post is gone: an administrator said why, and what was done instead. */
  event('goneUnconfirmed', { incident: IncidentId }),
  event('incidentClosed', { incident: IncidentId, unconfirmed: z.literal(true).optional() }),
  event('incidentReopened', { incident: IncidentId }),
  event('policyRecorded', { approvedOn: Day, reviewDue: Day }),
  event('postingPaused', { because: word }),
  event('postingResumed', {}),
  event('accountConfirmed', { draft: DraftId, account: AccountId }),
  event('clientIdSaved', {}),
  event('accountConnected', { account: AccountId }),
  /** Somebody else was signed in, or X said no; nothing was kept. */
  event('connectionRefused', { account: AccountId, because: word }),
  event('accountDisconnected', { account: AccountId, revoked: z.boolean() }),
  event('takenDown', { post, verified: z.boolean() }),
  /** A list of followers was read or pasted: how many there are, and how many nobody has decided about. */
  event('followersListed', { account: AccountId, way: word, followers: count, fresh: count }),
  /** One decision about one or several followers; only X's own ids are named, never a handle. */
  event('followersDecided', {
    account: AccountId,
    outcome: word,
    because: word,
    count,
    followers: z.array(xId).max(25).readonly(),
  }),
  event('followersReviewed', { account: AccountId, followers: count, fresh: count }),
  /** P11: what SLT has to hear of at once. `follower` is null where X's id is not known. */
  event('possiblePupilFound', { account: AccountId, follower: xId.nullable() }),
  /** What X's blocking list said after a person was asked to block somebody. */
  event('blockChecked', { account: AccountId, follower: xId.nullable(), blocked: z.boolean() }),
  event('reviewDaysSet', { days: count }),
  event('staffAccountListed', { staff: z.uuid() }),
  event('staffAccountRemoved', { staff: z.uuid() }),
  event('biosChecked', {
    pass: count,
    nearly: count,
    missing: count,
    notFound: count,
    protected: count,
  }),
  event('mentionsListed', { account: AccountId, fresh: count }),
  event('mentionDecided', {
    account: AccountId,
    mention: xId,
    outcome: word,
    because: word.nullable(),
  }),
  event('mentionStepDone', { account: AccountId, mention: xId, step: word }),
  /** P13: somebody was warned that an answer would talk to one parent, and went on all the same. */
  event('replyAfterWarning', { account: AccountId, mention: xId }),
  /** A table or a report was saved as a file outside the studio. */
  event('fileGivenOut', { what: word }),
  /** The second note of the log's end was not on this computer: a new one was begun. */
  event('witnessBegun', {}),
  /** The log and what is known of it do not agree: from here on nothing leaves, and what waited is put aside. */
  event('logDoubted', { problems: z.array(word).min(1).max(20).readonly() }),
  /** An administrator explained why the log and its notes did not agree; `noted` is the end that had been noted. */
  event('logDoubtAnswered', {
    problems: z.array(word).min(1).max(20).readonly(),
    answer: DoubtAnswer,
    found: count,
    noted: z.strictObject({ count, hash: Sha256 }).nullable(),
  }),
])
export type AuditEvent = z.infer<typeof AuditEvent>

/** Who did what, and when. `actor` is null where the studio itself did it, such as at start. */
export const AuditEntry = z
  .strictObject({ at: Instant, actor: OperatorId.nullable(), event: AuditEvent })
  .readonly()
export type AuditEntry = z.infer<typeof AuditEntry>

/** An entry as it is written down: the canonical text of what happened is in `payload`. */
export interface WrittenEntry {
  readonly at: string
  readonly actor: string | null
  readonly kind: string
  readonly payload: string
}

/** One row of the audit: each holds the hash of the one before it, and so of all before it. */
export interface AuditLink extends WrittenEntry {
  readonly seq: number
  readonly prev: string
  readonly hash: string
}

/** SHA-256 of UTF-8 text in lower-case hex; given, because core knows no platform. */
export type HashOf = (text: string) => string

/** What stands before the first row. */
export const beginning = { seq: 0, hash: '0'.repeat(64) } as const

export function write({ at, actor, event: { kind, ...facts } }: AuditEntry): WrittenEntry {
  return { at, actor, kind, payload: canonical(facts) }
}

/** The hash of an entry that follows the given one. Any other entry, place or past gives another. */
export function chain(previousHash: string, entry: WrittenEntry, hashOf: HashOf): string {
  return hashOf(JSON.stringify([previousHash, entry.at, entry.actor, entry.kind, entry.payload]))
}

/** The row that goes on after this one. */
export function linkAfter(
  previous: Pick<AuditLink, 'seq' | 'hash'>,
  entry: WrittenEntry,
  hashOf: HashOf,
): AuditLink {
  const hash = chain(previous.hash, entry, hashOf)
  return { ...entry, seq: previous.seq + 1, prev: previous.hash, hash }
}

/**
 * The place, counted from 1, of the first row that is not what was once written there; null where all rows hold. The
 * oldest rows may have gone; `base` is the last of those.
 */
export function firstBrokenLink(
  rows: Iterable<AuditLink>,
  hashOf: HashOf,
  base: Pick<AuditLink, 'seq' | 'hash'> = beginning,
): number | null {
  let previous = base
  for (const row of rows) {
    if (!follows(row, previous, hashOf)) return previous.seq + 1
    previous = row
  }
  return null
}

function follows(
  row: AuditLink,
  previous: Pick<AuditLink, 'seq' | 'hash'>,
  hashOf: HashOf,
): boolean {
  const expected = linkAfter(previous, row, hashOf)
  return row.seq === expected.seq && row.prev === expected.prev && row.hash === expected.hash
}

/** The chain alone cannot see that its tail was cut: how many rows there were, and the last one's hash, can. */
export interface AuditHead {
  readonly count: number
  readonly hash: string
}

/** JSON with its keys in order, so that the same facts are always the same text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (isRecord(part) ? inOrder(part) : part))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function inOrder(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}

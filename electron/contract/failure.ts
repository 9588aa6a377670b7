import { z } from 'zod'
import { Blocker } from '../core/blocker.ts'
import { Instant } from '../core/day.ts'
import { Hold } from '../core/outbox.ts'

const failure = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.strictObject({ kind: z.literal(kind), ...shape }).readonly()

/** Why one file could not become a photo. Each has its own sentence in the list. */
export const FileProblem = z.enum([
  'link',
  'folder',
  'notAFile',
  'vanished',
  'changed',
  'noPermission',
  'empty',
  'tooLarge',
  'tooManyPixels',
  'notAPhoto',
  'unsupported',
  'broken',
  'tookTooLong',
  'died',
  'alreadyAdded',
])
export type FileProblem = z.infer<typeof FileProblem>

/** Why an account could not be connected to X. */
export const ConnectProblem = z.enum([
  'noClientId',
  'portsTaken',
  'denied',
  'tookTooLong',
  'givenUp',
  'noConnection',
  'xRefused',
  'missingScopes',
  'wrongAccount',
])
export type ConnectProblem = z.infer<typeof ConnectProblem>

/** Why a backup was not made, or cannot be restored. */
export const BackupProblem = z.enum([
  'noFolder',
  'folderGone',
  'folderInside',
  'cannotWrite',
  'notVerified',
  'busy',
  'stopped',
  'noBackup',
  'newer',
  'damaged',
  'schoolExists',
  /** It is whole, but from before the records had a new key; only with the recovery code can it be tried. */
  'formerKey',
  /** Whoever wants it is not among those who may sign in on this computer now. */
  'removedSince',
])
export type BackupProblem = z.infer<typeof BackupProblem>

/**
 * Every way in which main says no. Nothing in it is a path or a stack; `unexpected` carries a reference that the log
 * explains.
 */
export const Failure = z.discriminatedUnion('kind', [
  failure('unexpected', { reference: z.string() }),
  failure('notUnderstood', { reference: z.string() }),
  failure('locked', {}),
  failure('notNow', {}),
  failure('wrongPassphrase', { waitSeconds: z.number() }),
  failure('wrongRecoveryCode', { mistyped: z.boolean() }),
  /** A passphrase or the code was tried too often in vain. Nothing was tried now. */
  failure('tooManyTries', { waitSeconds: z.number() }),
  failure('weakPassphrase', { shortest: z.int() }),
  failure('notAllowed', {}),
  failure('recordsNewer', {}),
  failure('recordsDamaged', {}),
  failure('recordsInUse', {}),
  failure('recordsOnNetworkDrive', {}),
  failure('diskFull', {}),
  failure('fileRefused', { problem: FileProblem }),
  /** More files than are taken at once; none was taken. `found` is how many were seen until looking was given up. */
  failure('tooManyFiles', { found: z.int().nonnegative(), most: z.int() }),
  /** As many photos as can be in hand are. */
  failure('tooManyPhotos', { most: z.int() }),
  failure('photoGone', {}),
  /** What was to be done would void posts that have not left: it is done once a person agrees to stop these. */
  failure('wouldStopPosts', {
    posts: z
      .array(
        z
          .strictObject({
            id: z.uuid(),
            handle: z.string(),
            notBefore: Instant.nullable(),
            /** This question alone holds it back: what was held before stays so, for its own reason. */
            held: z.boolean(),
          })
          .readonly(),
      )
      .readonly(),
  }),
  failure('notCleared', { blockers: z.array(Blocker).readonly() }),
  failure('notProved', {}),
  failure('picturesChanged', {}),
  failure('alreadyPosting', {}),
  failure('noConnection', {}),
  /** X did not confirm that a post is gone. */
  failure('notTakenDown', { handle: z.string() }),
  /** X takes no posts from the account before this time. */
  failure('tooEarly', { handle: z.string(), until: Instant }),
  /** It was found by hand, and nobody has said which of the account's posts it is. */
  failure('whichPost', { handle: z.string() }),
  /** What a person pasted is not the address of this post. */
  failure('notThisPost', {
    handle: z.string(),
    why: z.enum(['noAddress', 'gone', 'otherAccount', 'otherPost', 'taken']),
  }),
  /** The school's X account has not been connected on this computer yet. */
  failure('accountNotConnected', { handle: z.string() }),
  /** `who` is the account that the browser was signed in as, or what X said; else empty. */
  failure('notConnected', { because: ConnectProblem, handle: z.string(), who: z.string() }),
  /** Somebody else has to say yes to this post. */
  failure('notYoursToApprove', { because: z.enum(['ownPost', 'notApprover', 'notYourAccount']) }),
  /** What was asked for had changed, so it went back to whoever prepared it. */
  failure('approvalVoid', {}),
  failure('staffStays', { because: z.enum(['unknown', 'yourself', 'lastAdministrator']) }),
  failure('nameTaken', {}),
  /** Posting stands still until an administrator has answered for the log. */
  failure('logInDoubt', {}),
  failure('backupRefused', { because: BackupProblem }),
  /** X did not let a list be read, or a reply be hidden; `until` is when it will listen again. */
  failure('notRead', {
    because: z.enum([...Hold.options, 'refused']),
    until: Instant.nullable(),
  }),
  /** There was neither a handle nor an id in what was pasted. */
  failure('nobodyPasted', {}),
  /** The account of a member of staff is listed already. */
  failure('alreadyListed', {}),
  /** P13: an answer to somebody who is not listed needs the warning to have been read. */
  failure('mayBeParent', {}),
  /** A time to post at has to lie ahead, within sixty days. */
  failure('badTime', {}),
  /** The records are not what the preview was made of any more; nothing was changed. */
  failure('changedSincePreview', {}),
  failure('notUndone', { because: z.enum(['notTheLast', 'changedSince']) }),
  /** The name that was typed to confirm is not the pupil's. */
  failure('otherName', {}),
  /** A rule's setting is changed with a reason only (P16). */
  failure('reasonNeeded', {}),
  /** A policy is approved first and reviewed later. */
  failure('policyDates', {}),
  /** An incident stays open: its reporter does not close it, and not before what is required is done (P14). */
  failure('incidentStaysOpen', { because: z.enum(['alreadyClosed', 'stepsOpen', 'reporter']) }),
  /** The place that a person chose for a file did not take it. */
  failure('notSaved', {}),
])
export type Failure = z.infer<typeof Failure>
